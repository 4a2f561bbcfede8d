import { indexNearForms } from './index/near-forms.js';
import type { Vocabulary } from './index/vocabulary.js';
import type { Fit } from './rank.js';
import { foldWords } from './text/fold.js';
import type { Taken } from './understand/understand.js';

/**
 * Medicines that exist and are no goods of the catalogue. Prednisone is one letter group away from
 * prednisolone and is right as it stands: what is near such a name must not be read as another.
 */
export interface Strangers {
  /** How far a word is from the nearest of their names, at most 2; null where none is near. */
  distance(word: string): number | null;
}

export function gatherStrangers(names: readonly string[], held: Vocabulary): Strangers {
  // A word that stands in some name of the catalogue, such as a part of a combination, is no stranger.
  const words = names
    .map((name) => foldWords(name).join(' '))
    .filter((word) => !word.includes(' '));
  const unknown = new Set(words.filter((word) => held.id(word) === undefined));
  const nearForms = indexNearForms([...unknown]);
  return {
    distance: (word) => {
      if (unknown.has(word)) return 0;
      let nearest: number | null = null;
      nearForms.each(word, word.length < 8 ? 1 : 2, (_, distance) => {
        nearest = Math.min(nearest ?? distance, distance);
      });
      return nearest;
    },
  };
}

/**
 * Whether the text speaks of a medicine that is not held: it is its name, or it is as near to it as
 * to what was found.
 */
export function findStranger(
  best: Fit,
  taken: Taken,
  strangers: Strangers,
): 'itself' | 'near' | null {
  if (best.distance === 0 && best.complete) return null;
  const distances = taken.saltless.flatMap((word) => strangers.distance(word) ?? []);
  if (distances.length === 0) return null;
  const nearest = Math.min(...distances);
  if (nearest === 0) return taken.saltless.length === 1 ? 'itself' : 'near';
  return best.entry.good.kind === 'medicine' && nearest <= best.distance ? 'near' : null;
}
