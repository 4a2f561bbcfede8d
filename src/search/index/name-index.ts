import type { MatchedOn } from '../../model/answer.js';
import type { Good } from '../../model/good.js';
import { foldText, foldWords } from '../text/fold.js';

/** One word for a good, ready to be compared. */
export interface NameEntry {
  readonly good: Good;
  readonly name: string;
  readonly kind: MatchedOn['kind'];
  readonly lang: string | null;
  readonly country: string | null;
  readonly folded: string;
  readonly words: readonly string[];
}

export interface NameIndex {
  readonly entries: readonly NameEntry[];
  /** Names with exactly these words, in any order. */
  sameWords(words: readonly string[]): readonly NameEntry[];
  /** CAS and ATC numbers, as written. */
  identifier(text: string): readonly { readonly good: Good; readonly kind: 'cas' | 'atc' }[];
}

export function buildNameIndex(goods: readonly Good[]): NameIndex {
  const entries = goods.flatMap(namesOf);
  const byWords = new Map<string, NameEntry[]>();
  for (const entry of entries) push(byWords, wordKey(entry.words), entry);
  const identifiers = new Map<string, { good: Good; kind: 'cas' | 'atc' }[]>();
  for (const good of goods) {
    for (const cas of good.identifiers.cas) push(identifiers, cas, { good, kind: 'cas' });
    for (const atc of good.identifiers.atc) push(identifiers, atc, { good, kind: 'atc' });
  }
  return {
    entries,
    sameWords: (words) => byWords.get(wordKey(words)) ?? [],
    identifier: (text) => identifiers.get(text.trim().toUpperCase()) ?? [],
  };
}

function namesOf(good: Good): NameEntry[] {
  const own = { name: good.name, kind: 'name', lang: 'en', country: null } as const;
  return [own, ...good.names].map(({ name, kind, lang, country }) => ({
    good,
    name,
    kind,
    lang,
    country,
    folded: foldText(name),
    words: foldWords(name),
  }));
}

function wordKey(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [value]);
  else held.push(value);
}
