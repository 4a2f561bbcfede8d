import type { Request, Response } from 'express';
import { readTarget } from './address.js';
import { stampOf } from './lists/held-lists.js';
import { splitExtension } from './reply/formats.js';
import { chooseCoding, encodeBody } from './reply/encoding.js';
import { canonicalAddress, entityTag, matchesTag } from './reply/etag.js';
import { type Problem, PROBLEM_TYPES, problemBody } from './reply/problem.js';
import { prefersHtml, problemPage } from './reply/problem-page.js';
import { isProblem, type ProblemReply, type Reply } from './reply/reply.js';
import type { Service } from './service.js';

const CACHE_CONTROL = {
  release: 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
  never: 'no-store',
} as const;

const VARY = 'Accept, Accept-Encoding, Accept-Language';

/** The one place that sends: it encodes, tags and writes a reply or a problem. */
export function sendReply(
  request: Request,
  response: Response,
  reply: Reply | ProblemReply,
  service: Service,
): void {
  if (isProblem(reply)) {
    sendProblem(request, response, reply.problem);
    return;
  }
  const { bytes, coding } = encodeBody(reply.body, chooseCoding(request.get('accept-encoding')));
  response.status(reply.status);
  response.set({ 'Content-Type': reply.type, 'Cache-Control': CACHE_CONTROL[reply.cache] });
  if (reply.language !== null) response.set('Content-Language', reply.language);
  if (coding !== 'identity') response.set('Content-Encoding', coding);
  if (reply.cache === 'release')
    response.set({ ETag: tagOf(request, response, service), Vary: VARY });
  if (reply.headers !== undefined) response.set(reply.headers);
  response.set('Content-Length', String(bytes.length)).end(bytes);
}

/** Answers "what you hold is still right", where it is, before anything is asked. */
export function sendNotModified(request: Request, response: Response, service: Service): boolean {
  const tag = tagOf(request, response, service);
  if (!matchesTag(request.get('if-none-match'), tag)) return false;
  response.status(304).set({ ETag: tag, Vary: VARY, 'Cache-Control': CACHE_CONTROL.release }).end();
  return true;
}

export function sendProblem(request: Request, response: Response, problem: Problem): void {
  const requestId = response.get('X-Request-Id') ?? '';
  const html = prefersHtml(request.get('accept'));
  const body = html
    ? problemPage(problem, requestId)
    : problemBody(problem, askedAddress(response).slice(0, 500), requestId);
  const bytes = Buffer.from(body);
  response.status(problem.status ?? PROBLEM_TYPES[problem.type].status);
  response.set({
    'Content-Type': html ? 'text/html; charset=utf-8' : 'application/problem+json; charset=utf-8',
    'Content-Language': 'en',
    'Cache-Control': CACHE_CONTROL.never,
    Vary: VARY,
    ...problem.headers,
    'Content-Length': String(bytes.length),
  });
  response.end(bytes);
}

function tagOf(request: Request, response: Response, service: Service): string {
  const { pathname, searchParams } = readTarget(askedAddress(response));
  return entityTag({
    release: service.catalogue.release,
    stamp: `${stampOf(splitExtension(pathname).path, service.lists)} ${service.contact ?? ''}`,
    program: service.program,
    address: canonicalAddress(pathname, searchParams),
    accept: request.get('accept') ?? '',
    language: request.get('accept-language') ?? '',
    coding: chooseCoding(request.get('accept-encoding')),
  });
}

/** The address as it was asked, before its extension was taken off. */
function askedAddress(response: Response): string {
  const asked: unknown = response.locals['asked'];
  return typeof asked === 'string' ? asked : '/';
}
