import type { Request } from 'express';
import type { Operation } from '../contract.js';
import type { Body } from '../uploads/body.js';

/** What the first steps found out about a request, for the later ones. */
export interface Reading {
  readonly path: string;
  readonly extension: string | null;
  readonly query: URLSearchParams;
  readonly operation: Operation | null;
}

export const readings = new WeakMap<Request, Reading>();

export function readingOf(request: Request): Reading {
  const reading = readings.get(request);
  if (reading === undefined) throw new Error('The address was not read before it was asked for');
  return reading;
}

/** What was sent with a POST, by its request. */
export const bodies = new WeakMap<Request, Body>();
