import type { NextFunction, Request, Response } from 'express';
import type { Service } from '../service.js';
import { sendNotModified } from '../writer.js';

/** "What you hold is still right", before anything is asked. */
export function answerUnchanged(service: Service) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const asked = request.method === 'GET' && sendNotModified(request, response, service);
    if (!asked) next();
  };
}
