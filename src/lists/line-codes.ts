import type { Edition } from '../model/edition.js';
import type { Condition, Coverage, Form, Good } from '../model/good.js';
import type { HsCode } from '../model/hs-code.js';
import type { ListCode } from '../model/list.js';
import type { ClassLine } from '../model/reference.js';
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
  const main = good.classifications.filter((one) => !one.rival);
  return candidates(main, edition, book);
}

/** The codes of a class of goods in an edition; candidates where the edition has none of its own. */
export function codesOfClass(
  line: ClassLine,
  edition: Edition,
  book: CodeBook,
): readonly ListCode[] {
  const codes = line.codes.map((code) => ({ ...code, form: null, condition: null }));
  const held = codes.filter((code) => code.edition === edition);
  if (held.length === 0) return candidates(codes, edition, book);
  return held.map(({ code, coverage }) => ({
    ...PLAIN,
    code,
    form: null,
    condition: null,
    coverage,
    basis: 'derived',
    rival: false,
  }));
}

interface OlderCode {
  readonly edition: Edition;
  readonly code: HsCode;
  readonly form: Form | null;
  readonly condition: Condition | null;
  readonly coverage: Coverage;
}

/** What the newest older codes may be in an edition that does not say. */
function candidates(
  codes: readonly OlderCode[],
  edition: Edition,
  book: CodeBook,
): readonly ListCode[] {
  const older = codes.map((one) => one.edition).filter((one) => one < edition);
  const newest = older.reduce((a, b) => (a > b ? a : b), older[0] ?? edition);
  return codes
    .filter((one) => one.edition === newest)
    .flatMap(({ code, form, condition, coverage }): ListCode[] => {
      const next = book.successors(code, newest).filter((link) => link.edition === edition);
      const into = next.length > 0 ? next.map((link) => link.code) : [code];
      return into.map((candidate) => ({
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
