import { editDistance } from '../text/edit-distance.js';
import { areFurtherApart, letterSet } from '../text/letter-set.js';
import { addLetter, bucketsFor, EMPTY_HASH, spread } from './buckets.js';
import { Marks } from './marks.js';
import { buildPostings, type Postings } from './postings.js';

/** Finds the words of a list within one or two edits. */
export interface NearForms {
  /**
   * Calls back with each word that is near, once, and its distance.
   *
   * @param limit at most 2: further away the whole string is compared instead
   */
  each(word: string, limit: number, visit: (id: number, distance: number) => void): void;
}

/** Deletions are made in the first letters only; what comes after them is compared anyway. */
const PREFIX = 7;

/** Nothing, one letter or two letters left out of seven. */
const MOST_FORMS = 1 + 7 + 21;

/**
 * Builds a symmetric-delete index: two words within a distance of n have a form in common that each
 * becomes by deleting up to n letters. The time to correct a word stays flat while the list grows.
 */
export function indexNearForms(words: readonly string[]): NearForms {
  const { postings, mask } = postForms(words);
  const forms = new Uint32Array(MOST_FORMS);
  const marks = new Marks(words.length);
  const letters = new Uint32Array(words.length);
  for (let id = 0; id < words.length; id += 1) letters[id] = letterSet(words[id] ?? '');
  return {
    each: (word, limit, visit) => {
      marks.begin();
      const typed = letterSet(word);
      const count = writeForms(word, Math.min(limit, 2), mask, forms, 0);
      for (let form = 0; form < count; form += 1) {
        const bucket = forms[form] ?? 0;
        for (let at = postings.start(bucket), end = postings.end(bucket); at < end; at += 1) {
          const id = postings.documents[at] ?? 0;
          if (areFurtherApart(typed, letters[id] ?? 0, limit) || !marks.add(id)) continue;
          const distance = editDistance(word, words[id] ?? '', limit);
          if (distance <= limit) visit(id, distance);
        }
      }
    },
  };
}

function postForms(words: readonly string[]): { postings: Postings; mask: number } {
  let total = 0;
  for (const word of words) total += countForms(word);
  const buckets = bucketsFor(total);
  const mask = buckets - 1;
  const forms = new Uint32Array(total);
  const ends = new Uint32Array(words.length);
  let end = 0;
  for (let id = 0; id < words.length; id += 1) {
    const word = words[id] ?? '';
    end += writeForms(word, depthOf(word), mask, forms, end);
    ends[id] = end;
  }
  return { postings: buildPostings(forms, ends, buckets), mask };
}

/** A word of six letters may be typed with eight and then two edits away. */
function depthOf({ length }: string): number {
  if (length < 3) return 0;
  return length < 6 ? 1 : 2;
}

function countForms(word: string): number {
  const length = Math.min(word.length, PREFIX);
  const depth = depthOf(word);
  return 1 + (depth > 0 ? length : 0) + (depth > 1 ? (length * (length - 1)) / 2 : 0);
}

/**
 * Writes the buckets of what a word becomes by deleting up to `depth` of its first letters, and
 * returns how many. What stands before the deleted letter is hashed once for all that follows.
 */
function writeForms(
  word: string,
  depth: number,
  mask: number,
  into: Uint32Array,
  from: number,
): number {
  const length = Math.min(word.length, PREFIX);
  let free = from;
  into[free++] = spread(addLetters(EMPTY_HASH, word, 0, length)) & mask;
  if (depth < 1) return free - from;
  let before = EMPTY_HASH;
  for (let first = 0; first < length; first += 1) {
    into[free++] = spread(addLetters(before, word, first + 1, length)) & mask;
    if (depth > 1) {
      let between = before;
      for (let second = first + 1; second < length; second += 1) {
        into[free++] = spread(addLetters(between, word, second + 1, length)) & mask;
        between = addLetter(between, word, second);
      }
    }
    before = addLetter(before, word, first);
  }
  return free - from;
}

function addLetters(hash: number, word: string, from: number, to: number): number {
  let sum = hash;
  for (let place = from; place < to; place += 1) sum = addLetter(sum, word, place);
  return sum;
}
