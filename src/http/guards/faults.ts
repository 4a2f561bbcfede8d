import type { NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';
import type { Problem } from '../reply/problem.js';
import { bodyProblem } from '../uploads/collect-body.js';
import { sendProblem } from '../writer.js';
import { contractProblem } from './contract-errors.js';
import { readingOf } from './reading.js';

/** 404, with where to look. */
export function answerNothingHere(request: Request, response: Response): void {
  sendProblem(request, response, {
    type: 'unknown-address',
    detail: `There is nothing at ${readingOf(request).path.slice(0, 200)}.`,
    hint: 'The contract has all addresses: /openapi.yaml',
  });
}

/** Bugs throw, and end here: the log gets everything, the caller an id to report. */
export function answerFault(logger: Logger) {
  // Express knows an error handler by its four parameters.
  return (error: unknown, request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const problem = contractProblem(error) ?? bodyProblem(error) ?? malformedAddress(error);
    if (problem === null) logger.error({ err: error, requestId: response.get('X-Request-Id') });
    sendProblem(
      request,
      response,
      problem ?? { type: 'unexpected', detail: 'The service failed. It was written to its log.' },
    );
  };
}

/** "%E0%A4%A" cannot be decoded: a mistake of the caller, which Express reports as a URIError. */
function malformedAddress(error: unknown): Problem | null {
  if (!(error instanceof URIError)) return null;
  return {
    type: 'unknown-address',
    detail: 'The address has a percent sign that starts no valid character.',
  };
}
