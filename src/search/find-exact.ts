import type { Good } from '../model/good.js';
import type { NameIndex } from './index/name-index.js';
import type { NameEntry } from './index/read-names.js';
import type { Question } from './question.js';
import { isSubstance, viewsOf } from './views.js';
import { type Taken, understand } from './understand/understand.js';

/**
 * Names that are what was typed: all of their words and no other, in any order, or all of their
 * letters with spaces in other places. The fullest view of the query that finds any decides.
 */
export function findExact(taken: Taken, index: NameIndex, question: Question): NameEntry[] {
  for (const { words, suits } of viewsOf(taken)) {
    const passes = ({ good }: NameEntry): boolean => suits(good) && question.accepts(good);
    const same = index.sameWords(words).filter(passes);
    if (same.length > 0) return same;
    const joined = words.join('');
    const spaced = joined.length < 3 ? [] : index.sameLetters(joined).filter(passes);
    if (spaced.length > 0) return spaced;
  }
  return [];
}

/** Signs between two substances: what follows is a part of the name, and no remark. */
const JOINED = /\p{L}\s*[+&/]\s*\p{L}|\b(?:and|et|y|e|und)\b/iu;

/**
 * Medicines as catalogues and invoices write them: the name first, then a comma or a bracket and
 * remarks. The remarks may be anything but another substance.
 */
export function findBeforeComma(query: string, index: NameIndex, question: Question): NameEntry[] {
  if (!/[,;(]/.test(query)) return [];
  const [, head = '', rest = ''] = /^([^,;(]{3,}?)\s*[,;(](.*)$/su.exec(query) ?? [];
  if (head === '' || JOINED.test(head) || query.includes('+')) return [];
  const found = findExact(understand(head), index, question).filter(({ good }) =>
    isSubstance(good),
  );
  const [first] = found;
  return first === undefined || namesAnother(rest, first.good, index) ? [] : found;
}

/** How names of substances end, in the languages of invoices. */
const SUBSTANCE_END =
  /(?:ine?|ina|ole?|ide?|ate?|ato|one?|ona|cin|pam|vir|mab|fen|lol|tan|pril|statin|mycin|oxacin)$/;

/** A remark that is, or may be, another substance: then what stands before the comma is a part. */
function namesAnother(text: string, good: Good, index: NameIndex): boolean {
  return understand(text).saltless.some((word) => {
    const named = index.sameWords([word]).filter((entry) => isSubstance(entry.good));
    if (named.length > 0) return named.every((entry) => entry.good.id !== good.id);
    const unknown = index.vocabulary.id(word) === undefined;
    return unknown && word.length >= 7 && SUBSTANCE_END.test(word);
  });
}
