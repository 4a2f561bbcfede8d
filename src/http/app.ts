import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import * as OpenApiValidator from 'express-openapi-validator';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Operation } from './contract.js';
import { checkParameters } from './guards/check-parameters.js';
import { contractProblem } from './guards/contract-errors.js';
import { chooseRequestId } from './guards/request-id.js';
import type { RawRequest } from './raw-request.js';
import { chooseFormat, FORMATS, splitExtension } from './reply/formats.js';
import { PROBLEM_TYPES, type ProblemType } from './reply/problem.js';
import { problemTypePage } from './reply/problem-page.js';
import { ROUTES } from './routes/index.js';
import type { Route } from './routes/route.js';
import type { Service } from './service.js';
import { type Body, bodyProblem, collectBody, parseBody } from './uploads/read-body.js';
import { sendNotModified, sendProblem, sendReply } from './writer.js';

export interface AppOptions {
  readonly trustProxy: readonly string[];
  readonly logger: Logger;
}

/**
 * The application. The order of what stands here is how a request flows: it gets an id and safe
 * headers, is read against the contract, answered by its route, and sent by the one writer.
 */
export function createApp(service: Service, options: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.enable('strict routing');
  app.set('query parser', 'simple');
  app.set('trust proxy', [...options.trustProxy]);

  app.use(identify);
  app.use(logRequests(options.logger));
  app.use(secure());
  app.use(shareAcrossOrigins);
  app.use(readAddress(service));
  app.use(answerPreflight);
  app.use(checkRequest(service));
  app.use(answerUnchanged(service));
  app.use(readBody);
  app.use(
    OpenApiValidator.middleware({
      apiSpec: service.contract.document as never,
      validateRequests: { allowUnknownQueryParameters: false, coerceTypes: true },
      // What really leaves is checked in the tests: the writer sends bytes, which it cannot see.
      validateResponses: false,
      validateSecurity: false,
      validateFormats: true,
      ignorePaths: (path: string) => !path.startsWith('/v1/'),
    }),
  );
  for (const route of ROUTES) app[route.method](route.path, answer(route, service));
  app.get('/problems/:type', explainProblem);
  app.get('/', welcome(service));
  app.use(answerNothingHere);
  app.use(answerFault(options.logger));
  return app;
}

/** What the first steps found out about a request, for the later ones. */
interface Reading {
  readonly path: string;
  readonly extension: string | null;
  readonly query: URLSearchParams;
  readonly operation: Operation | null;
}

const readings = new WeakMap<Request, Reading>();

function readingOf(request: Request): Reading {
  const reading = readings.get(request);
  if (reading === undefined) throw new Error('The address was not read before it was asked for');
  return reading;
}

function identify(request: Request, response: Response, next: NextFunction): void {
  response.set('X-Request-Id', chooseRequestId(request.get('x-request-id')));
  next();
}

/** One line a request. What people typed is not written down: only which operation, and how it went. */
function logRequests(logger: Logger) {
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

function secure() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // Offices serve this over plain http inside their network; a proxy with https sets its own.
    strictTransportSecurity: false,
  });
}

const EXPOSED =
  'ETag, Link, Location, X-Request-Id, Retry-After, Content-Language, Content-Disposition, Allow, X-Sheet-Columns';

function shareAcrossOrigins(_request: Request, response: Response, next: NextFunction): void {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': EXPOSED,
  });
  next();
}

/** Takes the address apart once, and takes the extension off so that one route serves all formats. */
function readAddress(service: Service) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
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

/** Answered before the contract is checked, since the validator answers OPTIONS with 405. */
function answerPreflight(request: Request, response: Response, next: NextFunction): void {
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

/** Address, method and parameter names; HEAD goes on as GET, and Node leaves the body out. */
function checkRequest(service: Service) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const { operation, path, query } = readingOf(request);
    const { method } = request;
    if (operation === null && path.startsWith('/v1/')) {
      answerNothingHere(request, response);
      return;
    }
    const allowed = operation?.methods ?? ['GET', 'HEAD', 'OPTIONS'];
    if (!allowed.includes(method)) {
      sendProblem(request, response, {
        type: 'method-not-allowed',
        detail: `${method} is not possible here.`,
        hint: `Use ${allowed[0] ?? 'GET'}.`,
        headers: { Allow: allowed.join(', ') },
      });
      return;
    }
    if (method === 'HEAD') request.method = 'GET';
    const problem = operation === null ? null : checkUnderV1(operation, query);
    if (problem !== null) sendReply(request, response, { problem }, service);
    else next();
  };
}

/** Addresses of pages and of health ignore what chat tools and probes add. */
function checkUnderV1(operation: Operation, query: URLSearchParams) {
  return operation.path.startsWith('/v1/') ? checkParameters(operation, query) : null;
}

function answerUnchanged(service: Service) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const asked = request.method === 'GET' && sendNotModified(request, response, service);
    if (!asked) next();
  };
}

const collect = collectBody();

/** Reads what was sent, before the contract is checked, which needs JSON and is given no files. */
function readBody(request: Request, response: Response, next: NextFunction): void {
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

const bodies = new WeakMap<Request, Body>();

function answer(route: Route, service: Service) {
  return (request: Request, response: Response): void => {
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
      body: bodies.get(request) ?? null,
    };
    sendReply(request, response, route.answer(raw, service), service);
  };
}

function explainProblem(request: Request, response: Response, next: NextFunction): void {
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
function welcome(service: Service) {
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

function answerNothingHere(request: Request, response: Response): void {
  sendProblem(request, response, {
    type: 'unknown-address',
    detail: `There is nothing at ${readingOf(request).path.slice(0, 200)}.`,
    hint: 'The contract has all addresses: /openapi.yaml',
  });
}

/** Bugs throw, and end here: the log gets everything, the caller an id to report. */
function answerFault(logger: Logger) {
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
function malformedAddress(error: unknown) {
  if (!(error instanceof URIError)) return null;
  return {
    type: 'unknown-address',
    detail: 'The address has a percent sign that starts no valid character.',
  } as const;
}
