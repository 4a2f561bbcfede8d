import type { SheetCell, SheetColumn, SheetContent } from '../../../model/workbook.js';
import { RIGHT_TO_LEFT } from '../../../words/words.js';
import type { Shown } from '../line-view.js';

/** A table with headings that stay in sight, over which people filter. */
export function tableSheet(
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly SheetCell[])[],
  { language }: Shown,
): SheetContent {
  const rightToLeft = RIGHT_TO_LEFT.includes(language);
  return { name, hidden: false, rightToLeft, columns, rows, frozenRows: 1, filter: true };
}

/** A column for texts that are broken over lines. */
export function column(title: string, width: number): SheetColumn {
  return { title, width, wrap: true, code: false };
}
