import type { Edition } from '../model/edition.js';
import type { Good } from '../model/good.js';
import type { ListCode } from '../model/list.js';
import type { CodeBook } from '../search/code-book.js';

/**
 * The codes of a good on a list in an edition.
 *
 * Where the edition is held in part and says nothing of the good itself, the codes into which its
 * older codes split stand as candidates, and a code that the table does not mention stands as an
 * unconfirmed candidate: none is chosen in silence.
 */
export function codesOfGood(good: Good, edition: Edition, book: CodeBook): readonly ListCode[] {
  const held = good.classifications.filter((one) => one.edition === edition);
  if (held.length > 0)
    return held.map(({ code, form, condition, coverage, basis, rival }) => ({
      ...PLAIN,
      code,
      form,
      condition,
      coverage,
      basis,
      rival,
    }));
  const older = good.classifications.map((one) => one.edition).filter((one) => one < edition);
  const newest = older.reduce((a, b) => (a > b ? a : b), older[0] ?? edition);
  return good.classifications
    .filter((one) => one.edition === newest && !one.rival)
    .flatMap(({ code, form, condition, coverage }): ListCode[] => {
      const next = book.successors(code, newest).filter((link) => link.edition === edition);
      const codes = next.length > 0 ? next.map((link) => link.code) : [code];
      return codes.map((candidate) => ({
        ...PLAIN,
        code: candidate,
        form,
        condition,
        coverage: next.length > 0 ? 'part' : coverage,
        basis: 'derived',
        rival: false,
        candidate: true,
      }));
    });
}

const PLAIN = { candidate: false, national: [], ruling: null } as const;
