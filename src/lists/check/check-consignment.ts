import {
  type CheckedLine,
  type CheckRequest,
  type ConsignmentCheck,
  type ListVerdict,
  type Verdict,
} from '../../model/check.js';
import type { ListState } from '../../model/list.js';
import type { Finder } from '../../search/find.js';
import type { MigrationBook } from '../migrate/migrate-codes.js';
import { compareCaution } from './caution.js';
import { checkList } from './check-list.js';
import { createReader } from './describe.js';
import { type ListView, viewList } from './list-view.js';

/**
 * Holds the lines of a consignment against one to three lists, line by line and on one day.
 *
 * In transit a line must pass every list on the way, so that its verdict is that of the most cautious
 * one; what each list says stands beside it. A verdict says whether goods are on a list, never that
 * they are free of duty or may not enter. Without a code book, codes of other editions than the
 * list's cannot be compared, and the reason says so.
 *
 * @example
 * checkConsignment({ lists: [flood], on: '2026-11-24', direction: 'import', ... }, finder, book)
 * // { lines: [{ verdict: 'partly', reasonCode: 'code-disagrees', ... }], summary: { partly: 1, ... } }
 */
export function checkConsignment(
  request: CheckRequest,
  finder: Finder,
  book: MigrationBook | null = null,
): ConsignmentCheck {
  const steps = checkInSteps(request, finder, book);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps of about a millisecond, between which a server may turn to others. */
export function* checkInSteps(
  request: CheckRequest,
  finder: Finder,
  book: MigrationBook | null = null,
): Generator<void, ConsignmentCheck> {
  const read = createReader(finder);
  const views = request.lists.map((list, place) =>
    viewList(list, request, book, request.lastDays?.[place] ?? null),
  );
  const verdicts: (readonly ListVerdict[])[] = [];
  for (const view of views) verdicts.push(yield* checkList(view, read));
  const lines = request.lines.flatMap(({ ref }, place): CheckedLine[] => {
    const perList = verdicts.flatMap((list) => list.slice(place, place + 1));
    const [first, ...rest] = perList;
    if (first === undefined) return [];
    return [{ ref, ...rest.reduce<ListVerdict>(moreCautious, first), perList }];
  });
  return {
    lines,
    summary: summarise(lines),
    listState: leastOf(views),
    listStates: views.map(({ list, state }) => ({ list: list.id, state })),
  };
}

/** Of two lists that say the same the one that was named first speaks. */
function moreCautious(most: ListVerdict, one: ListVerdict): ListVerdict {
  return compareCaution(one.verdict, most.verdict) < 0 ? one : most;
}

function summarise(lines: readonly CheckedLine[]): Record<Verdict, number> {
  const count = (verdict: Verdict): number =>
    lines.filter((line) => line.verdict === verdict).length;
  return {
    refused: count('refused'),
    'not-requested': count('not-requested'),
    unknown: count('unknown'),
    'not-covered': count('not-covered'),
    partly: count('partly'),
    covered: count('covered'),
  };
}

/** States of a list from the one that gives least to the one that gives most. */
const STATES: readonly ListState[] = [
  'expired',
  'not-yet',
  'draft',
  'final',
  'template',
  'stale',
  'in-force',
];

function leastOf(views: readonly ListView[]): ListState {
  const states = views.map(({ state }) => STATES.indexOf(state));
  return STATES[Math.min(...states)] ?? 'draft';
}
