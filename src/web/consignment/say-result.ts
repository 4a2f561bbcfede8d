import { fill, type Words } from '../../words/words.js';
import type { CheckedRow } from './check-lines.js';
import { groupRows } from './groups.js';
import type { LinesFault } from './read-lines.js';

/**
 * The result in one sentence, which is read out when it is there.
 *
 * @example "7 lines checked: 2 not identified, 5 on the list."
 */
export function sayResult(rows: readonly CheckedRow[], { tools }: Words): string {
  const { counts: said, summary, summaryOne } = tools.consignment;
  const counts = groupRows(rows).map(({ group, rows: held }) =>
    fill(said[group], { n: held.length }),
  );
  return fill(rows.length === 1 ? summaryOne : summary, {
    count: rows.length,
    counts: counts.join(', '),
  });
}

/** Why there is nothing to check, and what to do. */
export function sayFault(fault: LinesFault, { tools }: Words): string {
  const { faults } = tools.consignment;
  return fault.kind === 'too-many'
    ? fill(faults['too-many'], { count: fault.count })
    : faults[fault.kind];
}
