import type { HsCode } from '../../../model/hs-code.js';
import { asks, type CellCode, type CodeCell, type CodeKnowledge } from './code-cell.js';
import { codesOfDate } from './date-codes.js';
import { LOST_ZERO, REWRITTEN } from './fit-code.js';
import { readPiece } from './read-piece.js';
import { splitCodes } from './split-codes.js';
import { stripCode } from './strip-code.js';

const NOTHING = /^(?:[-–—]+|n\/?a|none)?$/i;
/** A hundred codes; a text beyond it is no list of them. */
const LONGEST = 1000;
const MANY = 'several codes stood in one cell';

/**
 * Reads a cell that holds codes as people and spreadsheets leave it.
 *
 * What a spreadsheet provably did is undone where exactly one code of the edition fits; merged codes
 * and ranges are expanded where each part exists. Anything else is a question, and the row stays
 * without a code until a person answers it: a wrong code is worse than none.
 *
 * @example readCodeCell('713.4', knowledge) // { kind: 'codes', codes: [{ code: '0713.40', ... }], ... }
 * @example readCodeCell('71340', knowledge) // { kind: 'question', candidates: ['0713.40'], ... }
 */
export function readCodeCell(cell: string, knowledge: CodeKnowledge): CodeCell {
  const plain = stripCode(cell);
  if (NOTHING.test(plain)) return { kind: 'empty' };
  if (plain.length > LONGEST) return asks([], 'the cell is too long to hold codes');
  const known = knowledge.expected.find((code) => code === plain);
  if (known !== undefined) return oneCode(known, plain === cell ? null : REWRITTEN);
  const lost = knowledge.expected.filter((code) => String(Number(code)) === plain);
  const [only] = new Set(lost);
  if (only !== undefined && new Set(lost).size === 1) return oneCode(only, LOST_ZERO);
  const dates = codesOfDate(plain);
  if (dates !== null)
    return asks(
      dates.filter((code) => knowledge.exists(code as HsCode)),
      'a spreadsheet took the code for a date',
    );
  return readPieces(cell, plain, knowledge);
}

function oneCode(code: HsCode, repaired: string | null): CodeCell {
  return { kind: 'codes', codes: [{ code, ex: false, national: null }], repaired };
}

function readPieces(cell: string, plain: string, knowledge: CodeKnowledge): CodeCell {
  const codes: CellCode[] = [];
  const done: string[] = [];
  for (const piece of splitCodes(plain)) {
    const read = readPiece(piece, codes.at(-1)?.code ?? null, knowledge);
    if (read.kind === 'unclear')
      return asks([...codes.map(({ code }) => code), ...read.candidates], read.why);
    if (read.replaces) codes.pop();
    codes.push(...read.codes);
    if (read.why !== null) done.push(read.why);
  }
  if (codes.length === 0) return asks([], 'no code can be read');
  const single = distinct(codes);
  const [first] = single;
  if (single.length > 1) done.unshift(MANY);
  else if (first?.ex === true) done.push('"ex" is kept as: the code covers other goods too');
  if (done.length === 0 && first?.code !== cell) done.push(REWRITTEN);
  return { kind: 'codes', codes: single, repaired: done.length === 0 ? null : phrase(done) };
}

function distinct(codes: readonly CellCode[]): readonly CellCode[] {
  const keys = codes.map(({ code, national }) => national ?? code);
  return codes.filter((_, place) => keys.indexOf(keys[place] ?? '') === place);
}

function phrase(reasons: readonly string[]): string {
  return [...new Set(reasons)].join('; ');
}
