import type { Weight } from './typefaces.js';

/** How a line of text is set; sizes in points. */
export interface Style {
  readonly weight: Weight;
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
}

export const TITLE: Style = { weight: 'bold', size: 18, leading: 23 };
export const MARK: Style = { weight: 'bold', size: 9, leading: 12 };
export const FACT_LABEL: Style = { weight: 'bold', size: 8.5, leading: 12.5 };
export const FACT_VALUE: Style = { weight: 'regular', size: 8.5, leading: 12.5 };
export const HEADING: Style = { weight: 'bold', size: 12, leading: 16 };
export const PROSE: Style = { weight: 'regular', size: 9.5, leading: 13.5 };
export const FOOTER: Style = { weight: 'regular', size: 7.5, leading: 10 };
export const INDEX_TEXT: Style = { weight: 'regular', size: 7.5, leading: 10 };
export const INDEX_REFS: Style = { weight: 'bold', size: 7.5, leading: 10 };

/** The sizes of a table. */
export interface TableStyle {
  readonly header: Style;
  readonly group: Style;
  readonly main: Style;
  readonly code: Style;
  readonly small: Style;
  /** Between the text of a cell and the lines around it, across and down. */
  readonly across: number;
  readonly down: number;
}

export const OPEN_TABLE: TableStyle = {
  header: { weight: 'bold', size: 8, leading: 10.5 },
  group: { weight: 'bold', size: 9.5, leading: 13 },
  main: { weight: 'regular', size: 9, leading: 12 },
  code: { weight: 'bold', size: 9, leading: 12 },
  small: { weight: 'regular', size: 7.5, leading: 10 },
  across: 4,
  down: 3,
};

export const DENSE_TABLE: TableStyle = {
  header: { weight: 'bold', size: 6.5, leading: 8.5 },
  group: { weight: 'bold', size: 7.5, leading: 10 },
  main: { weight: 'regular', size: 7, leading: 9 },
  code: { weight: 'bold', size: 7, leading: 9 },
  small: { weight: 'regular', size: 6.2, leading: 8 },
  across: 3,
  down: 1.2,
};
