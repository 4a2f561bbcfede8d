import type { AddedLine, ComparedLine, ListComparison } from '../model/comparison.js';
import type { HsCode } from '../model/hs-code.js';
import type { EssentialGoodsList, ListLine } from '../model/list.js';
import { nameOfLine } from './line-name.js';
import type { MigrationBook } from './migrate/migrate-codes.js';
import { type Align, alignLists } from './compare/align-codes.js';
import { compareLines } from './compare/compare-lines.js';
import { pairLines } from './compare/pair-lines.js';

/**
 * What changed from a list to another, by good and by code. The order of lines, and of what stands in
 * a line, does not matter; lists that say the same give nothing.
 */
export function compareLists(
  from: EssentialGoodsList,
  to: EssentialGoodsList,
  book: MigrationBook,
): ListComparison {
  const align = alignLists(from, to, book);
  const { pairs, added, removed } = pairLines(from.lines, to.lines, {
    from: codesKey(align.from),
    to: codesKey(align.to),
  });
  const changed = pairs.flatMap((pair) =>
    compareLines(pair.from, pair.to, align).map((change) => ({ ...identify(pair.to), ...change })),
  );
  return {
    added: added.map(present),
    removed: removed.map(present),
    changed: changed.sort(
      (a, b) => a.no - b.no || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    ),
    codes: {
      added: codesMissing(to, align.to, from, align.from),
      removed: codesMissing(from, align.from, to, align.to),
    },
  };
}

function identify(line: ListLine): ComparedLine {
  return { goodId: line.goodId, no: line.no, name: nameOfLine(line) };
}

function present(line: ListLine): AddedLine {
  return { ...identify(line), tier: line.tier, codes: distinct(line.codes) };
}

function codesKey(align: Align): (line: ListLine) => string {
  return (line) =>
    line.codes
      .map(({ code }) => align(code).same ?? code)
      .sort()
      .join(' ');
}

/** Codes of a list no goods of which stand under a code of the other. */
function codesMissing(
  list: EssentialGoodsList,
  align: Align,
  other: EssentialGoodsList,
  alignOther: Align,
): readonly HsCode[] {
  const held = new Set(codesOf(other).flatMap((code) => alignOther(code).among));
  return codesOf(list).filter((code) => !align(code).among.some((one) => held.has(one)));
}

function codesOf({ lines }: EssentialGoodsList): readonly HsCode[] {
  return distinct(lines.flatMap((line) => line.codes));
}

function distinct(codes: readonly { readonly code: HsCode }[]): readonly HsCode[] {
  return [...new Set(codes.map(({ code }) => code))].sort();
}
