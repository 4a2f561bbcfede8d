import { writeWorkbook } from './write-workbook.js';

const NARROWEST = 8;
const WIDEST = 48;

/** Where dates of ZIP begin: a file that answers a file is of no day of its own. */
const NO_DAY = '1980-01-01';

/**
 * Rows as a workbook of one sheet: headings bold and frozen, columns as wide as what they hold.
 */
export function writeXlsx<Column extends string>(
  name: string,
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number>>[],
): Promise<Uint8Array> {
  const sheet = {
    name,
    hidden: false,
    rightToLeft: false,
    columns: columns.map((title) => ({
      title,
      width: widthOf([title, ...rows.map((row) => String(row[title]))]),
      wrap: false,
      code: false,
    })),
    rows: rows.map((row) => columns.map((column) => row[column])),
    frozenRows: 1,
    filter: false,
  };
  return writeWorkbook({ day: NO_DAY, sheets: [sheet] });
}

function widthOf(cells: readonly string[]): number {
  const longest = cells.reduce((most, cell) => Math.max(most, cell.length), NARROWEST);
  return Math.min(WIDEST, longest + 2);
}
