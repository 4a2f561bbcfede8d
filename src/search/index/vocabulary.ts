import { editDistance } from '../text/edit-distance.js';
import { indexNearForms } from './near-forms.js';
import { indexSounds } from './sounds.js';

/** A word of the vocabulary that a typed word may stand for. */
export interface NearWord {
  readonly id: number;
  readonly distance: number;
  /** Found by its sound, not by its letters. */
  readonly bySound: boolean;
}

/** All different words of all names. */
export interface Vocabulary {
  readonly words: readonly string[];
  id(word: string): number | undefined;
  /**
   * Words within an edit distance, and words that sound the same.
   *
   * @param limit at most 2: further away the whole string is compared instead
   */
  near(word: string, limit: number): readonly NearWord[];
  /** Words that begin so, in their order, at most `most`. */
  startingWith(prefix: string, most: number): readonly number[];
}

/** How many letters of a word may be wrong: none of three, one of seven, two of more. */
export function allowedEdits(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Sound-alikes are compared up to here, to say how far away they are. */
const SOUND_LIMIT = 5;

/**
 * Builds a vocabulary.
 *
 * @param ids of the words, where whoever gathered them has that already
 */
export function buildVocabulary(
  words: readonly string[],
  ids: ReadonlyMap<string, number> = numberWords(words),
): Vocabulary {
  const nearForms = indexNearForms(words);
  const sounds = indexSounds(words);
  const sorted = Array.from(words.keys());
  sorted.sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
  return {
    words,
    id: (word) => ids.get(word),
    near: (word, limit) => {
      const found: NearWord[] = [];
      nearForms.each(word, limit, (id, distance) => {
        found.push({ id, distance, bySound: false });
      });
      const byLetters = found.length;
      for (const id of sounds.like(word)) {
        if (holds(found, byLetters, id)) continue;
        const distance = editDistance(word, words[id] ?? '', SOUND_LIMIT);
        found.push({ id, distance, bySound: true });
      }
      return found;
    },
    startingWith: (prefix, most) => {
      const found: number[] = [];
      for (let place = lowerBound(words, sorted, prefix); place < sorted.length; place += 1) {
        const id = sorted[place] ?? 0;
        if (found.length === most || !(words[id] ?? '').startsWith(prefix)) break;
        found.push(id);
      }
      return found;
    },
  };
}

function numberWords(words: readonly string[]): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  for (const [id, word] of words.entries()) ids.set(word, id);
  return ids;
}

function holds(found: readonly NearWord[], count: number, id: number): boolean {
  for (let place = 0; place < count; place += 1) if (found[place]?.id === id) return true;
  return false;
}

function lowerBound(words: readonly string[], sorted: readonly number[], prefix: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[sorted[middle] ?? 0] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
