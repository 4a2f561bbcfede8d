import { type HsCode, isHsCode, toHsCode } from '../../../model/hs-code.js';
import type { CellCode, CodeKnowledge } from './code-cell.js';
import { codesUnder, readOneCode } from './read-one-code.js';
import type { CodePiece } from './split-codes.js';

/** The codes of a piece, or what a person may choose from. */
export type PieceReading =
  | {
      readonly kind: 'codes';
      readonly codes: readonly CellCode[];
      readonly why: string | null;
      /** The piece before was the beginning of this code and no code of its own. */
      readonly replaces: boolean;
    }
  | { readonly kind: 'unclear'; readonly candidates: readonly string[]; readonly why: string };

const RANGE =
  /^([\d.,\s]*\d)\s*(?:[-–—~]|\bto\b|\bà\b|\bbis\b|\bдо\b|\bпо\b|إلى)\s*(\d[\d.,\s]*)$/u;
const EXPANDED = 'several codes stood in one cell';

/** Reads a piece of a cell: a code, the last digits of one, or a range of them. */
export function readPiece(
  { text, ex, follows }: CodePiece,
  before: HsCode | null,
  { exists }: CodeKnowledge,
): PieceReading {
  if (follows || (/^\d{2}$/.test(text) && before?.length === 7))
    return readLastDigits(text, ex, before, exists);
  const [, from, to] = RANGE.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return readRange({ text, from, to }, ex, exists);
  return readSingle(text, ex, exists);
}

function readSingle(text: string, ex: boolean, exists: CodeKnowledge['exists']): PieceReading {
  const one = readOneCode(text, { exists });
  if (one.kind === 'unclear') return one;
  return { kind: 'codes', codes: [{ ...one.fit, ex }], why: one.why, replaces: false };
}

/**
 * "22" after "6306.12" is 6306.22. After the heading 6307, "90" makes it 6307.90 and "08" is the
 * heading 6308; where both exist, as with "10" after 6301, a person has to say.
 */
function readLastDigits(
  text: string,
  ex: boolean,
  before: HsCode | null,
  exists: CodeKnowledge['exists'],
): PieceReading {
  if (!/^\d{2}$/.test(text)) return readSingle(text, ex, exists);
  const stems = before?.length === 7 ? [before.slice(0, 4)] : headingStems(before);
  return chooseOne(
    stems.flatMap((stem) => toHsCode(`${stem}${text}`) ?? []),
    ex,
    exists,
    (code) => before?.length === 4 && code.startsWith(before),
  );
}

function headingStems(before: HsCode | null): readonly string[] {
  return before?.length === 4 ? [before, before.slice(0, 2)] : [];
}

function chooseOne(
  codes: readonly HsCode[],
  ex: boolean,
  exists: CodeKnowledge['exists'],
  replaces: (code: HsCode) => boolean,
): PieceReading {
  const held = codes.filter(exists);
  const [only] = held;
  if (only === undefined || held.length > 1) {
    const why = held.length > 1 ? 'several codes fit' : 'the edition has no such code';
    return { kind: 'unclear', candidates: held, why };
  }
  return {
    kind: 'codes',
    codes: [{ code: only, ex, national: null }],
    why: replaces(only) ? 'a stroke stood for the dot' : EXPANDED,
    replaces: replaces(only),
  };
}

interface Range {
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

/**
 * All codes from one to another of the same heading, or headings of the same chapter. "6307-90" may be
 * one code with a hyphen, so both readings must not exist at once.
 */
function readRange(range: Range, ex: boolean, exists: CodeKnowledge['exists']): PieceReading {
  // Four digits after a hyphen may be national ones; six are a code of their own.
  const hyphened = range.to.replace(/\D/g, '').length > 4 ? '' : range.text;
  const asOne = readOneCode(hyphened.replace(/[–—~]/, '-'), { exists });
  const first = readOneCode(range.from, { exists });
  const start = first.kind === 'code' ? first.fit.code : null;
  const codes = start === null ? [] : codesBetween(start, range.to, exists);
  if (asOne.kind === 'code' && codes.length === 0)
    return {
      kind: 'codes',
      codes: [{ ...asOne.fit, ex }],
      why: 'a hyphen stood for the dot',
      replaces: false,
    };
  const candidates = [...(asOne.kind === 'code' ? [asOne.fit.code] : []), ...codes];
  if (asOne.kind === 'code')
    return { kind: 'unclear', candidates, why: 'it may be one code or a range' };
  if (codes.length === 0) return { kind: 'unclear', candidates, why: 'the range cannot be read' };
  return {
    kind: 'codes',
    codes: codes.map((code) => ({ code, ex, national: null })),
    why: 'a range stood in the cell',
    replaces: false,
  };
}

/** Empty where the end is not of the same heading (or chapter), is not held, or comes first. */
function codesBetween(
  start: HsCode,
  end: string,
  exists: CodeKnowledge['exists'],
): readonly HsCode[] {
  const digits = end.replace(/\D/g, '');
  const stem = start.length === 7 ? start.slice(0, 4) : start.slice(0, 2);
  const last = toHsCode(digits.length === 2 ? `${stem}${digits}` : digits);
  if (last?.length !== start.length || !last.startsWith(stem) || !exists(last)) return [];
  const all = start.length === 7 ? codesUnder(start, exists) : headingsOf(stem, exists);
  return all.filter((code) => code >= start && code <= last);
}

function headingsOf(chapter: string, exists: CodeKnowledge['exists']): readonly HsCode[] {
  return Array.from({ length: 100 }, (_, last) => `${chapter}${String(last).padStart(2, '0')}`)
    .filter(isHsCode)
    .filter(exists);
}
