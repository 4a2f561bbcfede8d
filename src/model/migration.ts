import type { Edition } from './edition.js';
import type { GoodId } from './good.js';
import type { HsCode } from './hs-code.js';
import type { EssentialGoodsList } from './list.js';

/** What became of a code in another edition. */
export type MigrationOutcome =
  /** The same number for the same goods. */
  | 'same'
  /** Another number for the same goods. */
  | 'renumbered'
  /** Its goods stand under several codes; which, only the article says. */
  | 'split'
  /** All its goods stand under one other code, together with goods that were elsewhere. */
  | 'merged'
  /** It kept its number and took in goods that were elsewhere. */
  | 'scope-changed'
  /** A table breaks off on the way; the code is never said to be unchanged. */
  | 'unknown';

export interface MigrationCandidate {
  readonly code: HsCode;
  /** Whether only a part of the code asked for stands there; null where the tables break off. */
  readonly part: boolean | null;
  /** Goods of the catalogue that are at the code asked for and at this one. */
  readonly goods: readonly GoodId[];
}

export interface CodeMigration {
  readonly code: HsCode;
  readonly outcome: MigrationOutcome;
  readonly candidates: readonly MigrationCandidate[];
  /** Codes that no table leads on from, each with the last edition in which it is known. */
  readonly unconfirmed: readonly { readonly code: HsCode; readonly edition: Edition }[];
}

/** A text among the codes asked for that is no code, or none of the edition asked for. */
export interface InvalidCode {
  /** As it was written. */
  readonly code: string;
  readonly reason: 'not-a-code' | 'not-in-edition';
  /** The editions that have it. */
  readonly editions: readonly Edition[];
}

/** What happened to the codes of a line. */
export interface LineMigration {
  readonly no: number;
  readonly goodId: GoodId | null;
  readonly name: string;
  readonly codes: readonly (CodeMigration & {
    /** National codes that the copy no longer has, since they stand under the old code. */
    readonly nationalDropped: readonly string[];
  })[];
}

export interface ListMigration {
  /** Every code of the list once, in order. */
  readonly codes: readonly CodeMigration[];
  readonly lines: readonly LineMigration[];
  /** The list in the other edition, to be looked through by a person. */
  readonly list: EssentialGoodsList;
}
