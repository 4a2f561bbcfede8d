import { randomUUID } from 'node:crypto';

/** A request id that is taken over: short, and of characters that are safe in logs and headers. */
const SAFE = /^[A-Za-z0-9._-]{1,64}$/;

/** The caller's id where it is safe, else a new one. */
export function chooseRequestId(given: string | undefined): string {
  return given !== undefined && SAFE.test(given) ? given : randomUUID();
}
