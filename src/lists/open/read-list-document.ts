import type { z } from 'zod';
import type { EssentialGoodsList } from '../../model/list.js';
import { fail, type Result, succeed } from '../../model/result.js';
import { listSchema } from './list-schema.js';

/** What is wrong with a document, and where. */
export interface DocumentFault {
  /** A JSON pointer (RFC 6901): "/lines/3/tier"; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** Enough to see what is wrong with a file, and few enough to be read. */
const MOST_FAULTS = 20;

/**
 * A List document that somebody sent, with or without the envelope in which the service gives it.
 *
 * @returns the list, or at most 20 faults, each with its place and what stands there instead
 */
export function readListDocument(
  value: unknown,
): Result<EssentialGoodsList, readonly DocumentFault[]> {
  const document = withoutEnvelope(value);
  const read = listSchema.safeParse(document);
  if (!read.success)
    return fail(
      read.error.issues
        .flatMap(issuesInside)
        .slice(0, MOST_FAULTS)
        .map((issue) => toFault(issue, document)),
    );
  const twice = numberedTwice(read.data);
  return twice.length > 0 ? fail(twice) : succeed(read.data);
}

function withoutEnvelope(value: unknown): unknown {
  const wrapped = typeof value === 'object' && value !== null && 'data' in value;
  return withoutRemarks(wrapped && !('lines' in value) ? value.data : value);
}

/** What composing says beside the list, and is no part of it. */
const REMARKS: readonly string[] = ['findings', 'advice', 'read'];

function withoutRemarks(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !REMARKS.includes(name)));
}

/** A number names one line, for ever; two lines of one number cannot be told apart. */
function numberedTwice({ lines }: EssentialGoodsList): readonly DocumentFault[] {
  const seen = new Set<number>();
  return lines.flatMap(({ no }, place) => {
    if (!seen.has(no)) {
      seen.add(no);
      return [];
    }
    return [{ path: `/lines/${place}/no`, message: `is ${no}, which another line has already` }];
  });
}

type Issue = z.core.$ZodIssue;

/** A member that is not known is one fault for each of its kind. */
function issuesInside(issue: Issue): readonly Issue[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }));
}

function toFault(issue: Issue, document: unknown): DocumentFault {
  const path = issue.path.map((part) => `/${escapePointer(String(part))}`).join('');
  const found = valueAt(document, issue.path);
  return {
    path,
    message: sayIssue(issue, found === undefined ? 'is missing' : `is ${say(found)}`),
  };
}

function sayIssue(issue: Issue, found: string): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'is no member of a list: take it out, or correct its name';
    case 'invalid_value':
      return `${found}; one of ${issue.values.map(String).join(', ')} stands here`;
    case 'invalid_type':
      return `${found}; ${issue.expected} stands here`;
    case 'too_big':
      return `is too large: at most ${issue.maximum} are taken`;
    case 'too_small':
      return `${found}; at least ${issue.minimum} stands here`;
    case 'custom':
    case 'invalid_format':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
      return found === 'is missing' ? found : `${found}, and ${issue.message}`;
  }
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    document,
  );
}

function say(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}

function escapePointer(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}
