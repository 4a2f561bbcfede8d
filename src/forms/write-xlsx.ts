import writeExcelFile from 'write-excel-file/universal';
import { cleanForXml } from './xml-text.js';

/** The longest text that a cell takes. */
const LONGEST_CELL = 32_767;
const NARROWEST = 8;
const WIDEST = 48;

/**
 * Rows as a workbook of one sheet: headings bold and frozen, columns as wide as what they hold.
 * A text stays a text, so that 3004.90 keeps its nought and "=1+1" is shown and never run.
 */
export async function writeXlsx<Column extends string>(
  name: string,
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number>>[],
): Promise<Uint8Array> {
  const head = columns.map((value) => ({ ...textCell(value), fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    columns.map((column) => {
      const value = row[column];
      if (value === '') return null;
      return typeof value === 'number' ? { value, type: Number } : textCell(value);
    }),
  );
  const widths = columns.map((column) => ({
    width: widthOf([column, ...rows.map((row) => String(row[column]))]),
  }));
  const options = { sheet: name, columns: widths, stickyRowsCount: 1 };
  const blob = await writeExcelFile([head, ...body], options).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function textCell(value: string): { value: string; type: StringConstructor } {
  return { value: cleanForXml(value.slice(0, LONGEST_CELL)), type: String };
}

function widthOf(cells: readonly string[]): number {
  const longest = cells.reduce((most, cell) => Math.max(most, cell.length), NARROWEST);
  return Math.min(WIDEST, longest + 2);
}
