import { asciiDigits } from '../../../model/read-code.js';

/** Marks that steer the direction of a line, join letters or are no width at all; nobody sees them. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

/** `="3004.90"`, as CSV for spreadsheets has it, and the same with its quotes doubled. */
const FORMULA = /^"?=\s*"{1,2}([^"]*)"{1,2}"?$/;

/** What people type so that a number stays a text, and what defuses a formula. */
const APOSTROPHE = /^['’‘]/;

/** A thousands separator that a spreadsheet put into a number: 3,004.90 and 3.004,90 and 3 004,90. */
const THOUSANDS = /^(\d)([,. '’])(\d{3})([.,]\d{1,2})$/;

/**
 * A cell without what programs put around a code: digits of any script and full-width signs as ASCII,
 * nothing invisible, no quotes, formula, apostrophe or thousands separator, and a decimal comma as a
 * point.
 *
 * @example stripCode('="3004.90"') // '3004.90'
 * @example stripCode('6307,90') // '6307.90'
 */
export function stripCode(cell: string): string {
  // NFKC, with which digits become ASCII, also makes thin and fixed spaces plain ones.
  const plain = asciiDigits(oneBlank(cell.replace(INVISIBLE, '')))
    .replaceAll('٫', '.')
    .trim();
  const bare = plain.replace(APOSTROPHE, '');
  const unquoted = (FORMULA.exec(bare)?.[1] ?? bare).replace(APOSTROPHE, '').trim();
  const [, first, separator, rest, decimals] = THOUSANDS.exec(unquoted) ?? [];
  const joined =
    first === undefined || rest === undefined || decimals?.startsWith(separator ?? '') === true
      ? unquoted
      : `${first}${rest}${decimals ?? ''}`;
  return joined.replace(/^(\d{3,4}),(\d{1,2})$/, '$1.$2');
}

/** One blank for many: what reads a cell tries every one of them, and thousands would take for ever. */
function oneBlank(cell: string): string {
  return cell
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .join('\n');
}
