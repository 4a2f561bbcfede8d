import type { CellObject } from 'write-excel-file/universal';
import type { SheetCell, SheetColumn, StyledCell } from '../model/workbook.js';
import { cleanForXml } from './xml-text.js';

/** The longest text that a cell takes. */
const LONGEST_CELL = 32_767;

/** ECMA-376, 22.9.2.19: `_x0041_` is read as "A", so an underscore that begins such a thing is escaped. */
const ESCAPE_LIKE = /_(?=x[0-9a-fA-F]{4}_)/g;

/** ECMA-376, 18.8.30, number 49. */
const TEXT_FORMAT = '@';

const STYLES: Readonly<Record<StyledCell['style'], CellObject>> = {
  title: { fontWeight: 'bold', fontSize: 16 },
  strong: { fontWeight: 'bold' },
  mark: { fontWeight: 'bold', textColor: '#9c0006', backgroundColor: '#ffe7e7' },
};

/** A text as a cell that no spreadsheet takes for a number, a date or a formula. */
export function textCell(value: string): CellObject {
  const text = cleanForXml(value.slice(0, LONGEST_CELL));
  return { value: text.replace(ESCAPE_LIKE, '_x005F_'), type: String };
}

/** The heading of a column. */
export function headingCell({ title }: SheetColumn): CellObject {
  return {
    ...textCell(title),
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
    backgroundColor: '#e8eef4',
  };
}

/** A cell under a heading; null where there is nothing to write, not even a format. */
export function bodyCell(cell: SheetCell, column: SheetColumn | undefined): CellObject | null {
  // An empty cell needs the format of texts as well: it is where people type.
  const asText = column?.code === true ? { type: String, format: TEXT_FORMAT } : {};
  if (cell === null || cell === '') return column?.code === true ? asText : null;
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' };
  const wrap = column?.wrap === true ? { wrap: true } : {};
  const laid = { alignVertical: 'top', ...wrap, ...asText } as const;
  if (typeof cell === 'string') return { ...textCell(cell), ...laid };
  return { ...textCell(cell.value), ...laid, ...STYLES[cell.style] };
}
