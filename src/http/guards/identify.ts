import type { NextFunction, Request, Response } from 'express';
import { chooseRequestId } from './request-id.js';

/** Gives each request an id, which its logs and problems name. */
export function identify(request: Request, response: Response, next: NextFunction): void {
  response.set('X-Request-Id', chooseRequestId(request.get('x-request-id')));
  next();
}
