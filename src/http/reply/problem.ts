/*
 * RFC 9457, Problem Details for HTTP APIs. "type" is the address of a page of this service that
 * explains the type; it is relative, since behind a proxy the service does not know its own name.
 */

/** Every kind of problem: its status, its title, and what a reader of its page needs to know. */
export const PROBLEM_TYPES = {
  'unknown-parameter': {
    status: 400,
    title: 'Unknown parameter',
    meaning:
      'The address has a query parameter that the operation does not take. A misspelt filter would otherwise be ignored in silence and the reply be wider than was meant. The problem names the nearest known parameter.',
  },
  'repeated-parameter': {
    status: 400,
    title: 'Repeated parameter',
    meaning: 'A query parameter stands twice. Which of them counts would be a guess.',
  },
  'invalid-parameter': {
    status: 400,
    title: 'Invalid parameter',
    meaning:
      'A query parameter is missing or not in the allowed form. Nothing is clamped or corrected in silence. The problem names the parameter and the allowed form.',
  },
  'unknown-address': {
    status: 404,
    title: 'Unknown address',
    meaning: 'There is nothing at this address. The contract at /openapi.yaml has all of them.',
  },
  'unknown-good': {
    status: 404,
    title: 'Unknown good',
    meaning: 'No good has this id, and none ever had. Ids are never reused.',
  },
  'retired-good': {
    status: 410,
    title: 'Retired good',
    meaning:
      'The good was in the catalogue and went; "successors" has the ids that stand in its place.',
  },
  'unknown-code': {
    status: 404,
    title: 'Unknown code',
    meaning:
      'The edition that was asked has no such code. "editions" has those that do, "parents" the nearest codes above it that exist. It says nothing about whether the goods may be imported.',
  },
  'unknown-source': {
    status: 404,
    title: 'Unknown source',
    meaning: 'No source has this id. /v1/sources has all of them.',
  },
  'unknown-list': {
    status: 404,
    title: 'Unknown list',
    meaning: 'No list has this id. /v1/lists has all of them.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    meaning: 'The address does not take this method. The header Allow has those that it takes.',
  },
  'not-acceptable': {
    status: 406,
    title: 'Not acceptable',
    meaning:
      'None of the formats that were asked for is held. "formats" has those that are; an extension of the address names one and wins over Accept.',
  },
  'malformed-body': {
    status: 400,
    title: 'Malformed body',
    meaning: 'The body of the request cannot be read as what its type says it is.',
  },
  'too-large': {
    status: 413,
    title: 'Too large',
    meaning:
      'The body, or what it unpacks to, is larger than what is taken: 1 MiB, 1,000 lines, and for a workbook 200 parts and 32 MiB unpacked.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Unsupported type of body',
    meaning: 'The body is of a type that is not taken; "types" has those that are.',
  },
  unprocessable: {
    status: 422,
    title: 'Something in the body is unknown',
    meaning: 'The body can be read, and a thing that it names is not known; "field" says which.',
  },
  unexpected: {
    status: 500,
    title: 'Unexpected fault',
    meaning:
      'A fault of the service. It was written to its log under the request id; please report it.',
  },
  unavailable: {
    status: 503,
    title: 'Unavailable',
    meaning:
      'The catalogue cannot be read now. An outage is never answered as if nothing were found: ask again after the seconds in Retry-After.',
  },
} as const satisfies Record<string, { status: number; title: string; meaning: string }>;

export type ProblemType = keyof typeof PROBLEM_TYPES;

export interface Problem {
  readonly type: ProblemType;
  readonly detail: string;
  readonly hint?: string;
  /** Members of its own, as RFC 9457 section 3.2 allows. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where another status than that of the type is right (301 for a good with one successor). */
  readonly status?: number;
}

/** The JSON of a problem, in the order in which a person reads it. */
export function problemBody(problem: Problem, instance: string, requestId: string): string {
  const { status, title } = PROBLEM_TYPES[problem.type];
  return JSON.stringify({
    type: `/problems/${problem.type}`,
    title,
    status: problem.status ?? status,
    detail: problem.detail,
    ...(problem.hint === undefined ? {} : { hint: problem.hint }),
    ...problem.members,
    instance,
    requestId,
  });
}
