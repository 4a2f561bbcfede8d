import type { Edition } from './edition.js';
import type { Good } from './good.js';
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

/** Look-up of codes over all editions. */
export interface Nomenclature {
  /** The entry of a chapter, heading or subheading, or null where the edition has no such code. */
  code(code: HsCode, edition: Edition): CodeEntry | null;
  /** The editions that have a code, oldest first. */
  editionsOf(code: HsCode): readonly Edition[];
  label(code: HsCode, edition: Edition): string | null;
  /** The subheadings under a code, in order. */
  under(code: HsCode, edition: Edition): readonly HsCode[];
  /** All goods with a classification at a code or under it, rivals included, sorted by id. */
  goodsOf(code: HsCode, edition: Edition): readonly Good[];
  /** Codes that correspond to a subheading in the next (or the previous) edition held. */
  successors(code: HsCode, edition: Edition): readonly CodeLink[];
  predecessors(code: HsCode, edition: Edition): readonly CodeLink[];
}
