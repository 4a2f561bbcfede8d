import type { Problem } from './problem.js';

/** What a route answers. One writer encodes, tags and sends it. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  /** BCP 47 language of the labels; null where there is none. */
  readonly language: string | null;
  /** Text, which is encoded on its way, or bytes that are packed already. */
  readonly body: string | Uint8Array;
  readonly cache: CachePolicy;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * `release`: right while the release is served. `never`: errors and health.
 */
export type CachePolicy = 'release' | 'never';

export const JSON_TYPE = 'application/json; charset=utf-8';

/** A reply in the envelope that every JSON reply has. */
export function jsonReply(
  body: unknown,
  options: { readonly language?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Reply {
  return {
    status: 200,
    type: JSON_TYPE,
    language: options.language ?? 'en',
    body: JSON.stringify(body),
    cache: 'release',
    ...(options.headers === undefined ? {} : { headers: options.headers }),
  };
}

/** A problem as a reply; the writer adds `instance` and `requestId`, which change from call to call. */
export interface ProblemReply {
  readonly problem: Problem;
}

export function isProblem(reply: Reply | ProblemReply): reply is ProblemReply {
  return 'problem' in reply;
}
