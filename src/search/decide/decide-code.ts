import type { CodeOption, CodeStatus, Decision } from '../../model/answer.js';
import type { Edition } from '../../model/edition.js';
import { type CodeBook, translateCode } from '../code-book.js';
import type { Classification, Form, Good } from '../../model/good.js';

const FORM_WORDS: Readonly<Record<Form, string>> = {
  dosed: 'in measured doses or packed for retail sale',
  mixed: 'mixed from several ingredients, not in doses',
  bulk: 'as a substance, not in doses',
};

/**
 * The code of a good in an edition, or why there is none to act on.
 *
 * A code is given only where it follows: one main reading, its basis not doubtful, no rival and no
 * open form or condition. Otherwise the options are named and none is chosen.
 */
export function decideCode(
  good: Good,
  edition: Edition,
  form: Form | null,
  book: CodeBook,
): Pick<Decision, 'code' | 'codeStatus' | 'options'> {
  const held = good.classifications.filter((one) => one.edition === edition);
  if (held.length === 0) return withoutCode(good, edition, book);
  const fitting = held.filter((one) => form === null || one.form === null || one.form === form);
  const candidates = fitting.length > 0 ? fitting : held;
  const mains = candidates.filter((one) => !one.rival);
  const rivals = candidates.filter((one) => one.rival && one.condition === null);
  const plain = mains.filter((one) => one.condition === null);
  const leading = plain.length > 0 ? plain : mains;
  const codes = new Set(leading.map((one) => one.code));
  const [only] = leading;
  if (only === undefined) return open('disputed', candidates);
  if (codes.size > 1 || only.code.length < 7) return open('depends', mains);
  if (rivals.length > 0 || leading.every((one) => one.basis === 'doubtful'))
    return open('disputed', [...leading, ...rivals]);
  return { code: only.code, codeStatus: 'one', options: [] };
}

function withoutCode(good: Good, edition: Edition, book: CodeBook): ReturnType<typeof decideCode> {
  if (good.withoutCode.some((one) => one.edition === edition))
    return { code: null, codeStatus: 'no-code', options: [] };
  // An edition that is held in part: what its table says of the newest older codes is shown, and a
  // code that the table does not mention is shown as what it is.
  const editions = good.classifications.map((one) => one.edition).filter((one) => one < edition);
  const newest = editions.reduce((a, b) => (a > b ? a : b), editions[0] ?? edition);
  const options = good.classifications
    .filter((one) => one.edition === newest && !one.rival)
    .flatMap(({ code }): CodeOption[] => {
      const next = newest < edition ? translateCode(book, code, newest, edition) : [];
      if (next.length === 0)
        return [{ code, when: `HS ${newest}, not confirmed for HS ${edition}` }];
      return next.map((found) => ({
        code: found,
        when: `HS ${edition}, from ${code} of HS ${newest}`,
      }));
    });
  return { code: null, codeStatus: 'not-in-edition', options: distinct(options) };
}

function open(
  codeStatus: CodeStatus,
  choices: readonly Classification[],
): ReturnType<typeof decideCode> {
  const options = choices.map((one) => ({ code: one.code, when: describeChoice(one) }));
  return { code: null, codeStatus, options: distinct(options) };
}

/** When a classification holds, as it reads after "if". */
function describeChoice(one: Classification): string {
  const parts = [
    one.form === null ? null : FORM_WORDS[one.form],
    one.condition?.text ?? null,
    one.rival ? describeHolder(one) : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join('; ') : 'in general';
}

function describeHolder(one: Classification): string {
  const holders = one.support.flatMap((support) => support.issuer ?? []);
  const named = [...new Set(holders)].join(', ');
  return named === '' ? 'another reading' : `another reading: ${named}`;
}

function distinct(options: readonly CodeOption[]): CodeOption[] {
  const seen = new Map(options.map((option) => [`${option.code}|${option.when}`, option]));
  return [...seen.values()];
}
