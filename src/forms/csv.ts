import { stringify } from 'csv-stringify/browser/esm/sync';

export interface CsvOptions {
  /** For people who open the file in a spreadsheet: byte order mark, separator, codes as text. */
  readonly spreadsheet?: { readonly separator: ',' | ';' | '\t' };
  /** Columns that hold codes. */
  readonly codeColumns: readonly string[];
}

/** A code with a dot, or one of a national tariff. Nothing else may become a formula. */
const CODE = /^\d{2}(?:\d{2}(?:\.\d{2})?)?$|^\d{8,12}$/;

/** OWASP, CSV Injection: cells that begin so are read as formulas. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as CSV (RFC 4180): UTF-8, CRLF, a header row.
 *
 * For programs, codes are written as they are ("3004.90"). A spreadsheet would take that for a
 * number and show 3004.9, so for spreadsheets a code is the formula `="3004.90"`, the one exception
 * to defusing. Every other cell that a spreadsheet would run is defused by an apostrophe.
 */
export function writeCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
  options: CsvOptions,
): string {
  const asText = new Set(options.spreadsheet === undefined ? [] : options.codeColumns);
  const cells = rows.map((row) =>
    columns.map((column) =>
      asText.has(column) && CODE.test(row[column]) ? `="${row[column]}"` : defuse(row[column]),
    ),
  );
  return stringify([columns, ...cells], {
    delimiter: options.spreadsheet?.separator ?? ',',
    record_delimiter: '\r\n',
    bom: options.spreadsheet !== undefined,
  });
}

function defuse(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
