import { fail, type Result, succeed } from '../../model/result.js';
import { LIST_COLUMNS, type ListColumn } from '../list-rows.js';
import type { UnknownColumn } from './opened-list.js';
import { plainCell } from './plain-cell.js';

/** A row of a sheet by the names of its columns; a column that the sheet has not is missing. */
export interface TableRow {
  /** As spreadsheets count, from 1. */
  readonly row: number;
  readonly cells: ReadonlyMap<ListColumn, string>;
}

export interface Table {
  readonly rows: readonly TableRow[];
  readonly unknownColumns: readonly UnknownColumn[];
}

type Cells = readonly (readonly string[])[];

/** Titles may stand above the headings. */
const HEADER_WITHIN = 30;
/** Fewer known names may be chance: a title, or somebody else's table. */
const FEWEST_NAMES = 2;

/**
 * The rows under the headings, by name of column, in whatever order the columns stand. Blank rows and
 * a row of hashtags (HXL) under the headings are passed over.
 */
export function readTable(cells: Cells): Result<Table, string> {
  const headerRow = findHeader(cells);
  if (headerRow === null)
    return fail(`No row has the headings of a list: ${LIST_COLUMNS.slice(0, 9).join(', ')}, ...`);
  const columns = (cells[headerRow] ?? []).map(columnName);
  const firsts = columns.map((name, place) => (columns.indexOf(name) === place ? name : null));
  const known = firsts.flatMap((name, place): [ListColumn, number][] =>
    name === null ? [] : [[name, place]],
  );
  const body = cells
    .map((row, place) => ({ row: place + 1, values: row.map(plainCell) }))
    .slice(headerRow + 1)
    .filter(({ values }) => values.some((value) => value !== '') && !isHashtags(values));
  const rows = body.map(({ row, values }) => ({
    row,
    cells: new Map(known.map(([name, place]) => [name, values[place] ?? ''])),
  }));
  return succeed({ rows, unknownColumns: unknownColumns(cells[headerRow] ?? [], firsts, body) });
}

/** How many columns of a list the row of headings names; what tells a sheet of lines from others. */
export function knownHeadings(cells: Cells): number {
  return Math.max(0, ...countNames(cells));
}

function findHeader(cells: Cells): number | null {
  const counts = countNames(cells);
  const most = Math.max(0, ...counts);
  return most < FEWEST_NAMES ? null : counts.indexOf(most);
}

function countNames(cells: Cells): readonly number[] {
  return cells
    .slice(0, HEADER_WITHIN)
    .map((row) => new Set(row.map(columnName).filter((name) => name !== null)).size);
}

/** The column that a heading names, in whatever letters. */
function columnName(heading: string): ListColumn | null {
  const name = plainCell(heading)
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return LIST_COLUMNS.find((column) => column === name) ?? null;
}

function isHashtags(values: readonly string[]): boolean {
  return values.every((value) => value === '' || /^#[a-z]/.test(value));
}

interface BodyRow {
  readonly row: number;
  readonly values: readonly string[];
}

function unknownColumns(
  headings: readonly string[],
  known: readonly (ListColumn | null)[],
  body: readonly BodyRow[],
): readonly UnknownColumn[] {
  const found = new Map<number, { name: string; cells: { row: number; value: string }[] }>();
  const columnAt = (place: number): { row: number; value: string }[] => {
    const held = found.get(place) ?? { name: plainCell(headings[place] ?? ''), cells: [] };
    found.set(place, held);
    return held.cells;
  };
  const isUnknown = (value: string, place: number): boolean =>
    value !== '' && (known[place] ?? null) === null;
  headings.forEach((heading, place) => {
    if (isUnknown(plainCell(heading), place)) columnAt(place);
  });
  for (const { row, values } of body)
    values.forEach((value, place) => {
      if (isUnknown(value, place)) columnAt(place).push({ row, value });
    });
  return [...found].sort(([a], [b]) => a - b).map(([, column]) => column);
}
