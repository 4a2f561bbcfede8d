import type { Edition } from '../model/edition.js';
import type { HsCode } from '../model/hs-code.js';
import type { CodeLink } from '../model/nomenclature.js';

/**
 * What search must know of the nomenclature. The catalogue's satisfies it on the server; a page
 * that works offline brings its own.
 */
export interface CodeBook {
  editionsOf(code: HsCode): readonly Edition[];
  label(code: HsCode, edition: Edition): string | null;
  successors(code: HsCode, edition: Edition): readonly CodeLink[];
  predecessors(code: HsCode, edition: Edition): readonly CodeLink[];
}

/**
 * The codes of one edition that correspond to a code of another, following the tables from edition
 * to edition. None is chosen where there are several.
 *
 * @returns sorted, empty where a table breaks off on the way
 */
export function translateCode(
  book: CodeBook,
  code: HsCode,
  from: Edition,
  to: Edition,
): readonly HsCode[] {
  const step = from < to ? book.successors.bind(book) : book.predecessors.bind(book);
  let edition = from;
  let codes: readonly HsCode[] = [code];
  while (edition !== to) {
    const here = edition;
    const links = codes.flatMap((held) => step(held, here));
    const next = links[0]?.edition;
    if (next === undefined || (from < to ? next > to : next < to)) return [];
    edition = next;
    codes = [...new Set(links.map((link) => link.code))];
  }
  return [...codes].sort();
}
