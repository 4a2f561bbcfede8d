import type { NearLine } from '../../model/check.js';
import { codeContains, type HsCode } from '../../model/hs-code.js';
import type { ListLine } from '../../model/list.js';
import { foldWords } from '../../search/text/fold.js';
import { nameOfLine } from '../line-name.js';
import type { Judged } from './judged.js';
import { linesBeside, type ListView } from './list-view.js';

/** Which are worth a look first. */
const ORDER: readonly NearLine['why'][] = [
  'may-be',
  'similar-name',
  'same-code',
  'class',
  'same-heading',
];

const MOST = 5;

/** Lines of the list beside the one that was found: what may be meant, and what shares a code. */
export function findNearLines(judged: Judged, view: ListView): readonly NearLine[] {
  const words = judged.name === null ? [] : foldWords(judged.name);
  const lines = new Set([
    ...linesBeside(judged.codes, view),
    ...words.flatMap((word) => [...(view.byWord.get(word) ?? [])]),
    ...judged.maybe.flatMap((id) => view.byGood.get(id) ?? []),
  ]);
  return [...lines]
    .filter((line) => line !== judged.line)
    .flatMap((line) => {
      const why = whyNear(line, judged, words, view);
      return why === null ? [] : [{ list: view.list.id, no: line.no, name: nameOfLine(line), why }];
    })
    .sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why) || a.no - b.no)
    .slice(0, MOST);
}

function whyNear(
  line: ListLine,
  { maybe, codes }: Judged,
  words: readonly string[],
  view: ListView,
): NearLine['why'] | null {
  if (line.goodId !== null && maybe.includes(line.goodId)) return 'may-be';
  if (isSimilar(words, view.words.get(line) ?? new Set())) return 'similar-name';
  const touches = (wide: (held: HsCode, code: HsCode) => boolean): boolean =>
    line.codes.some((held) => codes.some((code) => wide(held.code, code)));
  if (touches(codeContains)) return line.goodId === null ? 'class' : 'same-code';
  return touches((held, code) => held.slice(0, 4) === code.slice(0, 4)) ? 'same-heading' : null;
}

/** The same words and more, or fewer: another form or kind of the good. */
function isSimilar(words: readonly string[], other: ReadonlySet<string>): boolean {
  if (words.length === 0 || other.size === 0) return false;
  const own = new Set(words);
  return words.every((word) => other.has(word)) || [...other].every((word) => own.has(word));
}
