import type { ConsignmentLine } from '../../../model/check.js';
import type { Browser } from '../../browser.js';
import { type Asked, type CheckedConsignment, checkLines } from '../../consignment/check-lines.js';
import type { ConsignmentForm } from '../../consignment/form.js';
import type { PageContext } from '../../context.js';
import type { WebModel } from '../../model.js';
import { dayOfList } from '../../show/answer-of-list.js';

/** What a form asks, with its list looked up; null where that list is not held. */
export function askedBy(
  { list: id, on, direction }: ConsignmentForm,
  lines: readonly ConsignmentLine[],
  { model, editions, now }: Pick<PageContext, 'model' | 'editions' | 'now'>,
): Asked | null {
  const list = id === null ? null : model.list(id, editions.main);
  if (id !== null && list === null) return null;
  const today = list === null ? now.toISOString().slice(0, 10) : dayOfList(list, now);
  return { lines, list, on: on ?? today, direction, edition: editions.main };
}

/** A browser draws sixty times a second; it is given its turn nearly as often. */
const TURN_MS = 24;

/**
 * Checks without holding the browser up.
 *
 * @param tell is told how much is done, and says whether to go on
 * @returns null where it was told not to
 */
export async function checkWithProgress(
  asked: Asked,
  model: WebModel,
  { pause }: Pick<Browser, 'pause'>,
  tell: (done: number) => boolean,
): Promise<CheckedConsignment | null> {
  const steps = checkLines(asked, model);
  for (let since = performance.now(); ;) {
    const step = steps.next();
    if (step.done === true) return tell(1) ? step.value : null;
    if (performance.now() - since < TURN_MS) continue;
    if (!tell(step.value)) return null;
    await pause();
    since = performance.now();
  }
}
