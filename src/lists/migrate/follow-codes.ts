import type { Edition } from '../../model/edition.js';
import type { HsCode } from '../../model/hs-code.js';
import type { CodeLink } from '../../model/nomenclature.js';
import type { CodeBook } from '../../search/code-book.js';

/** Where codes lead. */
export interface Followed {
  /** In the edition asked for, sorted. */
  readonly codes: readonly HsCode[];
  /** Codes from which no table leads on, with the edition in which the way ends. */
  readonly lost: readonly { readonly code: HsCode; readonly edition: Edition }[];
}

/**
 * Follows codes from edition to edition, forth or back. Unlike a translation for one search, what
 * gets lost on the way is said: a code of which only one half is known must not pass for that half.
 *
 * @example followCodes(book, ['2844.40'], '2017', '2022').codes // ['2844.41', '2844.42', ...]
 */
export function followCodes(
  book: CodeBook,
  codes: readonly HsCode[],
  from: Edition,
  to: Edition,
): Followed {
  if (from === to || codes.length === 0) return { codes: [...codes].sort(), lost: [] };
  const steps = codes.map((code) => ({ code, links: linksOf(book, code, from, to) }));
  const lost = steps
    .filter(({ links }) => links.length === 0)
    .map(({ code }) => ({ code, edition: from }));
  const links = steps.flatMap((step) => step.links);
  const next = links[0]?.edition;
  if (next === undefined) return { codes: [], lost };
  const onward = [...new Set(links.map((link) => link.code))];
  const rest = followCodes(book, onward, next, to);
  return { codes: rest.codes, lost: [...lost, ...rest.lost] };
}

/** The links of the nearest table that does not lead past the edition asked for. */
function linksOf(book: CodeBook, code: HsCode, from: Edition, to: Edition): readonly CodeLink[] {
  const forth = from < to;
  const links = forth ? book.successors(code, from) : book.predecessors(code, from);
  const within = links.filter(({ edition }) => (forth ? edition <= to : edition >= to));
  const nearest = within.map(({ edition }) => edition).sort();
  const next = forth ? nearest[0] : nearest.at(-1);
  return within.filter(({ edition }) => edition === next);
}
