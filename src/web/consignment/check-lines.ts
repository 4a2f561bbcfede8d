import { checkInSteps } from '../../lists/check/check-consignment.js';
import type { CheckedLine, ConsignmentLine } from '../../model/check.js';
import type { Edition } from '../../model/edition.js';
import type { Direction, EssentialGoodsList } from '../../model/list.js';
import { type ResolvedLine, resolveLine } from '../../search/resolve-line.js';
import type { WebModel } from '../model.js';

/** What is checked: lines, on a day, against a list or against none. */
export interface Asked {
  readonly lines: readonly ConsignmentLine[];
  readonly list: EssentialGoodsList | null;
  readonly on: string;
  readonly direction: Direction | null;
  /** Of the codes, where there is no list. */
  readonly edition: Edition;
}

/** A line with what it is, and what the list says of it. */
export interface CheckedRow {
  readonly line: ConsignmentLine;
  readonly found: ResolvedLine;
  readonly verdict: CheckedLine | null;
}

export interface CheckedConsignment extends Asked {
  readonly rows: readonly CheckedRow[];
}

/** How many similar names are shown of a text that is none. */
const MATCHES = 4;

/** In steps of about a millisecond, each telling which part of the whole is done. */
export function* checkLines(asked: Asked, model: WebModel): Generator<number, CheckedConsignment> {
  const { lines, list } = asked;
  const steps = lines.length * (list === null ? 1 : 3);
  const found: ResolvedLine[] = [];
  for (const line of lines) {
    const edition = list?.edition ?? asked.edition;
    found.push(resolveLine({ ...line, edition }, model.finder, MATCHES));
    yield found.length / steps;
  }
  const verdicts = list === null ? [] : yield* checkAgainst(list, asked, model, steps);
  const rows = lines.flatMap((line, place): CheckedRow[] => {
    const [one] = found.slice(place, place + 1);
    return one === undefined ? [] : [{ line, found: one, verdict: verdicts[place] ?? null }];
  });
  return { ...asked, rows };
}

function* checkAgainst(
  list: EssentialGoodsList,
  { lines, on, direction }: Asked,
  { finder, nomenclature }: WebModel,
  steps: number,
): Generator<number, readonly CheckedLine[]> {
  const request = { lists: [list], on, direction, entryPoint: null, consignee: null, lines };
  const running = checkInSteps(request, finder, nomenclature);
  for (let done = lines.length; ; done += 1) {
    const step = running.next();
    if (step.done === true) return step.value.lines;
    yield Math.min(1, done / steps);
  }
}

/** All steps at once, for a few lines. */
export function checkAtOnce(asked: Asked, model: WebModel): CheckedConsignment {
  const steps = checkLines(asked, model);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
