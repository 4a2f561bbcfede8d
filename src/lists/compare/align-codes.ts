import type { Edition } from '../../model/edition.js';
import type { HsCode } from '../../model/hs-code.js';
import type { EssentialGoodsList } from '../../model/list.js';
import { migrateCode, type MigrationBook } from '../migrate/migrate-codes.js';

/** What a code is called in the edition in which two lists are compared. */
export interface Aligned {
  /** The number there where all goods of the code, and no others, stand under it; else null. */
  readonly same: HsCode | null;
  /** Every code there that holds some of its goods. */
  readonly among: readonly HsCode[];
}

export type Align = (code: HsCode) => Aligned;

/**
 * How the codes of each of two lists read in the newer of their editions. The newer one is used
 * whichever list comes first, so that a comparison read backwards says the same.
 */
export function alignLists(
  from: EssentialGoodsList,
  to: EssentialGoodsList,
  book: MigrationBook,
): { readonly from: Align; readonly to: Align } {
  const newer = from.edition > to.edition ? from.edition : to.edition;
  return {
    from: alignTo(from.edition, newer, book),
    to: alignTo(to.edition, newer, book),
  };
}

function alignTo(edition: Edition, newer: Edition, book: MigrationBook): Align {
  if (edition === newer) return (code) => ({ same: code, among: [code] });
  const known = new Map<HsCode, Aligned>();
  return (code) => {
    const held = known.get(code) ?? alignCode(code, edition, newer, book);
    known.set(code, held);
    return held;
  };
}

function alignCode(code: HsCode, from: Edition, to: Edition, book: MigrationBook): Aligned {
  const { outcome, candidates, unconfirmed } = migrateCode(code, from, to, book, () => []);
  const [only] = candidates;
  const kept = outcome === 'same' || outcome === 'renumbered';
  return {
    same: kept && only !== undefined ? only.code : null,
    among: [...candidates, ...unconfirmed].map((one) => one.code),
  };
}
