import type { ListCode, ListLine } from '../../model/list.js';
import { fill } from '../../words/words.js';
import { codesOfGood } from '../line-codes.js';
import type { Finding } from './caution.js';
import type { NamedGood } from './describe.js';
import type { ListView } from './list-view.js';
import { authorityOf, openFinding, remarksOn, SAY } from './say.js';

/** The codes of a good as the catalogue has them, for lists that name none. */
export function catalogueCodes({ good }: NamedGood, { list, book }: ListView): readonly ListCode[] {
  const nothing = { editionsOf: () => [], label: () => null };
  const empty = { ...nothing, successors: () => [], predecessors: () => [] };
  return codesOfGood(good, list.edition, book ?? empty);
}

/** A line that is not wanted is said to be so, whatever else is true. */
export function tierFinding(line: ListLine, view: ListView): readonly Finding[] {
  const { tier } = line;
  if (tier !== 'refused' && tier !== 'not-requested') return [];
  const remarks = remarksOn(line, view);
  const text = fill(SAY.tiers[tier], { remarks, contact: authorityOf(view.list) });
  return [{ verdict: tier, reasonCode: 'tier', text }];
}

/** One ampoule of morphine makes the parcel controlled: no kit is judged whole. */
export function kitFinding({ good }: NamedGood): readonly Finding[] {
  if (good.kind !== 'kit') return [];
  const text = fill(SAY.unknown['declare-components'], { name: good.name });
  return [{ verdict: 'unknown', reasonCode: 'declare-components', text }];
}

export function confirmFinding({ confirm, text, good }: NamedGood): readonly Finding[] {
  if (!confirm) return [];
  return [openFinding('confirm-name', SAY.open['confirm-name'], { text, name: good.name })];
}
