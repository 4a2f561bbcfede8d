import type { Finding } from '../../model/compose.js';
import type { EssentialGoodsList } from '../../model/list.js';

/** Something in a row that was put right, and how. Rows are counted from 1, as spreadsheets show them. */
export interface Repair {
  readonly row: number;
  readonly column: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** What only a person can say; until then the value is left out. */
export interface Question {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly candidates: readonly string[];
  readonly why: string;
}

/** What is wrong with a cell, or was taken in a way that its author may not have meant. */
export interface RowFinding extends Finding {
  /** Null for the sheet as a whole. */
  readonly row: number | null;
}

/** What an editor changed, in the columns of the sheet. */
export type RowChange =
  | { readonly kind: 'added' | 'removed'; readonly no: number; readonly name: string }
  | {
      readonly kind: 'changed';
      readonly no: number;
      readonly name: string;
      readonly field: string;
      /** As the cells have it; the cells of several rows one under the other. */
      readonly from: string;
      readonly to: string;
    };

/** A column that no list has, with what stood in it, so that nothing of a file is lost. */
export interface UnknownColumn {
  readonly name: string;
  readonly cells: readonly { readonly row: number; readonly value: string }[];
}

/** A list out of a file, with everything that was not taken as it stood. */
export interface OpenedList {
  readonly list: EssentialGoodsList;
  /** Whether the list says exactly what it said when the file went out; false where nobody can tell. */
  readonly hashMatches: boolean;
  readonly repairs: readonly Repair[];
  readonly questions: readonly Question[];
  readonly changes: readonly RowChange[];
  readonly unknownColumns: readonly UnknownColumn[];
  readonly findings: readonly RowFinding[];
}

/** Where what is found while reading is written down. */
export interface Notes {
  readonly repairs: Repair[];
  readonly questions: Question[];
  readonly findings: RowFinding[];
}
