import type { Request, Response } from 'express';
import { bodies, readingOf } from './guards/reading.js';
import type { RawRequest } from './raw-request.js';
import { chooseFormat, FORMATS } from './reply/formats.js';
import type { Route } from './routes/route.js';
import type { Service } from './service.js';
import { sendProblem, sendReply } from './writer.js';

/** A route as a handler: it gets the request as it sees it, and its reply is sent by the writer. */
export function answerBy(route: Route, service: Service) {
  return async (request: Request, response: Response): Promise<void> => {
    const { path, extension, query } = readingOf(request);
    const accept = path.startsWith('/v1/') ? request.get('accept') : undefined;
    const format = chooseFormat(route.formats, extension, accept);
    if (format === null) {
      const formats = route.formats.map((one) => FORMATS[one]);
      sendProblem(request, response, {
        type: 'not-acceptable',
        detail: `There is ${formats.join(' and ')} here, and not what was asked for.`,
        members: { formats },
      });
      return;
    }
    const raw: RawRequest = {
      path: request.params as Record<string, string>,
      query: new Map(query),
      format,
      address: path,
      accept: request.get('accept'),
      acceptLanguage: request.get('accept-language'),
      body: bodies.get(request) ?? null,
    };
    sendReply(request, response, await route.answer(raw, service), service);
  };
}
