import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { MEBIBYTE } from '../uploads/body.js';
import { bodyProblem, collectBody } from '../uploads/collect-body.js';

/** What a form has sent, as bytes; null where it was more than is taken. */
export type FormBytes = Uint8Array | null;

const collect = collectBody({ largest: MEBIBYTE });

/**
 * Collects what a form sends. People get a page that says that it was too much, and no problem for
 * programs, so that the size is answered by whoever draws the page.
 */
export function withForm(
  answer: (request: Request, response: Response, bytes: FormBytes) => Promise<void>,
): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    collect(request, response, (error?: unknown) => {
      if (error !== undefined && bodyProblem(error)?.type !== 'too-large') {
        next(error);
        return;
      }
      const whole = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      answer(request, response, error === undefined ? whole : null).catch(next);
    });
  };
}

/** The fields of a form that has no file. */
export function formFields(bytes: Uint8Array): URLSearchParams {
  return new URLSearchParams(new TextDecoder().decode(bytes));
}
