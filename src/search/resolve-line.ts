import type { Answer, Decision } from '../model/answer.js';
import type { Edition } from '../model/edition.js';
import { codeContains } from '../model/hs-code.js';
import { readCode } from '../model/read-code.js';
import type { Finder } from './find.js';

/** A line of an invoice or a packing list. */
export interface Line {
  readonly ref: string | null;
  readonly text: string;
  /** The code declared beside the text. */
  readonly code: string | null;
  /** Null where the line asks for an edition that is not held. */
  readonly edition: Edition | null;
}

export interface ResolvedLine {
  readonly ref: string | null;
  readonly answer: Answer | null;
  /** Whether the declared code is one of the good's; null where nothing was declared or decided. */
  readonly codeAgrees: boolean | null;
  /** What is wrong with this line alone. */
  readonly problem: string | null;
}

/** A longer line is cut there, and says so. */
export const LONGEST_LINE = 400;

/** Resolves a line; what is wrong with it is its own problem and never that of the others. */
export function resolveLine(line: Line, finder: Finder, limit: number): ResolvedLine {
  const text = line.text.trim();
  if (text === '' && (line.code ?? '').trim() === '') return unanswered(line, 'There is no text.');
  if (line.edition === null) return unanswered(line, 'The edition is not held.');
  const asked = text === '' ? (line.code ?? '') : text;
  const query = asked.slice(0, LONGEST_LINE);
  const answer = finder.find({ query, edition: line.edition, accepts: () => true, limit });
  const cut = asked.length > LONGEST_LINE;
  return {
    ref: line.ref,
    answer,
    codeAgrees: text === '' ? null : judgeCode(line.code, answer),
    problem: cut ? `The text was cut after ${LONGEST_LINE} characters.` : null,
  };
}

function unanswered({ ref }: Line, problem: string): ResolvedLine {
  return { ref, answer: null, codeAgrees: null, problem };
}

function judgeCode(declared: string | null, { decided, matches }: Answer): boolean | null {
  if (declared === null || declared.trim() === '' || decided === null) return null;
  const reading = readCode(declared);
  if (reading === null) return false;
  const codes = possibleCodes(decided);
  if (codes.length > 0) return codes.some((code) => codeContains(reading.used, code));
  const held = matches[0]?.good.classifications ?? [];
  if (held.length === 0) return null;
  return held.some(
    (one) => one.edition === decided.edition && codeContains(reading.used, one.code),
  );
}

function possibleCodes({ code, options }: Decision): Decision['options'][number]['code'][] {
  return code === null ? options.map((option) => option.code) : [code];
}
