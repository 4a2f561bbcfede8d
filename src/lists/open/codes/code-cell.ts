import type { HsCode } from '../../../model/hs-code.js';

/** What is known when a cell with codes is read. */
export interface CodeKnowledge {
  /** Whether the edition of the list has a chapter, heading or subheading. */
  readonly exists: (code: HsCode) => boolean;
  /** The codes that stood in the line when the sheet went out. */
  readonly expected: readonly HsCode[];
}

/** One code out of a cell. */
export interface CellCode {
  readonly code: HsCode;
  /** "ex" stood before it: the code covers other goods too. */
  readonly ex: boolean;
  /** All digits, where more than six stood in the cell. */
  readonly national: string | null;
}

/** What a cell says: nothing, codes (with what was done to it, if anything), or a question. */
export type CodeCell =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'codes';
      readonly codes: readonly CellCode[];
      readonly repaired: string | null;
    }
  | { readonly kind: 'question'; readonly candidates: readonly string[]; readonly why: string };

export function asks(candidates: readonly string[], why: string): CodeCell {
  return { kind: 'question', candidates: [...new Set(candidates)].sort(), why };
}
