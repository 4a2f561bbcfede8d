import type { CodeOption, CodeStatus, Decision } from '../../model/answer.js';
import type { Edition } from '../../model/edition.js';
import type { Classification, Form, Good } from '../../model/good.js';
import { type CodeBook, translateCode } from '../code-book.js';
import { type Said, testCondition, type Verdict } from './test-condition.js';

const FORM_WORDS: Readonly<Record<Form, string>> = {
  dosed: 'in measured doses or packed for retail sale',
  mixed: 'mixed from several ingredients, not in doses',
  bulk: 'as a substance, not in doses',
};

/** What is known of the article beside its name. */
export interface Known {
  readonly form: Form | null;
  readonly said: Said;
}

export type CodeDecision = Pick<Decision, 'code' | 'codeStatus' | 'options'>;

/**
 * The code of a good in an edition, or why there is none to act on.
 *
 * A code is given only where it follows: one reading is left when forms and conditions are tested
 * against what is said, its basis is not doubtful, and no rival stands against it. A fact that is
 * missing, or that contradicts every reading, leaves the options and chooses none of them.
 */
export function decideCode(
  good: Good,
  edition: Edition,
  known: Known,
  book: CodeBook,
): CodeDecision {
  const held = good.classifications.filter((one) => one.edition === edition);
  if (held.length === 0) return withoutCode(good, edition, book);
  const fitting = held.filter(
    (one) => known.form === null || one.form === null || one.form === known.form,
  );
  const candidates = fitting.length > 0 ? fitting : held;
  const tested = candidates.map((one) => ({ one, verdict: verdictOf(one, known.said) }));
  const mains = tested.filter(({ one, verdict }) => !one.rival && verdict !== 'contradicted');
  const rivals = tested
    .filter(({ one, verdict }) => one.rival && verdict === 'met')
    .map(({ one }) => one);
  const leading = leadingOf(mains);
  const codes = new Set(leading.map((one) => one.code));
  const [only] = leading;
  if (only === undefined) return openCode(mains, candidates);
  if (codes.size > 1 || only.code.length < 7) return open('depends', optionsOf(mains, leading));
  if (
    rivals.some((one) => one.code !== only.code) ||
    leading.every((one) => one.basis === 'doubtful')
  )
    return open('disputed', [...leading, ...rivals]);
  return { code: only.code, codeStatus: 'one', options: [] };
}

interface Tested {
  readonly one: Classification;
  readonly verdict: Verdict;
}

/** A classification without a condition always holds. */
function verdictOf(one: Classification, said: Said): Verdict {
  return one.condition === null ? 'met' : testCondition(one.condition, said);
}

/** Readings whose condition is met go before those that hold in general; open ones don't lead. */
function leadingOf(mains: readonly Tested[]): readonly Classification[] {
  const met = mains.filter(({ one, verdict }) => one.condition !== null && verdict === 'met');
  const general = mains.filter(({ one }) => one.condition === null);
  return (met.length > 0 ? met : general).map(({ one }) => one);
}

function optionsOf(
  mains: readonly Tested[],
  leading: readonly Classification[],
): readonly Classification[] {
  const met = mains.some(({ one, verdict }) => one.condition !== null && verdict === 'met');
  return met ? leading : mains.map(({ one }) => one);
}

/** Nothing holds for sure: what is left, or, where everything is contradicted, what there is. */
function openCode(mains: readonly Tested[], candidates: readonly Classification[]): CodeDecision {
  if (mains.length > 0)
    return open(
      'depends',
      mains.map(({ one }) => one),
    );
  const main = candidates.filter((one) => !one.rival);
  return main.length > 0 ? open('depends', main) : open('disputed', candidates);
}

function withoutCode(good: Good, edition: Edition, book: CodeBook): CodeDecision {
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

function open(codeStatus: CodeStatus, choices: readonly Classification[]): CodeDecision {
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
  const holders = one.support
    .filter(({ kind }) => kind === 'ruling' || kind === 'national-list' || kind === 'wco-list')
    .flatMap(({ issuer }) => issuer ?? []);
  const named = [...new Set(holders)].join(', ');
  return named === '' ? 'another reading' : `another reading: ${named}`;
}

function distinct(options: readonly CodeOption[]): CodeOption[] {
  const seen = new Map(options.map((option) => [`${option.code}|${option.when}`, option]));
  return [...seen.values()];
}
