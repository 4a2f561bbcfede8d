import type { Edition } from './edition.js';
import type { CodeLevel, HsCode } from './hs-code.js';

export const RELATIONS = ['1:1', '1:n', 'n:1', 'n:m'] as const;
export type Relation = (typeof RELATIONS)[number];

/** A code of another edition that corresponds to the code asked for. */
export interface CodeLink {
  readonly edition: Edition;
  readonly code: HsCode;
  /** Of the older to the newer edition: `1:n` is an older code that splits. */
  readonly relation: Relation;
  /** Whether only a part of the code asked for corresponds to it; null where no table says. */
  readonly part: boolean | null;
}

export interface CodeEntry {
  readonly code: HsCode;
  readonly edition: Edition;
  readonly level: CodeLevel;
  /** Our own short label; the texts of the nomenclature are the WCO's and not held here. */
  readonly label: string | null;
  readonly unit: string | null;
  readonly parents: readonly { readonly code: HsCode; readonly label: string | null }[];
  readonly predecessors: readonly CodeLink[];
  readonly successors: readonly CodeLink[];
}
