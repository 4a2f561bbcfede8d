import type { EssentialGoodsList, ListLine } from '../../model/list.js';
import { nameOfLine } from '../line-name.js';
import { LIST_COLUMNS, listRows } from '../list-rows.js';
import type { RowChange } from './opened-list.js';

/** What differs between two lists in the cells of their sheets, line by line, the older order first. */
export function changesBetween(
  before: EssentialGoodsList,
  after: EssentialGoodsList,
): readonly RowChange[] {
  const now = new Map(after.lines.map((line) => [line.no, line]));
  const then = new Set(before.lines.map(({ no }) => no));
  const kept = before.lines.flatMap((line): readonly RowChange[] => {
    const next = now.get(line.no);
    if (next === undefined) return [{ kind: 'removed', no: line.no, name: nameOfLine(line) }];
    return next === line ? [] : changesOf(before, line, after, next);
  });
  const added = after.lines
    .filter(({ no }) => !then.has(no))
    .map((line): RowChange => ({ kind: 'added', no: line.no, name: nameOfLine(line) }));
  return [...kept, ...added];
}

function changesOf(
  before: EssentialGoodsList,
  line: ListLine,
  after: EssentialGoodsList,
  next: ListLine,
): readonly RowChange[] {
  const [then, now] = [
    listRows({ ...before, lines: [line] }),
    listRows({ ...after, lines: [next] }),
  ];
  return LIST_COLUMNS.flatMap((field): readonly RowChange[] => {
    const from = distinct(then.map((row) => row[field]));
    const to = distinct(now.map((row) => row[field]));
    if (from === to) return [];
    return [{ kind: 'changed', no: line.no, name: nameOfLine(next), field, from, to }];
  });
}

/** A value that every row of a line repeats is said once. */
function distinct(cells: readonly string[]): string {
  return new Set(cells).size === 1 ? (cells[0] ?? '') : cells.join('\n');
}
