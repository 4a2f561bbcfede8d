import { buildVocabulary } from './index/vocabulary.js';
import { foldWords } from './text/fold.js';

/**
 * Medicines that exist and are no goods of the catalogue. Prednisone is one letter group away from
 * prednisolone and is right as it stands: what is near such a name must not be read as another.
 */
export interface Strangers {
  /** How far a word is from the nearest of their names, at most 2; null where none is near. */
  distance(word: string): number | null;
}

export function gatherStrangers(names: readonly string[]): Strangers {
  const vocabulary = buildVocabulary([...new Set(names.flatMap((name) => foldWords(name)))]);
  return {
    distance: (word) => {
      if (vocabulary.id(word) !== undefined) return 0;
      const near = vocabulary.near(word, word.length < 8 ? 1 : 2).filter((one) => !one.bySound);
      return near.length === 0 ? null : Math.min(...near.map(({ distance }) => distance));
    },
  };
}
