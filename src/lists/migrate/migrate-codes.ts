import type { Edition } from '../../model/edition.js';
import type { Good } from '../../model/good.js';
import { codeContains, codeDigits, type HsCode, toHsCode } from '../../model/hs-code.js';
import type { CodeMigration, InvalidCode, MigrationOutcome } from '../../model/migration.js';
import { readCode } from '../../model/read-code.js';
import { fail, type Result, succeed } from '../../model/result.js';
import type { CodeBook } from '../../search/code-book.js';
import { followCodes } from './follow-codes.js';

/** A code book that may know what lies under a heading; without it a heading stays `unknown`. */
export interface MigrationBook extends CodeBook {
  readonly under?: (code: HsCode, edition: Edition) => readonly HsCode[];
}

/** The goods of the catalogue at a code or under it. */
export type GoodsOf = (code: HsCode, edition: Edition) => readonly Pick<Good, 'id'>[];

/**
 * What became of codes between two editions, over as many steps as lie between them and in either
 * direction. National digits are cut off.
 *
 * @returns the texts that are no codes of the first edition, where there are any
 * @example migrateCodes(['3002.20'], '2017', '2022', book) // renumbered or split, with candidates
 */
export function migrateCodes(
  codes: readonly string[],
  from: Edition,
  to: Edition,
  book: MigrationBook,
  goodsOf?: GoodsOf,
): Result<readonly CodeMigration[], readonly InvalidCode[]> {
  const read = codes.map((text) => ({ text, code: readCode(text)?.used ?? null }));
  const invalid = read.flatMap(({ text, code }): InvalidCode[] => {
    const editions = code === null ? [] : book.editionsOf(code);
    if (code === null || editions.length === 0)
      return [{ code: text, reason: 'not-a-code', editions }];
    return editions.includes(from) ? [] : [{ code: text, reason: 'not-in-edition', editions }];
  });
  if (invalid.length > 0) return fail(invalid);
  return succeed(
    read.flatMap(({ code }) =>
      code === null ? [] : [migrateCode(code, from, to, book, goodsOf ?? noGoods)],
    ),
  );
}

const noGoods: GoodsOf = () => [];

/**
 * What became of one code. The outcome is told by going there and back and not by the relation that a
 * table prints, since relations do not add up over several steps: what split in one edition may be
 * put together again in the next. A heading is the set of the subheadings under it.
 */
export function migrateCode(
  code: HsCode,
  from: Edition,
  to: Edition,
  book: MigrationBook,
  goodsOf: GoodsOf,
): CodeMigration {
  const inside = insideOf(code, from, book);
  const there = followCodes(book, inside, from, to);
  const targets = [...new Set(there.codes.flatMap((found) => widen(found, code)))];
  const broken = there.lost.length > 0 || targets.length === 0;
  const outcome = broken ? 'unknown' : judge(code, targets, from, to, book);
  const own = new Set(goodsOf(code, from).map(({ id }) => id));
  return {
    code,
    outcome,
    candidates: targets.map((target) => ({
      code: target,
      part: broken ? null : targets.length > 1,
      goods: goodsOf(target, to).flatMap(({ id }) => (own.has(id) ? [id] : [])),
    })),
    unconfirmed: inside.length === 0 ? [{ code, edition: from }] : there.lost,
  };
}

function judge(
  code: HsCode,
  targets: readonly HsCode[],
  from: Edition,
  to: Edition,
  book: MigrationBook,
): MigrationOutcome {
  const [target, ...others] = targets;
  if (target === undefined) return 'unknown';
  if (others.length > 0) return 'split';
  const back = followCodes(book, insideOf(target, to, book), to, from);
  const alone = back.lost.length === 0 && back.codes.every((found) => codeContains(code, found));
  if (target === code) return alone ? 'same' : 'scope-changed';
  return alone ? 'renumbered' : 'merged';
}

function insideOf(code: HsCode, edition: Edition, book: MigrationBook): readonly HsCode[] {
  return codeDigits(code).length === 6 ? [code] : (book.under?.(code, edition) ?? []);
}

/** A subheading at the level of the code asked for. */
function widen(found: HsCode, asked: HsCode): readonly HsCode[] {
  const wide = toHsCode(codeDigits(found).slice(0, codeDigits(asked).length));
  return wide === null ? [] : [wide];
}
