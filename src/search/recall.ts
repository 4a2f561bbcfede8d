import type { NameIndex } from './index/name-index.js';
import { allowedEdits } from './index/vocabulary.js';

/** What a typed word may stand for in the vocabulary: how alike, and how many edits away. */
export interface Reading {
  readonly alike: number;
  readonly distance: number;
  /** It only begins so: more was meant than was typed. */
  readonly beginning: boolean;
}

/** A typed word with its readings by word of the vocabulary. */
export interface TypedWord {
  readonly readings: ReadonlyMap<number, Reading>;
  /** The number of the word as it was typed, where the vocabulary has it. */
  readonly exact: number | undefined;
  /** How much it says: as its best reading; a word that nobody knows says most. */
  readonly weight: number;
}

const PREFIXES = 40;
const SOUND_ALIKE = 0.9;

/** Reads each typed word: as it is, corrected, by its sound, or as the beginning of a word. */
export function readWords(words: readonly string[], index: NameIndex): readonly TypedWord[] {
  return words.map((word) => {
    const readings = readWord(word, index);
    return { readings, exact: index.vocabulary.id(word), weight: weightOf(readings, index) };
  });
}

function readWord(word: string, { vocabulary }: NameIndex): ReadonlyMap<number, Reading> {
  const readings = new Map<number, Reading>();
  // Digits are never read as other digits: "b12" is not "b1".
  const limit = /\d/.test(word) ? 0 : allowedEdits(word.length);
  if (limit > 0)
    for (const { id, distance, bySound } of vocabulary.near(word, limit)) {
      const alike = 1 - (0.9 * distance) / Math.max(word.length, 4);
      readings.set(id, {
        alike: bySound ? Math.max(alike, SOUND_ALIKE) : alike,
        distance,
        beginning: false,
      });
    }
  if (word.length >= 3)
    for (const id of vocabulary.startingWith(word, PREFIXES)) {
      if (readings.has(id)) continue;
      const length = vocabulary.words[id]?.length ?? word.length;
      const alike = 0.55 + (0.4 * word.length) / length;
      readings.set(id, { alike, distance: length - word.length, beginning: true });
    }
  for (const scanned of scannedForms(word)) {
    const id = vocabulary.id(scanned);
    if (id !== undefined) readings.set(id, { alike: 0.97, distance: 1, beginning: false });
  }
  const exact = vocabulary.id(word);
  if (exact !== undefined) readings.set(exact, { alike: 1, distance: 0, beginning: false });
  return readings;
}

function weightOf(readings: ReadonlyMap<number, Reading>, { weights }: NameIndex): number {
  let best = -1;
  let weight = 1;
  for (const [id, { alike }] of readings)
    if (alike > best) {
      best = alike;
      weight = weights[id] ?? 0;
    }
  return weight;
}

/** What a scanner takes for another letter. */
const SCANNED = /[0158]|rn|vv/;

/**
 * What a word may have been before a scanner read it: "paracetam0l", "b1anket", "arnbulance". Only
 * forms that are words of the vocabulary count, so that "b12" stays what it is.
 */
function scannedForms(word: string): readonly string[] {
  if (word.length < 5 || !SCANNED.test(word)) return [];
  const letters = word.replaceAll('0', 'o').replaceAll('5', 's').replaceAll('8', 'b');
  const forms = [letters.replaceAll('1', 'l'), letters.replaceAll('1', 'i')];
  const joined = forms.flatMap((form) => [
    form,
    form.replaceAll('rn', 'm'),
    form.replaceAll('vv', 'w'),
  ]);
  return [...new Set(joined)].filter((form) => form !== word);
}

/**
 * Names that share words with the query, by how rare those words are.
 *
 * @returns numbers of entries, best first
 */
export function recallByWords(
  typed: readonly TypedWord[],
  index: NameIndex,
  most: number,
): readonly number[] {
  const { postings, scores, weights, wholeWeights } = index;
  scores.begin();
  // Rare words first: when one of them was found, common ones only add to what it found.
  const ordered = [...typed].sort((a, b) => cost(a, index) - cost(b, index));
  let work = 0;
  for (const { readings } of ordered) {
    const raising = work > 5_000 && scores.size > 0;
    for (const [id, { alike }] of readings) {
      const gain = alike * (weights[id] ?? 0);
      const count = postings.count(id);
      work += count;
      if (raising && count > 20_000) continue;
      for (let at = postings.start(id), end = postings.end(id); at < end; at += 1) {
        const entry = postings.documents[at] ?? 0;
        if (raising) scores.raise(entry, gain);
        else scores.add(entry, gain);
      }
    }
  }
  const asked = typed.reduce((sum, { weight }) => sum + weight, 0);
  return scores.best(most, (entry, gained) => gained / (asked + (wholeWeights[entry] ?? 0)));
}

function cost({ readings }: TypedWord, { postings }: NameIndex): number {
  let sum = 0;
  for (const id of readings.keys()) sum += postings.count(id);
  return sum;
}
