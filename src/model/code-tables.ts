import type { Edition } from './edition.js';
import type { HsCode } from './hs-code.js';
import type { Relation } from './nomenclature.js';

/** The subheadings of one edition, in order. */
export interface EditionCodes {
  readonly edition: Edition;
  readonly codes: readonly HsCode[];
  /** The unit of quantity of each; null where none is said. */
  readonly units: readonly (string | null)[];
}

/** A row of a correlation table, from the older to the newer edition. */
export interface Correlation {
  readonly from: HsCode;
  readonly to: HsCode;
  readonly relation: Relation;
  /** Whether only a part of the older code becomes the newer; null where the table does not say. */
  readonly partOfFrom: boolean | null;
  readonly partOfTo: boolean | null;
}

export interface CorrelationTable {
  readonly from: Edition;
  readonly to: Edition;
  readonly rows: readonly Correlation[];
}

/** All that is known of codes as plain tables, for who has no database to ask. */
export interface CodeTables {
  /** Oldest first. */
  readonly editions: readonly EditionCodes[];
  /** Of each code with a label, its label in every edition, in the order of the editions. */
  readonly labels: readonly {
    readonly code: HsCode;
    readonly labels: readonly (string | null)[];
  }[];
  readonly correlations: readonly CorrelationTable[];
}
