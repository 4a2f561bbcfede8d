import type { NextFunction, Request, Response } from 'express';
import { readTarget } from '../address.js';
import { splitExtension } from '../reply/formats.js';
import type { Service } from '../service.js';
import { readings } from './reading.js';

/** Takes the address apart once, and takes the extension off so that one route serves all formats. */
export function readAddress(service: Service) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const { pathname, searchParams } = readTarget(request.url);
    const { path, extension } = splitExtension(pathname);
    response.locals['asked'] = request.originalUrl;
    const operation = service.contract.operations.find((one) => one.pattern.test(path)) ?? null;
    readings.set(request, { path, extension, query: searchParams, operation });
    if (extension !== null) {
      const address = path + request.url.slice(pathname.length);
      // The contract check reads the one and the router the other.
      request.url = address;
      request.originalUrl = address;
    }
    next();
  };
}
