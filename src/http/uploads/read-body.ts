import express, { type RequestHandler } from 'express';
import { readCsv } from '../../forms/read-csv.js';
import type { Sheet, Unreadable } from '../../forms/read-xlsx.js';
import { fail, type Result, succeed } from '../../model/result.js';
import { XLSX_TYPE } from '../reply/formats.js';
import type { Problem } from '../reply/problem.js';
import { readWorkbook } from './read-workbook.js';

/** What was sent: JSON, or the sheets of a file. */
export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[]; readonly came: 'csv' | 'xlsx' };

const TYPES = ['application/json', 'text/csv', XLSX_TYPE];
const LARGEST = 1024 * 1024;

/** Collects the bytes of a body, whatever its type, up to 1 MiB unpacked. */
export function collectBody(): RequestHandler {
  return express.raw({ type: () => true, limit: LARGEST });
}

/** The body as what its type says it is. */
export async function parseBody(
  type: string | undefined,
  bytes: Uint8Array,
): Promise<Result<Body, Problem>> {
  const [plain = ''] = (type ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  switch (plain) {
    case 'application/json':
      return parseJson(bytes);
    case 'text/csv': {
      const read = readCsv(bytes);
      if (!read.ok) return fail(malformed(`The CSV cannot be read: ${read.failure}`));
      const { cells } = read.value;
      return succeed({ kind: 'sheets', sheets: [{ name: '', cells, numeric: [] }], came: 'csv' });
    }
    case XLSX_TYPE: {
      const read = await readWorkbook(bytes);
      if (read.ok) return succeed({ kind: 'sheets', sheets: read.value, came: 'xlsx' });
      return fail(unreadable(read.failure));
    }
    default:
      return fail({
        type: 'unsupported-media-type',
        detail: `The body is "${plain}", which is not taken.`,
        members: { types: TYPES },
      });
  }
}

function parseJson(bytes: Uint8Array): Result<Body, Problem> {
  try {
    return succeed({ kind: 'json', value: JSON.parse(new TextDecoder().decode(bytes)) as unknown });
  } catch (error) {
    return fail(malformed(`The JSON is broken: ${error instanceof Error ? error.message : ''}`));
  }
}

function unreadable({ kind, detail }: Unreadable): Problem {
  return kind === 'too-large'
    ? { type: 'too-large', detail: `The workbook is too large. ${detail}` }
    : malformed(`The workbook cannot be read: ${detail}`);
}

function malformed(detail: string): Problem {
  return { type: 'malformed-body', detail: detail.slice(0, 300) };
}

/** A body that the collector refused: too large, or packed in a way that is not known. */
export function bodyProblem(error: unknown): Problem | null {
  if (typeof error !== 'object' || error === null || !('type' in error)) return null;
  switch (error.type) {
    case 'entity.too.large':
      return { type: 'too-large', detail: `The body is over ${LARGEST} bytes.` };
    case 'encoding.unsupported':
      return { type: 'unsupported-media-type', detail: 'The content encoding is not known.' };
    case 'request.aborted':
    case 'request.size.invalid':
    case 'entity.parse.failed':
      return malformed('The body did not arrive whole.');
    default:
      return null;
  }
}
