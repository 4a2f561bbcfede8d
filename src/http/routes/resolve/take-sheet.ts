import { guessColumns, isIdleRow } from '../../../forms/guess-columns.js';
import type { Sheet } from '../../../forms/read-xlsx.js';
import { fail, type Result, succeed } from '../../../model/result.js';
import type { Problem } from '../../reply/problem.js';
import type { Body } from '../../uploads/body.js';
import { invalidParameter } from '../parameters.js';

/** A row as it came. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** Which of the cells held a number; empty where the file has no types. */
  readonly numeric: readonly boolean[];
}

/** The lines of a sheet, and what was taken for what; all numbers count from 1. */
export interface SheetLines {
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
  /** What the file was. */
  readonly came: 'csv' | 'xlsx';
  /** Blank rows and totals. */
  readonly skipped: number;
  readonly columns: {
    readonly sheet: string | null;
    readonly headerRow: number;
    readonly column: number;
    readonly codeColumn: number | null;
  };
}

type Query = ReadonlyMap<string, string>;
interface Failure {
  readonly ok: false;
  readonly failure: Problem;
}

/** Chooses the sheet, the row of headings and the columns: as asked, else as guessed. */
export function takeSheet(
  body: Extract<Body, { kind: 'sheets' }>,
  query: Query,
): Result<SheetLines, Problem> {
  const sheet = chooseSheet(body.sheets, query.get('sheet'));
  if (sheet === null)
    return fail(invalidParameter('sheet', query.get('sheet') ?? '', describeSheets(body.sheets)));
  const guess = guessColumns(sheet.cells);
  const headerRow = query.has('headerRow') ? Number(query.get('headerRow')) : guess.headerRow + 1;
  const header = headerRow === 0 ? [] : (sheet.cells[headerRow - 1] ?? []);
  const column = chooseColumn('column', query, header, guess.text + 1);
  if (isFailure(column)) return column;
  const guessedCode = guess.code === null ? null : guess.code + 1;
  const codeColumn = chooseColumn('codeColumn', query, header, guessedCode);
  if (isFailure(codeColumn)) return codeColumn;
  const below = sheet.cells.slice(headerRow).map((cells, place) => ({
    cells,
    number: headerRow + place + 1,
    numeric: sheet.numeric[headerRow + place] ?? [],
  }));
  const rows = below.filter(({ cells }) => !isIdleRow(cells, (column ?? 1) - 1));
  return succeed({
    came: body.came,
    header,
    rows,
    skipped: below.length - rows.length,
    columns: {
      sheet: sheet.name === '' ? null : sheet.name,
      headerRow,
      column: column ?? 1,
      codeColumn,
    },
  });
}

function chooseSheet(sheets: readonly Sheet[], asked: string | undefined): Sheet | null {
  if (asked === undefined) return sheets[0] ?? null;
  return sheets.find(({ name }) => name === asked) ?? sheets[Number(asked) - 1] ?? null;
}

function describeSheets(sheets: readonly Sheet[]): string {
  return `one of ${sheets.map(({ name }) => `"${name}"`).join(', ')}, or a number from 1`;
}

function chooseColumn(
  parameter: string,
  query: Query,
  header: readonly string[],
  guessed: number | null,
): number | null | Failure {
  const asked = query.get(parameter);
  if (asked === undefined) return guessed;
  const named = header.findIndex(
    (cell) => cell.trim().toLowerCase() === asked.trim().toLowerCase(),
  );
  if (named !== -1) return named + 1;
  if (/^[1-9]\d{0,3}$/.test(asked)) return Number(asked);
  const names = header.filter((cell) => cell.trim() !== '').map((cell) => `"${cell.trim()}"`);
  return fail(invalidParameter(parameter, asked, `a number from 1, or one of ${names.join(', ')}`));
}

function isFailure(value: number | null | Failure): value is Failure {
  return typeof value === 'object' && value !== null;
}
