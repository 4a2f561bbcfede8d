import type { Good } from '../../model/good.js';
import { buildGramIndex, type GramIndex } from './grams.js';
import { groupNames } from './groups.js';
import { buildPostings, NumberList, type Postings } from './postings.js';
import { type NameEntry, type NamesRead, readNames } from './read-names.js';
import { ScoreBoard } from './score-board.js';
import { buildVocabulary, type Vocabulary } from './vocabulary.js';

/** The names of all goods in the forms in which they are looked for. */
export interface NameIndex {
  readonly entries: readonly NameEntry[];
  /** Numbers of the words of all entries in the vocabulary, one entry after the other. */
  readonly wordIds: Uint32Array;
  /** Where the words of each entry start, and those of the last end. */
  readonly wordStarts: Uint32Array;
  readonly vocabulary: Vocabulary;
  /** Entries by word. */
  readonly postings: Postings;
  readonly grams: GramIndex;
  /** How rare each word is: 1 for a word of one name, less for common ones. */
  readonly weights: Float64Array;
  /** The weights of all words of each entry together. */
  readonly wholeWeights: Float64Array;
  readonly scores: ScoreBoard;
  /** Names with exactly these words, in any order. */
  sameWords(words: readonly string[]): readonly NameEntry[];
  /** Names that are this text when spaces don't count. */
  sameLetters(joined: string): readonly NameEntry[];
  /** CAS and ATC numbers, as written. */
  identifier(text: string): readonly { readonly good: Good; readonly kind: 'cas' | 'atc' }[];
}

export function buildNameIndex(goods: readonly Good[]): NameIndex {
  const names = readNames(goods);
  const { entries, words, ids, wordIds, wordStarts } = names;
  const postings = postWords(names);
  const weights = weighWords(postings, words.length, entries.length);
  const groups = groupNames(names);
  const identifiers = identifierMap(goods);
  const toEntries = (numbers: readonly number[]): NameEntry[] =>
    numbers.flatMap((number) => entries[number] ?? []);
  return {
    entries,
    wordIds,
    wordStarts,
    vocabulary: buildVocabulary(words, ids),
    postings,
    grams: buildGramIndex(entries.map(({ sound }) => sound)),
    weights,
    wholeWeights: weighWholes(names, weights),
    scores: new ScoreBoard(entries.length),
    sameWords: (asked) => toEntries(groups.sameWords(asked)),
    sameLetters: (joined) => toEntries(groups.sameLetters(joined)),
    identifier: (text) => identifiers.get(text.trim().toUpperCase()) ?? [],
  };
}

/** A word that comes twice in a name counts once. */
function postWords({ entries, words, wordIds, wordStarts }: NamesRead): Postings {
  const keys = new NumberList();
  const ends = new Uint32Array(entries.length);
  let from = 0;
  for (let entry = 0; entry < entries.length; entry += 1) {
    const end = wordStarts[entry + 1] ?? 0;
    for (let place = from; place < end; place += 1) {
      const id = wordIds[place] ?? 0;
      const first = wordIds.indexOf(id, from);
      if (first === place) keys.push(id);
    }
    ends[entry] = keys.length;
    from = end;
  }
  return buildPostings(keys.toArray(), ends, words.length);
}

function weighWords(postings: Postings, words: number, entries: number): Float64Array {
  const rarest = Math.log(1 + entries);
  const weights = new Float64Array(words);
  for (let id = 0; id < words; id += 1)
    weights[id] = Math.log(1 + entries / Math.max(1, postings.count(id))) / rarest;
  return weights;
}

function weighWholes(
  { entries, wordIds, wordStarts }: NamesRead,
  weights: Float64Array,
): Float64Array {
  const wholes = new Float64Array(entries.length);
  let place = 0;
  for (let entry = 0; entry < entries.length; entry += 1) {
    let sum = 0;
    for (const end = wordStarts[entry + 1] ?? 0; place < end; place += 1)
      sum += weights[wordIds[place] ?? 0] ?? 0;
    wholes[entry] = sum;
  }
  return wholes;
}

function identifierMap(
  goods: readonly Good[],
): ReadonlyMap<string, { good: Good; kind: 'cas' | 'atc' }[]> {
  const found = new Map<string, { good: Good; kind: 'cas' | 'atc' }[]>();
  const add = (text: string, good: Good, kind: 'cas' | 'atc'): void => {
    const held = found.get(text);
    if (held === undefined) found.set(text, [{ good, kind }]);
    else held.push({ good, kind });
  };
  for (const good of goods) {
    for (const cas of good.identifiers.cas) add(cas, good, 'cas');
    for (const atc of good.identifiers.atc) add(atc, good, 'atc');
  }
  return found;
}
