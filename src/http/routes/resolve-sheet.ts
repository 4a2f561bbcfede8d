import { guessColumns, isIdleRow } from '../../forms/guess-columns.js';
import type { Sheet } from '../../forms/read-xlsx.js';
import type { Edition } from '../../model/edition.js';
import { fail, type Result, succeed } from '../../model/result.js';
import type { Finder } from '../../search/find.js';
import type { Line, ResolvedLine } from '../../search/resolve-line.js';
import type { Problem } from '../reply/problem.js';
import type { Body } from '../uploads/read-body.js';
import { invalidParameter } from './parameters.js';

/** The lines of a sheet, and what was taken for what; all numbers count from 1. */
export interface SheetLines {
  readonly header: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
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
  const body_ = sheet.cells.slice(headerRow).map((cells, place) => ({
    cells,
    number: headerRow + place + 1,
  }));
  const rows = body_.filter(({ cells }) => !isIdleRow(cells, (column ?? 1) - 1));
  return succeed({
    header,
    rows,
    skipped: body_.length - rows.length,
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

/** The columns that are put behind those of the sheet; the codes are among them. */
export const RESOLVED_COLUMNS = [
  'resolution',
  'good_id',
  'item',
  'hs2017',
  'hs2022',
  'hs2028',
  'code_status',
  'options',
  'confirm',
  'code_agrees',
  'basis',
  'flags',
  'note',
] as const;

type Row = Readonly<Record<string, string>>;

/** The rows as they came, in their order, with the answers behind them. */
export function annotate(
  sheet: SheetLines,
  lines: readonly Line[],
  resolved: readonly ResolvedLine[],
  editions: readonly Edition[],
  finder: Finder,
): { readonly columns: readonly string[]; readonly rows: readonly Row[] } {
  const width = Math.max(sheet.header.length, ...sheet.rows.map(({ cells }) => cells.length));
  const own = Array.from({ length: width }, (_, place) => ownName(sheet.header[place], place));
  const columns = ['row', ...own, ...RESOLVED_COLUMNS];
  const rows = sheet.rows.map(({ cells, number }, place): Row => {
    const [line] = lines.slice(place, place + 1);
    const [one] = resolved.slice(place, place + 1);
    return {
      row: String(number),
      ...Object.fromEntries(own.map((name, at) => [name, cells[at] ?? ''])),
      ...(line === undefined || one === undefined ? {} : answerCells(line, one, editions, finder)),
    };
  });
  return { columns, rows };
}

/** Headings that are missing, stand twice or are one of ours get their number. */
function ownName(heading: string | undefined, place: number): string {
  const name = (heading ?? '').trim();
  const ours: readonly string[] = ['row', ...RESOLVED_COLUMNS];
  return name === '' || ours.includes(name) ? `column ${place + 1} ${name}`.trim() : name;
}

function answerCells(
  line: Line,
  { answer, codeAgrees, problem }: ResolvedLine,
  editions: readonly Edition[],
  finder: Finder,
): Row {
  const decided = answer?.decided ?? null;
  const good = answer?.matches.find(({ good: one }) => one.id === decided?.goodId)?.good ?? null;
  const codes = Object.fromEntries(
    editions.map((edition) => [
      `hs${edition}`,
      good === null ? '' : (finder.decide(good, line.text, edition).code ?? ''),
    ]),
  );
  const held = good?.classifications.find(
    (one) => one.edition === decided?.edition && one.code === decided.code,
  );
  return {
    resolution: answer?.resolution ?? '',
    good_id: good?.id ?? '',
    item: good?.name ?? '',
    ...codes,
    code_status: decided?.codeStatus ?? '',
    options: (decided?.options ?? []).map(({ code, when }) => `${code} if ${when}`).join(' | '),
    confirm: decided === null ? '' : decided.confirm ? 'yes' : 'no',
    code_agrees: codeAgrees === null ? '' : codeAgrees ? 'yes' : 'no',
    basis: held?.basis ?? '',
    flags: (good?.flags ?? []).map(({ flag }) => flag).join('; '),
    note: problem ?? answer?.advice?.message ?? '',
  };
}
