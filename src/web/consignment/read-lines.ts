import { fail, type Result, succeed } from '../../model/result.js';
import type { ConsignmentLine } from '../../model/check.js';
import { readCode } from '../../model/read-code.js';

/** As many as the service takes at once, and as a phone checks in a few seconds. */
export const MOST_LINES = 1000;

/** Why there is nothing to check. */
export type LinesFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-many'; readonly count: number }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'too-large' };

/**
 * The lines of a text as people paste them: one a line, a code behind a tab or a semicolon. A cell
 * that is a code is taken wherever it stands, since columns come in any order; of the others the one
 * with most letters is the description.
 *
 * @example readLines('Family tents\t6306.22\nsoap; 3401.11') // two lines, each with a code
 */
export function readLines(text: string): Result<readonly ConsignmentLine[], LinesFault> {
  const written = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  return boundLines(written.map((line, place) => readLine(line, place + 1)));
}

/** No more than can be checked at once, and at least one. */
export function boundLines(
  lines: readonly ConsignmentLine[],
): Result<readonly ConsignmentLine[], LinesFault> {
  if (lines.length === 0) return fail({ kind: 'empty' });
  if (lines.length > MOST_LINES) return fail({ kind: 'too-many', count: lines.length });
  return succeed(lines);
}

function readLine(line: string, number: number): ConsignmentLine {
  const cells = line
    .split(line.includes('\t') ? '\t' : ';')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const code = cells.length < 2 ? undefined : cells.findLast(isDeclared);
  if (code === undefined)
    return makeLine(number, line.includes('\t') ? wordiest(cells) : line.trim(), null);
  const rest = cells.filter((cell) => cell !== code);
  return makeLine(number, line.includes('\t') ? wordiest(rest) : rest.join('; '), code);
}

/** Short numbers beside a description are quantities and places, and no chapters. */
function isDeclared(cell: string): boolean {
  const read = readCode(cell);
  return read !== null && read.asked.length >= 4 && (read.asked.length > 4 || /\D/.test(cell));
}

function wordiest(cells: readonly string[]): string {
  const letters = (cell: string): number => cell.replace(/[^\p{L}]/gu, '').length;
  return cells.reduce(
    (most, cell) => (letters(cell) > letters(most) ? cell : most),
    cells[0] ?? '',
  );
}

/** A line of which nothing but text and code is known. */
export function makeLine(number: number, text: string, code: string | null): ConsignmentLine {
  return {
    ref: String(number),
    text,
    code,
    edition: null,
    quantity: null,
    unit: null,
    expiry: null,
    used: null,
  };
}

/** Lines as they are pasted, so that they can be read and changed. */
export function writeLines(lines: readonly Pick<ConsignmentLine, 'text' | 'code'>[]): string {
  return lines
    .map(({ text, code }) => (code === null || code === '' ? text : `${text}\t${code}`))
    .map((line) => line.replace(/[\r\n]+/g, ' '))
    .join('\n');
}
