import type { ListColumn } from '../../list-rows.js';
import { stripCode } from '../codes/strip-code.js';
import { plainCell } from '../plain-cell.js';
import type { TableRow } from '../read-table.js';
import type { BaseRow } from './base-lines.js';

/** The columns that are about a code and not about the line, with how much each tells rows apart. */
const WEIGHTS = {
  code: 8,
  national_code: 6,
  form: 4,
  condition: 4,
  rival: 2,
  ruling: 1,
  coverage: 1,
  basis: 1,
  candidate: 1,
  national_coverage: 1,
} satisfies Partial<Readonly<Record<ListColumn, number>>>;

type RowColumn = keyof typeof WEIGHTS;
const ROW_COLUMNS = Object.keys(WEIGHTS) as readonly RowColumn[];

/** More pairs than any line of ours gives; beyond it, rows are new unless they are as they were. */
const MOST_PAIRS = 10_000;

/**
 * For every row the row that it was when the sheet went out, or null for a new one. Rows that are as
 * they were find each other first, the others by how much they still have in common.
 */
export function alignRows(
  rows: readonly TableRow[],
  base: readonly BaseRow[],
): ReadonlyMap<TableRow, BaseRow> {
  const aligned = new Map<TableRow, BaseRow>();
  const free = new Set(base);
  const pair = (row: TableRow, before: BaseRow): void => {
    if (aligned.has(row) || !free.delete(before)) return;
    aligned.set(row, before);
  };
  const columns = ROW_COLUMNS.filter((column) => rows[0]?.cells.has(column) === true);
  const same = new Map<string, BaseRow[]>();
  for (const one of base)
    pushTo(
      same,
      keyOf(columns, (column) => one.cells[column]),
      one,
    );
  for (const row of rows) {
    const before = same.get(keyOf(columns, (column) => row.cells.get(column) ?? ''))?.shift();
    if (before !== undefined) pair(row, before);
  }
  const rest = rows.filter((row) => !aligned.has(row));
  if (rest.length * free.size <= MOST_PAIRS)
    for (const { row, before } of closestPairs(rest, [...free], columns)) pair(row, before);
  return aligned;
}

interface Pair {
  readonly row: TableRow;
  readonly before: BaseRow;
  readonly score: number;
}

/** All pairs, those with most in common first; of equals, in the order of the sheet. */
function closestPairs(
  rows: readonly TableRow[],
  base: readonly BaseRow[],
  columns: readonly RowColumn[],
): readonly Pair[] {
  return rows
    .flatMap((row) =>
      base.map((before) => ({ row, before, score: likeness(row, before, columns) })),
    )
    .sort((a, b) => b.score - a.score);
}

function likeness(row: TableRow, before: BaseRow, columns: readonly RowColumn[]): number {
  return columns
    .filter(
      (column) =>
        valueKey(column, row.cells.get(column) ?? '') === valueKey(column, before.cells[column]),
    )
    .reduce((sum, column) => sum + WEIGHTS[column], 0);
}

function keyOf(columns: readonly RowColumn[], cell: (column: RowColumn) => string): string {
  return columns.map((column) => valueKey(column, cell(column))).join('\u0000');
}

/** A code is the same code after a spreadsheet has taken it for a number. */
function valueKey(column: RowColumn, cell: string): string {
  if (column !== 'code' && column !== 'national_code') return plainCell(cell).toLowerCase();
  const plain = stripCode(cell);
  return /^\d+(?:\.\d+)?$/.test(plain) ? String(Number(plain)) : plain;
}

function pushTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [value]);
  else held.push(value);
}
