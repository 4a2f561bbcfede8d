import type { NameEntry, NameIndex } from './index/name-index.js';
import { SHORTEST_SOUND } from './index/vocabulary.js';
import { type TypedWord, weightOf } from './recall.js';
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
  /** Words of the name that were typed, to mark them. */
  readonly touched: ReadonlySet<string>;
}

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
  const words = fitWords(entry, index.wordIds[entryNumber] ?? [], typed, index);
  const letters = words.complete ? null : fitWhole(entry, typed, whole, index);
  const best = chooseFit(
    words,
    letters === null ? null : { ...letters, touched: new Set(entry.words) },
  );
  const score = Math.max(words.score, letters?.score ?? 0);
  // A brand is one country's word: it stands behind a name that fits as well.
  return { entry, ...best, score: entry.kind === 'brand' ? score * BRAND : score };
}

const BRAND = 0.92;

/** The reading under which the name is complete, else the one that fits better. */
function chooseFit<Reading extends Omit<Fit, 'entry'>>(
  words: Reading,
  whole: Reading | null,
): Reading {
  if (whole === null || words.complete) return words;
  return whole.complete || whole.score > words.score ? whole : words;
}

function fitWords(
  entry: NameEntry,
  wordIds: readonly number[],
  typed: readonly TypedWord[],
  index: NameIndex,
): Omit<Fit, 'entry'> {
  const free = new Set(wordIds.keys());
  const touched = new Set<string>();
  let asked = 0;
  let gained = 0;
  let named = 0;
  let distance = 0;
  let missed = 0;
  // The surest words choose first, so that a rough reading does not take another's place.
  const ordered = [...typed].sort((a, b) => bestAlike(b, wordIds) - bestAlike(a, wordIds));
  for (const one of ordered) {
    const weight = weightOf(one, index);
    asked += weight;
    let best = { place: -1, alike: 0, distance: 0, beginning: false };
    for (const place of free) {
      const reading = one.readings.get(wordIds[place] ?? -1);
      if (reading !== undefined && reading.alike > best.alike) best = { place, ...reading };
    }
    if (best.place === -1) {
      missed += 1;
      continue;
    }
    if (best.beginning || isOther(one, wordIds[best.place] ?? -1, index)) missed += 1;
    free.delete(best.place);
    touched.add(entry.words[best.place] ?? '');
    gained += weight * best.alike;
    named += index.weight(wordIds[best.place] ?? 0) * best.alike;
    distance += best.distance;
  }
  const whole = wordIds.reduce((sum, id) => sum + index.weight(id), 0);
  const score =
    asked === 0 || whole === 0
      ? 0
      : (2 * (gained / asked) * (named / whole)) / Math.max(gained / asked + named / whole, 1e-9);
  return { score, distance, complete: missed === 0 && free.size === 0, soundsSame: false, touched };
}

/** A word that is in the vocabulary as it was typed is that word, and no misspelling of another. */
function isOther(one: TypedWord, wordId: number, index: NameIndex): boolean {
  const exact = index.vocabulary.id(one.word);
  return exact !== undefined && exact !== wordId;
}

function bestAlike(one: TypedWord, wordIds: readonly number[]): number {
  return Math.max(0, ...wordIds.map((id) => one.readings.get(id)?.alike ?? 0));
}

/** A sound this long is that of one name. */
const SURE_SOUND = 5;

/** Half of the letters may differ before a whole name says nothing. */
const ROUGH = 0.54;

function fitWhole(
  entry: NameEntry,
  typed: readonly TypedWord[],
  { joined, sound, digits }: Shape,
  index: NameIndex,
): Pick<Fit, 'score' | 'distance' | 'complete' | 'soundsSame'> | null {
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
  const other =
    typed.length === 1 && typed.some((one) => index.vocabulary.id(one.word) !== undefined);
  return { score, distance, complete: near && spaced && (distance === 0 || !other), soundsSame };
}

/** How many edits a whole name may be away and still be read as that name. */
export function wholeLimit(length: number): number {
  if (length < 5) return 0;
  if (length < 8) return 1;
  return length < 12 ? 2 : 3;
}
