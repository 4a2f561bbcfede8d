import type { NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';
import { readings } from './reading.js';

/** One line a request. What people typed is not written down: only which operation, and how it went. */
export function logRequests(logger: Logger) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const start = process.hrtime.bigint();
    response.on('finish', () => {
      logger.info({
        requestId: response.get('X-Request-Id'),
        method: request.method,
        operation: readings.get(request)?.operation?.id ?? null,
        status: response.statusCode,
        milliseconds: Number(process.hrtime.bigint() - start) / 1e6,
      });
    });
    next();
  };
}
