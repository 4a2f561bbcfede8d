import { buildPostings, NumberList } from './postings.js';

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
  const keys = new NumberList();
  const documents = new NumberList();
  const sizes = new Uint16Array(sounds.length);
  sounds.forEach((sound, document) => {
    const grams = gramsOf(sound);
    sizes[document] = grams.size;
    for (const gram of grams) {
      keys.push(gram);
      documents.push(document);
    }
  });
  const postings = buildPostings(keys.toArray(), documents.toArray(), BUCKETS);
  const shared = new Uint16Array(sounds.length);
  return {
    candidates: (sound, most) => {
      const grams = [...gramsOf(sound)].sort((a, b) => postings.count(a) - postings.count(b));
      const touched: number[] = [];
      let work = 0;
      for (const [place, gram] of grams.entries()) {
        work += postings.count(gram);
        if (work > WORK && place >= 4) break;
        postings.each(gram, (document) => {
          const count = shared[document] ?? 0;
          if (count === 0) touched.push(document);
          shared[document] = count + 1;
        });
      }
      const scored = touched.map((document): [number, number] => {
        const score = (shared[document] ?? 0) / Math.sqrt((sizes[document] ?? 1) * grams.length);
        shared[document] = 0;
        return [document, score];
      });
      return topOf(scored, most);
    },
  };
}

/** The best of many, without sorting them all. */
function topOf(scored: readonly (readonly [number, number])[], most: number): number[] {
  const best: (readonly [number, number])[] = [];
  let least = -1;
  for (const one of scored) {
    if (best.length >= most && one[1] <= least) continue;
    best.push(one);
    if (best.length >= most * 2) {
      best.sort((a, b) => b[1] - a[1]);
      best.length = most;
      least = best[most - 1]?.[1] ?? -1;
    }
  }
  return best
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([document]) => document);
}

function gramsOf(sound: string): Set<number> {
  const text = `^${sound}$`;
  const grams = new Set<number>();
  for (let place = 0; place + 3 <= text.length; place += 1) {
    let hash = 0x811c9dc5;
    for (let letter = place; letter < place + 3; letter += 1)
      hash = Math.imul(hash ^ text.charCodeAt(letter), 0x01000193);
    grams.add((hash ^ (hash >>> 16)) & (BUCKETS - 1));
  }
  return grams;
}
