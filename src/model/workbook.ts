/**
 * A workbook as plain values: what `lists` says and `forms` writes. It knows texts, numbers and
 * columns, and nothing of goods.
 */
export interface WorkbookContent {
  /** The day that the file names as its own, `YYYY-MM-DD`, so that the same content gives the same bytes. */
  readonly day: string;
  readonly sheets: readonly SheetContent[];
}

export interface SheetContent {
  /** At most 31 characters, none of `[]:*?/\`, and no other sheet has it. */
  readonly name: string;
  /** Out of the way of people, who may still ask for it. */
  readonly hidden: boolean;
  readonly rightToLeft: boolean;
  readonly columns: readonly SheetColumn[];
  /** Under the headings. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows that stay in sight, and on paper at the top of every page. */
  readonly frozenRows: number;
  /** Buttons over the headings with which people choose rows. */
  readonly filter: boolean;
}

export interface SheetColumn {
  /** The heading; a sheet whose columns have none has no row of headings. */
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** Long texts are broken over lines inside the cell. */
  readonly wrap: boolean;
  /** Codes stand in it: what people type there stays a text and is not taken for a number or a day. */
  readonly code: boolean;
}

/** A text stays a text, whatever it looks like; null is an empty cell. */
export type SheetCell = string | number | null | StyledCell;

export interface StyledCell {
  readonly value: string;
  /** `title` is large, `strong` bold, `mark` a warning that nobody may overlook. */
  readonly style: 'title' | 'strong' | 'mark';
}
