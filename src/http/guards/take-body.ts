import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Route } from '../routes/route.js';
import type { BodyRule } from '../uploads/body.js';
import { collectBody } from '../uploads/collect-body.js';
import { parseBody } from '../uploads/read-body.js';
import { sendProblem } from '../writer.js';
import { bodies, readingOf } from './reading.js';

/** Reads what was sent, before the contract is checked, which needs JSON and is given no files. */
export function takeBody(routes: readonly Route[]): RequestHandler {
  const takers = new Map(
    routes.flatMap(({ operation, takes }) =>
      takes === undefined ? [] : [[operation, { rule: takes, collect: collectBody(takes) }]],
    ),
  );
  return (request, response, next) => {
    const taker = takers.get(readingOf(request).operation?.id ?? '');
    if (request.method !== 'POST' || taker === undefined) {
      next();
      return;
    }
    taker.collect(request, response, (error?: unknown) => {
      if (error === undefined) take(request, response, next, taker.rule);
      else next(error);
    });
  };
}

function take(request: Request, response: Response, next: NextFunction, rule: BodyRule): void {
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  parseBody(request.get('content-type'), bytes, rule)
    .then((body) => {
      if (!body.ok) {
        sendProblem(request, response, body.failure);
        return;
      }
      bodies.set(request, body.value);
      request.body = body.value.kind === 'json' ? body.value.value : leftOf(request);
      next();
    })
    .catch(next);
}

/** What the contract check is given in the place of a file: a form is an object to it, others a text. */
function leftOf(request: Request): object | string {
  return request.is('multipart/form-data') === false ? '' : {};
}
