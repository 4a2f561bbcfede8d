import { editDistance } from '../text/edit-distance.js';
import { soundOf } from '../text/sound.js';
import { buildPostings, NumberList, type Postings } from './postings.js';

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
  /** Words that begin so, in no order, at most `most`. */
  startingWith(prefix: string, most: number): readonly number[];
}

/** Deletions are made in the first letters only; what comes after them is compared anyway. */
const PREFIX = 7;

/** Sounds this short are those of too many words. */
export const SHORTEST_SOUND = 4;

/** How many letters of a word may be wrong: none of three, one of seven, two of more. */
export function allowedEdits(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Builds a vocabulary with a symmetric-delete index: two words within a distance of n have a form in
 * common that each becomes by deleting up to n letters. The time to correct a word stays flat while
 * the vocabulary grows.
 */
export function buildVocabulary(words: readonly string[]): Vocabulary {
  const ids = new Map(words.map((word, id) => [word, id]));
  const deletes = buildDeletes(words);
  const sounds = new Map<string, number[]>();
  const sorted = words.map((_, id) => id);
  sorted.sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
  words.forEach((word, id) => {
    if (word.length < 5) return;
    const sound = soundOf(word);
    if (sound.length < SHORTEST_SOUND) return;
    const held = sounds.get(sound);
    if (held === undefined) sounds.set(sound, [id]);
    else held.push(id);
  });
  return {
    words,
    id: (word) => ids.get(word),
    near: (word, limit) => {
      const found = new Map<number, NearWord>();
      const seen = new Set<number>();
      eachDelete(word, Math.min(limit, 2), (hash) => {
        deletes.postings.each(hash & deletes.mask, (id) => {
          if (seen.has(id)) return;
          seen.add(id);
          const distance = editDistance(word, words[id] ?? '', limit);
          if (distance <= limit) found.set(id, { id, distance, bySound: false });
        });
      });
      if (word.length >= 5)
        for (const id of sounds.get(soundOf(word)) ?? [])
          if (!found.has(id)) {
            const distance = editDistance(word, words[id] ?? '', 5);
            found.set(id, { id, distance, bySound: true });
          }
      return [...found.values()];
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

function buildDeletes(words: readonly string[]): { postings: Postings; mask: number } {
  const hashes = new NumberList();
  const ids = new NumberList();
  words.forEach((word, id) => {
    // A word of six letters may be typed with eight and then two edits away.
    const depth = word.length < 4 ? (word.length < 3 ? 0 : 1) : word.length < 6 ? 1 : 2;
    eachDelete(word, depth, (hash) => {
      hashes.push(hash);
      ids.push(id);
    });
  });
  let buckets = 1024;
  while (buckets < hashes.length) buckets *= 2;
  const keys = hashes.toArray().map((hash) => hash & (buckets - 1));
  return { postings: buildPostings(keys, ids.toArray(), buckets), mask: buckets - 1 };
}

/** Hashes of what a word becomes by deleting up to `depth` of its first letters. */
function eachDelete(word: string, depth: number, visit: (hash: number) => void): void {
  const length = Math.min(word.length, PREFIX);
  visit(hashWithout(word, length, -1, -1));
  if (depth < 1) return;
  for (let first = 0; first < length; first += 1) {
    visit(hashWithout(word, length, first, -1));
    if (depth < 2) continue;
    for (let second = first + 1; second < length; second += 1)
      visit(hashWithout(word, length, first, second));
  }
}

/** FNV-1a over the letters that are left. */
function hashWithout(word: string, length: number, first: number, second: number): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < length; place += 1) {
    if (place === first || place === second) continue;
    hash = Math.imul(hash ^ word.charCodeAt(place), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
