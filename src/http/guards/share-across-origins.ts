import type { NextFunction, Request, Response } from 'express';
import { readingOf } from './reading.js';

const EXPOSED =
  'ETag, Link, Location, X-Request-Id, Retry-After, Content-Language, Content-Disposition, Allow, X-Sheet-Columns';

/** Any page may read the replies; no credentials are taken. */
export function shareAcrossOrigins(
  _request: Request,
  response: Response,
  next: NextFunction,
): void {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': EXPOSED,
  });
  next();
}

/** Answered before the contract is checked, since the validator answers OPTIONS with 405. */
export function answerPreflight(request: Request, response: Response, next: NextFunction): void {
  if (request.method !== 'OPTIONS') {
    next();
    return;
  }
  const { operation } = readingOf(request);
  const methods = (operation?.methods ?? ['GET', 'HEAD', 'OPTIONS']).join(', ');
  response.status(204).set({
    Allow: methods,
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers':
      'Accept, Accept-Language, Content-Type, If-None-Match, X-Request-Id',
    'Access-Control-Max-Age': '86400',
  });
  response.end();
}
