import { soundOf } from '../text/sound.js';
import { bucketsFor, hashText } from './buckets.js';
import { buildPostings } from './postings.js';

/** Sounds this short are those of too many words. */
export const SHORTEST_SOUND = 4;

/** A shorter word is told apart by its letters. */
const SHORTEST_WORD = 5;

/** Finds the words of a list that sound like another. */
export interface Sounds {
  /** Numbers of the words with the sound of this one, in order. */
  like(word: string): readonly number[];
}

/** Builds an index by sound that holds no sounds: the few words of one bucket are sounded anew. */
export function indexSounds(words: readonly string[]): Sounds {
  const buckets = bucketsFor(words.length);
  const keys = new Uint32Array(words.length);
  const ends = new Uint32Array(words.length);
  let end = 0;
  for (let id = 0; id < words.length; id += 1) {
    const sound = tellingSound(words[id] ?? '');
    if (sound !== null) keys[end++] = hashText(sound) & (buckets - 1);
    ends[id] = end;
  }
  const postings = buildPostings(keys, ends, buckets);
  return {
    like: (word) => {
      const sound = tellingSound(word);
      const found: number[] = [];
      if (sound === null) return found;
      const bucket = hashText(sound) & (buckets - 1);
      for (let at = postings.start(bucket); at < postings.end(bucket); at += 1) {
        const id = postings.documents[at] ?? 0;
        if (soundOf(words[id] ?? '') === sound) found.push(id);
      }
      return found;
    },
  };
}

function tellingSound(word: string): string | null {
  if (word.length < SHORTEST_WORD) return null;
  const sound = soundOf(word);
  return sound.length < SHORTEST_SOUND ? null : sound;
}
