import type { Good } from '../model/good.js';
import { OPPOSITES } from './decide/test-condition.js';
import type { NameIndex } from './index/name-index.js';
import type { NameEntry } from './index/read-names.js';
import type { Question } from './question.js';
import { foldWords } from './text/fold.js';
import type { Taken } from './understand/understand.js';
import { MATERIALS } from './understand/words.js';
import { isSubstance } from './views.js';

/** Words around a fact: "gross weight 5 t", "pack of 250 g", "made of". */
const FACT_WORDS = new Set(
  foldWords(
    'gross weight vehicle engine fuel capacity packing pack packet container power rated output made material fabric fibre fat content type kind model filled empty set cut size heavy light duty mass total piece bulk solution cut sheet driven operated use',
  ),
);

/**
 * Names that were typed together with facts: every word of the name was typed, and each further word
 * is one of a fact on which the good's code turns ("diesel truck, gross weight 3.5 t"). A further
 * word that no condition of the good explains may make it another thing, so it is not found here.
 */
export function findExplained(taken: Taken, index: NameIndex, question: Question): NameEntry[] {
  const asked = new Set(taken.named);
  let longest: NameEntry[] = [];
  for (const number of namesWithin(asked, index)) {
    const entry = index.entries[number];
    const length = longest[0]?.words.length ?? 0;
    if (entry === undefined || entry.words.length < length) continue;
    if (isSubstance(entry.good) || !question.accepts(entry.good)) continue;
    if (!explains(entry, asked)) continue;
    if (entry.words.length > length) longest = [];
    longest.push(entry);
  }
  return longest;
}

/** Numbers of the names of which every word was typed. */
function namesWithin(asked: ReadonlySet<string>, index: NameIndex): ReadonlySet<number> {
  const { postings, wordIds, wordStarts, vocabulary } = index;
  const ids = Array.from(asked).flatMap((word) => vocabulary.id(word) ?? []);
  const found = new Set<number>();
  for (const id of ids)
    for (let at = postings.start(id), last = postings.end(id); at < last; at += 1) {
      const number = postings.documents[at] ?? 0;
      let place = wordStarts[number] ?? 0;
      const end = wordStarts[number + 1] ?? 0;
      while (place < end && ids.includes(wordIds[place] ?? 0)) place += 1;
      if (place === end) found.add(number);
    }
  return found;
}

function explains(entry: NameEntry, asked: ReadonlySet<string>): boolean {
  const further = [...asked].filter((word) => !entry.words.includes(word));
  const known = wordsOfConditions(entry.good);
  return known.size > 0 && further.every((word) => known.has(word) || FACT_WORDS.has(word));
}

const held = new WeakMap<Good, ReadonlySet<string>>();

/** The words in which the conditions of a good speak, and those that contradict them. */
function wordsOfConditions(good: Good): ReadonlySet<string> {
  const known = held.get(good);
  if (known !== undefined) return known;
  const words = new Set<string>();
  for (const { condition } of good.classifications) {
    if (condition === null) continue;
    for (const word of foldWords(`${condition.value} ${condition.text}`)) words.add(word);
    if (condition.fact === 'material') for (const word of MATERIALS.keys()) words.add(word);
  }
  for (const group of OPPOSITES)
    if (group.some((word) => words.has(word))) for (const word of group) words.add(word);
  held.set(good, words);
  return words;
}
