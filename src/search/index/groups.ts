import { bucketsFor, hashText } from './buckets.js';
import type { NamesRead } from './read-names.js';
import { buildPostings, type Postings } from './postings.js';

/** Names that are the same as a text, but for the order of words or the spaces. */
export interface NameGroups {
  /** Numbers of the names with exactly these words, in any order. */
  sameWords(words: readonly string[]): readonly number[];
  /** Numbers of the names that are this text when spaces don't count. */
  sameLetters(joined: string): readonly number[];
}

/** Groups names by numbers made of them; what shares a number by chance is told apart by comparing. */
export function groupNames(names: NamesRead): NameGroups {
  const { entries, ids, wordIds, wordStarts } = names;
  const buckets = bucketsFor(entries.length);
  const ends = new Uint32Array(entries.length);
  const byLetters = new Uint32Array(entries.length);
  const byWords = new Uint32Array(entries.length);
  for (let document = 0, place = 0; document < entries.length; document += 1) {
    byLetters[document] = hashText(entries[document]?.joined ?? '') & (buckets - 1);
    let sum = 0;
    for (const end = wordStarts[document + 1] ?? 0; place < end; place += 1)
      sum += hashNumber(wordIds[place] ?? 0);
    byWords[document] = sum & (buckets - 1);
    ends[document] = document + 1;
  }
  const letters = buildPostings(byLetters, ends, buckets);
  const words = buildPostings(byWords, ends, buckets);
  return {
    sameWords: (asked) => {
      let sum = 0;
      for (const word of asked) {
        const id = ids.get(word);
        if (id === undefined) return [];
        sum += hashNumber(id);
      }
      return inBucket(words, sum & (buckets - 1), (document) =>
        areSame(entries[document]?.words ?? [], asked),
      );
    },
    sameLetters: (joined) =>
      inBucket(
        letters,
        hashText(joined) & (buckets - 1),
        (document) => entries[document]?.joined === joined,
      ),
  };
}

function inBucket(
  postings: Postings,
  bucket: number,
  isSame: (document: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  for (let at = postings.start(bucket), end = postings.end(bucket); at < end; at += 1) {
    const document = postings.documents[at] ?? 0;
    if (isSame(document)) found.push(document);
  }
  return found;
}

/** Spreads numbers that stand side by side over all buckets; a sum of them knows no order. */
function hashNumber(value: number): number {
  const mixed = Math.imul(value + 1, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Whether two names have the same words, however they are ordered. */
function areSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  if (a.length < 2) return a[0] === b[0];
  return [...a].sort().join(' ') === [...b].sort().join(' ');
}
