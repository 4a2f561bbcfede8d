import { tiersOf } from '../../lists/shown-lines.js';
import type { Edition } from '../../model/edition.js';
import type { WebModel } from '../model.js';
import type { Screen } from '../screen.js';

/** A list with nothing filtered, as a screen. */
export function listScreen(id: string): Extract<Screen, { kind: 'list' }> {
  return { kind: 'list', id, tier: null, category: null, flag: null };
}

/** How many lines of the template of a scenario are urgent. */
export function countUrgent(id: string, edition: Edition, { list }: WebModel): number {
  const template = list(id, edition);
  if (template === null) return 0;
  return template.lines.filter(({ tier }) => tiersOf(template).includes(tier)).length;
}
