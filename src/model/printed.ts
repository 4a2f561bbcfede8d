/**
 * A document for paper: what PDF and DOCX are made from. It knows texts, rows and numbers, and
 * nothing of goods; every text stands in it as it is read.
 */
export interface PrintedDocument {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly rightToLeft: boolean;
  /** What must stand on every page: "DRAFT, not in force". */
  readonly marks: readonly string[];
  /** Label and value, as a block under the title. */
  readonly facts: readonly (readonly [string, string])[];
  readonly parts: readonly PrintedPart[];
  /** At the foot of every page, on the left; the number of the page stands on the right. */
  readonly footer: string;
  /** With {page} and {pages}. */
  readonly pageNumber: string;
  /** The day that the file names as its own, so that the same list gives the same bytes. */
  readonly day: string;
  readonly author: string;
  /** A file that travels inside. */
  readonly attachment: {
    readonly name: string;
    readonly mediaType: string;
    readonly description: string;
    readonly text: string;
  } | null;
}

export type PrintedPart =
  | {
      readonly kind: 'table';
      readonly heading: string;
      readonly columns: readonly PrintedColumn[];
      readonly groups: readonly PrintedGroup[];
      /** Close-set, for an overview on few pages. */
      readonly dense: boolean;
    }
  | { readonly kind: 'text'; readonly heading: string; readonly paragraphs: readonly string[] }
  | {
      /** Entries in columns, each with the numbers of the lines where it stands. */
      readonly kind: 'index';
      readonly heading: string;
      readonly entries: readonly { readonly text: string; readonly refs: string }[];
    };

export interface PrintedColumn {
  readonly title: string;
  /** Share of the width; all shares of a table are added up. */
  readonly share: number;
  /** Codes and numbers: tabular figures, never broken over lines. */
  readonly code: boolean;
}

/** Rows under a heading of their own; no heading where the text is empty. */
export interface PrintedGroup {
  readonly heading: string;
  readonly rows: readonly (readonly PrintedCell[])[];
}

/** Paragraphs of a cell; the first is the main one, `small` ones are explanations. */
export type PrintedCell = readonly { readonly text: string; readonly style: 'main' | 'small' }[];
