import express, { type RequestHandler } from 'express';
import type { Problem } from '../reply/problem.js';
import type { BodyRule } from './body.js';

/** Collects the bytes of a body, whatever its type, up to what is taken. */
export function collectBody({ largest }: Pick<BodyRule, 'largest'>): RequestHandler {
  return express.raw({ type: () => true, limit: largest });
}

/** A body that the collector refused: too large, or packed in a way that is not known. */
export function bodyProblem(error: unknown): Problem | null {
  if (typeof error !== 'object' || error === null || !('type' in error)) return null;
  switch (error.type) {
    case 'entity.too.large':
      return { type: 'too-large', detail: `The body is over ${limitOf(error)} bytes.` };
    case 'encoding.unsupported':
      return { type: 'unsupported-media-type', detail: 'The content encoding is not known.' };
    case 'request.aborted':
    case 'request.size.invalid':
    case 'entity.parse.failed':
      return { type: 'malformed-body', detail: 'The body did not arrive whole.' };
    default:
      return null;
  }
}

function limitOf(error: object): string {
  return 'limit' in error && typeof error.limit === 'number' ? String(error.limit) : 'the allowed';
}
