import type { EssentialGoodsList, ListState } from '../model/list.js';
import { addDays } from './days.js';

/**
 * The state of a list on a calendar day of its time zone.
 *
 * A template and a draft are that on every day. Anything else goes by its dates, whatever state was
 * written down with it: `not-yet` before it takes effect, `expired` after its last day and the days of
 * grace that follow, `stale` where it is in force and its review is overdue. A date that is not given
 * sets no limit. `stale` is still in force: an authority that is late withdraws nothing.
 *
 * @example stateOn(list, '2026-12-01') // 'in-force'
 */
export function stateOn(
  { kind, state, header }: Pick<EssentialGoodsList, 'kind' | 'state' | 'header'>,
  day: string,
): ListState {
  if (kind === 'template' || state === 'template') return 'template';
  if (state === 'draft') return 'draft';
  const { effectiveFrom, effectiveTo, graceDays, reviewDue } = header;
  if (effectiveFrom !== undefined && day < effectiveFrom) return 'not-yet';
  if (effectiveTo !== undefined && day > addDays(effectiveTo, graceDays ?? 0)) return 'expired';
  return reviewDue !== undefined && day > reviewDue ? 'stale' : 'in-force';
}

/** Whether a list in this state may let goods through; a template stands in for one while planning. */
export function givesCover(state: ListState): boolean {
  switch (state) {
    case 'template':
    case 'in-force':
    case 'stale':
      return true;
    case 'final':
    case 'draft':
    case 'not-yet':
    case 'expired':
      return false;
  }
}
