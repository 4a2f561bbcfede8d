import type { NextFunction, Request, Response } from 'express';
import type { Operation } from '../contract.js';
import type { Problem } from '../reply/problem.js';
import type { Service } from '../service.js';
import { methodsOfPage } from '../web/form-addresses.js';
import { sendProblem, sendReply } from '../writer.js';
import { checkParameters } from './check-parameters.js';
import { answerNothingHere } from './faults.js';
import { readingOf } from './reading.js';

/** Address, method and parameter names; HEAD goes on as GET, and Node leaves the body out. */
export function checkRequest(service: Service) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const { operation, path, query } = readingOf(request);
    const { method } = request;
    if (operation === null && path.startsWith('/v1/')) {
      answerNothingHere(request, response);
      return;
    }
    const allowed = operation?.methods ?? methodsOfPage(path);
    if (!allowed.includes(method)) {
      sendProblem(request, response, {
        type: 'method-not-allowed',
        detail: `${method} is not possible here.`,
        hint: `Use ${allowed[0] ?? 'GET'}.`,
        headers: { Allow: allowed.join(', ') },
      });
      return;
    }
    if (method === 'HEAD') request.method = 'GET';
    const problem = operation === null ? null : checkUnderV1(operation, query);
    if (problem !== null) sendReply(request, response, { problem }, service);
    else next();
  };
}

/** Addresses of pages and of health ignore what chat tools and probes add. */
function checkUnderV1(operation: Operation, query: URLSearchParams): Problem | null {
  return operation.path.startsWith('/v1/') ? checkParameters(operation, query) : null;
}
