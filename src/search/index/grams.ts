import { BestFew } from './best-few.js';
import { Marks } from './marks.js';
import { buildPostings, type Postings } from './postings.js';

/** Finds names by pieces of three letters of the whole name, without spaces and as it sounds. */
export interface GramIndex {
  /** The names that share most pieces with the sound of a text, best first. */
  candidates(sound: string, most: number): readonly number[];
}

const BUCKETS = 1 << 16;

/** Beyond this many postings a piece is too common to tell names apart, if rarer ones are left. */
const WORK = 200_000;

/**
 * Builds an index over whole names, given as they sound. It heals what words cannot: spaces that are
 * missing or too many, and several edits in one word.
 */
export function buildGramIndex(sounds: readonly string[]): GramIndex {
  const marks = new Marks(BUCKETS);
  const { postings, sizes } = postGrams(sounds, marks);
  const shared = new Uint16Array(sounds.length);
  const touched = new Uint32Array(sounds.length);
  return {
    candidates: (sound, most) => {
      const grams = rarestFirst(sound, postings, marks);
      let count = 0;
      let work = 0;
      for (let place = 0; place < grams.length; place += 1) {
        const gram = grams[place] ?? 0;
        work += postings.count(gram);
        if (work > WORK && place >= 4) break;
        for (let at = postings.start(gram), end = postings.end(gram); at < end; at += 1) {
          const document = postings.documents[at] ?? 0;
          const before = shared[document] ?? 0;
          if (before === 0) touched[count++] = document;
          shared[document] = before + 1;
        }
      }
      const best = new BestFew(most, 'first-offered');
      for (let place = 0; place < count; place += 1) {
        const document = touched[place] ?? 0;
        const score = (shared[document] ?? 0) / Math.sqrt((sizes[document] ?? 1) * grams.length);
        shared[document] = 0;
        best.offer(document, score);
      }
      return best.inOrder();
    },
  };
}

function rarestFirst(sound: string, postings: Postings, marks: Marks): readonly number[] {
  const grams = new Uint16Array(sound.length);
  const count = writeGrams(sound, marks, grams, 0);
  return Array.from(grams.subarray(0, count)).sort((a, b) => postings.count(a) - postings.count(b));
}

function postGrams(
  sounds: readonly string[],
  marks: Marks,
): { postings: Postings; sizes: Uint16Array } {
  let most = 0;
  for (const sound of sounds) most += sound.length;
  const grams = new Uint16Array(most);
  const ends = new Uint32Array(sounds.length);
  const sizes = new Uint16Array(sounds.length);
  let end = 0;
  for (let document = 0; document < sounds.length; document += 1) {
    const size = writeGrams(sounds[document] ?? '', marks, grams, end);
    end += size;
    ends[document] = end;
    sizes[document] = size;
  }
  return { postings: buildPostings(grams, ends, BUCKETS), sizes };
}

const BEGIN = '^'.charCodeAt(0);
const END = '$'.charCodeAt(0);

/**
 * Writes the pieces of a text between a sign for its begin and one for its end, each once, and
 * returns how many: as many as it has letters at most.
 */
function writeGrams(sound: string, marks: Marks, into: Uint16Array, from: number): number {
  marks.begin();
  let free = from;
  let before = BEGIN;
  let letter = sound.length > 0 ? sound.charCodeAt(0) : END;
  for (let place = 1; place <= sound.length; place += 1) {
    const next = place < sound.length ? sound.charCodeAt(place) : END;
    const gram = hashGram(before, letter, next);
    if (marks.add(gram)) into[free++] = gram;
    before = letter;
    letter = next;
  }
  return free - from;
}

/** FNV-1a over three letters. */
function hashGram(first: number, second: number, third: number): number {
  let hash = Math.imul(0x811c9dc5 ^ first, 0x01000193);
  hash = Math.imul(hash ^ second, 0x01000193);
  hash = Math.imul(hash ^ third, 0x01000193);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}
