import type { NextFunction, Request, Response } from 'express';
import { PROBLEM_TYPES, type ProblemType } from './reply/problem.js';
import { problemTypePage } from './reply/problem-page.js';
import type { Service } from './service.js';
import { sendReply } from './writer.js';

/** The page that explains a type of problem. */
export function explainProblem(request: Request, response: Response, next: NextFunction): void {
  const type = String(request.params['type']);
  if (!isProblemType(type)) {
    next();
    return;
  }
  response.status(200).set({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': 'en',
    'Cache-Control': 'public, max-age=3600',
  });
  response.end(problemTypePage(type));
}

function isProblemType(text: string): text is ProblemType {
  return Object.hasOwn(PROBLEM_TYPES, text);
}

/** Until there is a page for people: where to go. */
export function welcome(service: Service) {
  return (request: Request, response: Response): void => {
    sendReply(
      request,
      response,
      {
        status: 200,
        type: 'text/plain; charset=utf-8',
        language: 'en',
        cache: 'release',
        body: [
          `HS Essentials, data of release ${service.catalogue.release}`,
          '',
          'Find a good or a code     /v1/search?q=surgical%20gloves',
          'A code over the editions  /v1/hs/3002.20?edition=2017',
          'A list for a disaster     /v1/lists/earthquake.csv',
          'The contract              /openapi.yaml',
          '',
        ].join('\n'),
      },
      service,
    );
  };
}
