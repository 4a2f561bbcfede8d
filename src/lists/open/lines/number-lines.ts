import { numberFor } from '../../compose/add-lines.js';
import type { LineRows } from './group-rows.js';

/** The number that a good has on every list; null where the catalogue has no such good. */
export type LineNumber = (goodId: string) => number | null;

/**
 * The number of each line. New lines get theirs as composing gives them: that of their good, else one
 * that follows from their name, and never one that the list has or had.
 */
export function numberLines(
  groups: readonly LineRows[],
  before: Iterable<number>,
  lineNumber: LineNumber,
): readonly number[] {
  const taken = new Set([...before, ...groups.flatMap(({ no }) => no ?? [])]);
  return groups.map(({ no, rows }) => {
    if (no !== null) return no;
    const cells = rows[0]?.cells;
    const known = lineNumber(cells?.get('good_id') ?? '');
    const free = known !== null && !taken.has(known);
    const made = free ? known : numberFor(cells?.get('name') ?? '', taken);
    taken.add(made);
    return made;
  });
}
