import type { Good } from '../model/good.js';
import type { NameEntry, NameIndex } from './index/name-index.js';
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
  const [, head = '', rest = ''] = /^([^,;(]{3,}?)\s*[,;(](.*)$/su.exec(query) ?? [];
  if (head === '' || JOINED.test(query.replace(/\d[^,;]*/g, ' '))) return [];
  const found = findExact(understand(head), index, question).filter(({ good }) =>
    isSubstance(good),
  );
  const [first] = found;
  return first === undefined || namesAnother(rest, first.good, index) ? [] : found;
}

function namesAnother(text: string, good: Good, index: NameIndex): boolean {
  return understand(text).saltless.some((word) =>
    index.sameWords([word]).some((entry) => isSubstance(entry.good) && entry.good.id !== good.id),
  );
}
