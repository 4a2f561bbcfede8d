import type { NameIndex } from './index/name-index.js';
import type { NameEntry } from './index/read-names.js';
import { SHORTEST_SOUND } from './index/sounds.js';
import type { Reading, TypedWord } from './recall.js';
import { editDistance } from './text/edit-distance.js';

/** What was typed as a whole. */
export type Shape = Pick<NameEntry, 'joined' | 'sound' | 'digits'>;

/** A name that may be meant, and how it fits what was typed. */
export interface Fit {
  readonly entry: NameEntry;
  /** In [0, 1]. */
  readonly score: number;
  /** Edits between what was typed and the name. */
  readonly distance: number;
  /** Every typed word belongs to a word of the name, and every word of the name was typed. */
  readonly complete: boolean;
  /** The whole sounds the same, however it is spelt. */
  readonly soundsSame: boolean;
}

type Fitting = Omit<Fit, 'entry'>;

/**
 * How well a name fits, from two readings of which the better counts: word by word, weighted by how
 * rare each is; and letter by letter over the whole, which heals spaces.
 */
export function fitName(
  entryNumber: number,
  typed: readonly TypedWord[],
  whole: Shape,
  index: NameIndex,
): Fit | null {
  const entry = index.entries[entryNumber];
  if (entry === undefined) return null;
  const words = fitWords(entryNumber, typed, index);
  const letters = words.complete ? null : fitWhole(entry, typed, whole);
  const { distance, complete, soundsSame } = chooseFit(words, letters);
  const score = Math.max(words.score, letters?.score ?? 0);
  // A brand is one country's word: it stands behind a name that fits as well.
  const ranked = entry.kind === 'brand' ? score * BRAND : score;
  return { entry, score: ranked, distance, complete, soundsSame };
}

const BRAND = 0.92;

/** The reading under which the name is complete, else the one that fits better. */
function chooseFit(words: Fitting, whole: Fitting | null): Fitting {
  if (whole === null || words.complete) return words;
  return whole.complete || whole.score > words.score ? whole : words;
}

/** Places of the name that a typed word has taken, kept between names. */
const taken: boolean[] = [];

function fitWords(entryNumber: number, typed: readonly TypedWord[], index: NameIndex): Fitting {
  const { wordIds, wordStarts, weights } = index;
  const start = wordStarts[entryNumber] ?? 0;
  const end = wordStarts[entryNumber + 1] ?? 0;
  for (let place = start; place < end; place += 1) taken[place - start] = false;
  let free = end - start;
  let asked = 0;
  let gained = 0;
  let named = 0;
  let distance = 0;
  let missed = 0;
  for (const one of surestFirst(typed, wordIds, start, end)) {
    asked += one.weight;
    let best: Reading | null = null;
    let bestPlace = start;
    for (let place = start; place < end; place += 1) {
      if (taken[place - start] === true) continue;
      const reading = one.readings.get(wordIds[place] ?? 0);
      if (reading === undefined || reading.alike <= (best?.alike ?? 0)) continue;
      best = reading;
      bestPlace = place;
    }
    if (best === null) {
      missed += 1;
      continue;
    }
    const id = wordIds[bestPlace] ?? 0;
    if (best.beginning || isOther(one, id)) missed += 1;
    taken[bestPlace - start] = true;
    free -= 1;
    gained += one.weight * best.alike;
    named += (weights[id] ?? 0) * best.alike;
    distance += best.distance;
  }
  const score = scoreWords(gained, asked, named, index.wholeWeights[entryNumber] ?? 0);
  return { score, distance, complete: missed === 0 && free === 0, soundsSame: false };
}

/** Both shares, of what was typed and of what the name says, have to be high. */
function scoreWords(gained: number, asked: number, named: number, whole: number): number {
  if (asked === 0 || whole === 0) return 0;
  const typed = gained / asked;
  const told = named / whole;
  return (2 * typed * told) / Math.max(typed + told, 1e-9);
}

/** The surest words choose first, so that a rough reading does not take another's place. */
function surestFirst(
  typed: readonly TypedWord[],
  wordIds: Uint32Array,
  start: number,
  end: number,
): readonly TypedWord[] {
  const [first, second] = typed;
  if (first === undefined || second === undefined) return typed;
  // Most texts are of two words, and this is done for every name.
  if (typed.length === 2) {
    const later = bestAlike(second, wordIds, start, end);
    return later > bestAlike(first, wordIds, start, end) ? [second, first] : typed;
  }
  return typed
    .map((one) => ({ one, alike: bestAlike(one, wordIds, start, end) }))
    .sort((a, b) => b.alike - a.alike)
    .map(({ one }) => one);
}

function bestAlike(one: TypedWord, wordIds: Uint32Array, start: number, end: number): number {
  let best = 0;
  for (let place = start; place < end; place += 1) {
    const alike = one.readings.get(wordIds[place] ?? 0)?.alike ?? 0;
    if (alike > best) best = alike;
  }
  return best;
}

/** A word that is in the vocabulary as it was typed is that word, and no misspelling of another. */
function isOther({ exact }: TypedWord, wordId: number): boolean {
  return exact !== undefined && exact !== wordId;
}

/** A sound this long is that of one name. */
const SURE_SOUND = 5;

/** Half of the letters may differ before a whole name says nothing. */
const ROUGH = 0.54;

function fitWhole(
  entry: NameEntry,
  typed: readonly TypedWord[],
  { joined, sound, digits }: Shape,
): Fitting | null {
  const longest = Math.max(joined.length, entry.joined.length);
  if (longest < 4) return null;
  const limit = Math.ceil(longest * (1 - ROUGH));
  // Digits are never read as other digits.
  if (digits !== entry.digits) return null;
  const distance = editDistance(joined, entry.joined, limit);
  const letters = distance > limit ? 0 : 1 - distance / longest;
  const soundLength = Math.max(sound.length, entry.sound.length);
  const apart = editDistance(sound, entry.sound, Math.ceil(soundLength * (1 - ROUGH)));
  const sounds = soundLength < SHORTEST_SOUND ? 0 : 0.96 * (1 - apart / soundLength);
  const score = Math.max(letters, sounds, 0);
  if (score < ROUGH) return null;
  const soundsSame = apart === 0 && soundLength >= SURE_SOUND;
  const near = distance <= wholeLimit(longest) || soundsSame;
  // Where words stand against words, each is judged for itself; the whole counts where spaces differ.
  const oneWord = typed.length === 1 && entry.words.length === 1;
  const spaced = oneWord || (typed.length !== entry.words.length && distance <= 1);
  const other = typed.length === 1 && typed[0]?.exact !== undefined;
  return { score, distance, complete: near && spaced && (distance === 0 || !other), soundsSame };
}

/** How many edits a whole name may be away and still be read as that name. */
export function wholeLimit(length: number): number {
  if (length < 5) return 0;
  if (length < 8) return 1;
  return length < 12 ? 2 : 3;
}
