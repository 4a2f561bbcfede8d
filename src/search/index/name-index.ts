import type { MatchedOn } from '../../model/answer.js';
import type { Good } from '../../model/good.js';
import { foldWords } from '../text/fold.js';
import { soundOf } from '../text/sound.js';
import { STOP_WORDS } from '../understand/words.js';
import { buildGramIndex, type GramIndex } from './grams.js';
import { buildPostings, NumberList, type Postings } from './postings.js';
import { buildVocabulary, type Vocabulary } from './vocabulary.js';

/** One word or phrase for a good, ready to be compared. */
export interface NameEntry {
  readonly good: Good;
  readonly name: string;
  readonly kind: MatchedOn['kind'];
  readonly lang: string | null;
  readonly country: string | null;
  /** Folded, singular. */
  readonly words: readonly string[];
  /** The words without spaces. */
  readonly joined: string;
  /** How that sounds. */
  readonly sound: string;
  /** Its digits, which are never read as others. */
  readonly digits: string;
}

/** The names of all goods in the forms in which they are looked for. */
export interface NameIndex {
  readonly entries: readonly NameEntry[];
  /** Words of each entry, as numbers of the vocabulary. */
  readonly wordIds: readonly (readonly number[])[];
  readonly vocabulary: Vocabulary;
  /** Entries by word. */
  readonly postings: Postings;
  readonly grams: GramIndex;
  /** How rare a word is: 1 for a word of one name, less for common ones. */
  weight(wordId: number): number;
  /** Names with exactly these words, in any order. */
  sameWords(words: readonly string[]): readonly NameEntry[];
  /** Names that are this text when spaces don't count. */
  sameLetters(joined: string): readonly NameEntry[];
  /** CAS and ATC numbers, as written. */
  identifier(text: string): readonly { readonly good: Good; readonly kind: 'cas' | 'atc' }[];
}

export function buildNameIndex(goods: readonly Good[]): NameIndex {
  const entries = goods.flatMap(entriesOf);
  const ids = new Map<string, number>();
  const words: string[] = [];
  const wordIds = entries.map((entry) =>
    entry.words.map((word) => {
      const held = ids.get(word);
      if (held !== undefined) return held;
      ids.set(word, words.length);
      words.push(word);
      return words.length - 1;
    }),
  );
  const keys = new NumberList();
  const documents = new NumberList();
  wordIds.forEach((held, document) => {
    for (const id of new Set(held)) {
      keys.push(id);
      documents.push(document);
    }
  });
  const postings = buildPostings(keys.toArray(), documents.toArray(), words.length);
  const rarest = Math.log(1 + entries.length);
  const byWords = groupBy(entries, (entry) => wordKey(entry.words));
  const byLetters = groupBy(entries, (entry) => entry.joined);
  const identifiers = identifierMap(goods);
  return {
    entries,
    wordIds,
    vocabulary: buildVocabulary(words),
    postings,
    grams: buildGramIndex(entries.map((entry) => entry.sound)),
    weight: (id) => Math.log(1 + entries.length / Math.max(1, postings.count(id))) / rarest,
    sameWords: (asked) => byWords.get(wordKey(asked)) ?? [],
    sameLetters: (joined) => byLetters.get(joined) ?? [],
    identifier: (text) => identifiers.get(text.trim().toUpperCase()) ?? [],
  };
}

function entriesOf(good: Good): NameEntry[] {
  const own = { name: good.name, kind: 'name', lang: 'en', country: null } as const;
  return [own, ...good.names].map(({ name, kind, lang, country }) => {
    const words = withoutStopWords(foldWords(name));
    return { good, name, kind, lang, country, words, ...shapeOf(words) };
  });
}

/** The whole of some words, in the forms in which it is compared. */
export function shapeOf(words: readonly string[]): Pick<NameEntry, 'joined' | 'sound' | 'digits'> {
  const joined = words.join('');
  return { joined, sound: soundOf(joined), digits: joined.replace(/\D+/g, '') };
}

/** The words that tell names apart; a name of nothing else keeps them all. */
export function withoutStopWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

function identifierMap(
  goods: readonly Good[],
): ReadonlyMap<string, { good: Good; kind: 'cas' | 'atc' }[]> {
  const found = new Map<string, { good: Good; kind: 'cas' | 'atc' }[]>();
  for (const good of goods) {
    for (const cas of good.identifiers.cas) push(found, cas, { good, kind: 'cas' });
    for (const atc of good.identifiers.atc) push(found, atc, { good, kind: 'atc' });
  }
  return found;
}

function wordKey(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : [...words].sort().join(' ');
}

function groupBy<Value>(
  values: readonly Value[],
  key: (value: Value) => string,
): ReadonlyMap<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) push(groups, key(value), value);
  return groups;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [value]);
  else held.push(value);
}
