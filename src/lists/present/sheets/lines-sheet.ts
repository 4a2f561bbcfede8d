import type { EssentialGoodsList } from '../../../model/list.js';
import type { SheetContent } from '../../../model/workbook.js';
import { CODE_COLUMNS, LIST_COLUMNS, type ListColumn, listRows } from '../../list-rows.js';
import type { Shown } from '../line-view.js';
import { tableSheet } from './sheet.js';

const WIDE: readonly ListColumn[] = ['name', 'specification', 'permits', 'conditions', 'flags'];

/**
 * The list for editing and for reading back: the rows and the columns of the CSV, with the values of
 * the wire. Every cell but the number is a text, so that no code loses a nought.
 */
export function linesSheet(name: string, list: EssentialGoodsList, shown: Shown): SheetContent {
  const columns = LIST_COLUMNS.map((title) => ({
    title,
    width: WIDE.includes(title) ? 32 : Math.max(10, title.length + 3),
    wrap: WIDE.includes(title),
    code: CODE_COLUMNS.includes(title),
  }));
  const rows = listRows(list).map((row) =>
    LIST_COLUMNS.map((name) => (name === 'no' ? Number(row.no) : row[name])),
  );
  // Columns and values are English in every language, and so is their direction.
  return { ...tableSheet(name, columns, rows, shown), rightToLeft: false };
}
