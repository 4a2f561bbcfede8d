import { createHash } from 'node:crypto';

/** What a reply is a function of: while all of it is the same, so is the body. */
export interface Identity {
  readonly release: string;
  /** What else it depends on: published lists and the day; empty for most. */
  readonly stamp: string;
  /** Hash of the program. */
  readonly program: string;
  /** Path and query, the parameters sorted. */
  readonly address: string;
  readonly accept: string;
  readonly language: string;
  readonly coding: string;
}

/**
 * A strong entity tag (RFC 9110 section 8.8.3), known before the question is answered.
 *
 * A tag is only ever handed out with a 200 reply, so a request that brings one back asked an
 * address that answers 200, and "304" needs no query.
 */
export function entityTag(identity: Identity): string {
  const parts = [
    identity.release,
    identity.stamp,
    identity.program,
    identity.address,
    identity.accept,
    identity.language,
    identity.coding,
  ];
  return `"${createHash('sha256').update(parts.join('\0')).digest('base64url').slice(0, 27)}"`;
}

/** RFC 9110 section 13.1.2: If-None-Match uses weak comparison, and "*" matches anything held. */
export function matchesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((part) => part.trim().replace(/^W\//, '') === tag);
}

/** The same question written in two ways is one address. */
export function canonicalAddress(path: string, query: URLSearchParams): string {
  const sorted = new URLSearchParams(query);
  sorted.sort();
  const text = sorted.toString();
  return text === '' ? path : `${path}?${text}`;
}
