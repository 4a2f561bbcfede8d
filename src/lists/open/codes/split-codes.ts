/** One of several codes that stand in a cell. */
export interface CodePiece {
  readonly text: string;
  /** "ex" stands before or after it. */
  readonly ex: boolean;
  /** It goes on from the one before: only its last digits may be written. */
  readonly follows: boolean;
}

/** Between codes that stand for themselves. */
const SEPARATOR =
  /[;\n|+&、،]|,\s+|,(?=\s*(?:ex\b|\d{4}))|(?<=\d{4}\.\d{2})\s+(?=(?:ex\.?\s*)?\d{4}[.,]\d{2})|\s(?:and|or|et|ou|y|o|e|und|и|или|و|أو|和|或)\s/iu;

/** "ex", also in Cyrillic letters that look the same, and as Russian and Arabic lists have it. */
const EX_BEFORE = /^\(?\s*(?:ex|ех|из|من)\.?\s*\)?\s*(?=\d)/iu;
const EX_AFTER = /\s*\(?\s*\bex\b\.?\s*\)?$/iu;

/**
 * The codes in a cell, one by one. "6306.12/22" is a code and the last digits of another.
 *
 * @example splitCodes('ex 6306.12/22; 6307.90').map(({ text }) => text) // ['6306.12', '22', '6307.90']
 */
export function splitCodes(cell: string): readonly CodePiece[] {
  return cell
    .split(SEPARATOR)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .flatMap((one) => splitRow(one));
}

/** Codes joined by strokes share the "ex" before the first. */
function splitRow(row: string): readonly CodePiece[] {
  const bare = row.replace(EX_BEFORE, '').replace(EX_AFTER, '');
  const shared = bare !== row;
  return bare
    .split('/')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one, place) => {
      const text = one.replace(EX_BEFORE, '');
      return { text, ex: shared || text !== one, follows: place > 0 };
    });
}
