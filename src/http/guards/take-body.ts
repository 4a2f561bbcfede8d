import type { NextFunction, Request, Response } from 'express';
import { collectBody, parseBody } from '../uploads/read-body.js';
import { sendProblem } from '../writer.js';
import { bodies } from './reading.js';

const collect = collectBody();

/** Reads what was sent, before the contract is checked, which needs JSON and is given no files. */
export function takeBody(request: Request, response: Response, next: NextFunction): void {
  if (request.method !== 'POST') {
    next();
    return;
  }
  collect(request, response, (error?: unknown) => {
    if (error !== undefined) {
      next(error);
      return;
    }
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    parseBody(request.get('content-type'), bytes)
      .then((body) => {
        if (!body.ok) {
          sendProblem(request, response, body.failure);
          return;
        }
        bodies.set(request, body.value);
        request.body = body.value.kind === 'json' ? body.value.value : '';
        next();
      })
      .catch(next);
  });
}
