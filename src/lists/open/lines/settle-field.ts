import type { Notes } from '../opened-list.js';
import { sameCell } from '../plain-cell.js';
import type { TableRow } from '../read-table.js';
import type { LineRows } from './group-rows.js';
import type { LineColumn } from './line-readers.js';

/** What the rows of a line say together in a column that is about the whole line. */
export interface SettledField {
  readonly row: number;
  readonly cell: string;
  /** What another row of the line still says; null where all say the same. */
  readonly beside: string | null;
}

/**
 * The value of a column over the rows of a line, null where it is as it was (or where nothing is said
 * of a new line).
 *
 * A line has a row for each of its codes, and people change only one of them: a value that is new
 * counts, the old one beside it does not. Two new values are a question, and neither is taken.
 */
export function settleField(
  column: LineColumn,
  { base, rows }: LineRows,
  { questions }: Notes,
): SettledField | null {
  const before = base?.rows[0]?.cells[column] ?? '';
  const said = rows.flatMap((row) => saidIn(row, column));
  const changed = said.filter(({ cell }) => !sameCell(cell, before));
  const kept = said.length > changed.length;
  // A cell that was emptied in one row of several is one that nobody filled in again.
  const news = kept ? changed.filter(({ cell }) => cell !== '') : changed;
  const filled = base === null ? news.filter(({ cell }) => cell !== '') : news;
  const [first] = filled;
  if (first === undefined) return null;
  const values = [...new Set(filled.map(({ cell }) => cell))];
  if (values.length > 1) {
    const why = 'the rows of the line say different things, so none is taken';
    questions.push({ row: first.row, column, value: first.cell, candidates: values, why });
    return null;
  }
  return { ...first, beside: base !== null && kept ? before : null };
}

function saidIn(
  { row, cells }: TableRow,
  column: LineColumn,
): readonly Omit<SettledField, 'beside'>[] {
  const cell = cells.get(column);
  return cell === undefined ? [] : [{ row, cell }];
}
