import type { Good } from '../model/good.js';
import type { Taken } from './understand/understand.js';

/** The words of a query under which a name is looked for, and for which goods they may stand. */
export interface View {
  readonly words: readonly string[];
  readonly suits: (good: Good) => boolean;
}

/** Goods of which forms and salts are said, and are not the name. */
export function isSubstance(good: Good): boolean {
  return good.kind === 'medicine' || good.kind === 'vaccine' || good.kind === 'substance';
}

/** Whether the material is a fact about the good, and so no other thing when it is left out. */
function turnsOnMaterial(good: Good): boolean {
  return good.classifications.some((one) => one.condition?.fact === 'material');
}

/**
 * The views of a query, the fullest first. A view leaves out only what cannot change which good is
 * meant: the dose form of a medicine may go ("amoxicillin capsules"), that of a bottle may not.
 */
export function viewsOf(taken: Taken): readonly View[] {
  const any = (): boolean => true;
  const views: View[] = [
    { words: taken.words, suits: any },
    { words: taken.withoutQuantities, suits: any },
    { words: taken.named, suits: any },
    { words: taken.bare, suits: isSubstance },
    { words: taken.saltless, suits: isSubstance },
    { words: taken.plain, suits: turnsOnMaterial },
  ];
  return withoutRepeats(views);
}

/**
 * The views under which a rough match is looked for, the fullest first: all that was typed, what
 * names an article, what names a substance, and that without its salt.
 */
export function roughViewsOf(taken: Taken): readonly View[] {
  const any = (): boolean => true;
  return withoutRepeats([
    { words: taken.withoutQuantities, suits: any },
    { words: taken.named, suits: any },
    { words: taken.bare, suits: isSubstance },
    { words: taken.saltless, suits: isSubstance },
  ]);
}

function withoutRepeats(views: readonly View[]): readonly View[] {
  const kept: View[] = [];
  for (const view of views)
    if (view.words.length > 0 && !kept.some(({ words }) => areSame(words, view.words)))
      kept.push(view);
  return kept;
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((word, place) => word === b[place]);
}
