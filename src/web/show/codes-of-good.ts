import type { Edition } from '../../model/edition.js';
import type { Classification, Form, Good } from '../../model/good.js';
import type { HsCode } from '../../model/hs-code.js';
import type { Nomenclature } from '../../model/nomenclature.js';
import { translateCode } from '../../search/code-book.js';
import type { CodeDecision } from '../../search/decide/decide-code.js';

/** The codes of a good in one edition, as they are put before a reader. */
export interface ShownCodes {
  /** What is left of the readings: one that was decided, or those on which it depends. */
  readonly standing: readonly Classification[];
  /** Readings that what is known of the article rules out. */
  readonly otherwise: readonly Classification[];
  /** What others use. */
  readonly rivals: readonly Classification[];
}

/** Parts the readings of an edition by what was decided from the words of a query. */
export function codesOfGood(
  good: Good,
  edition: Edition,
  decision: CodeDecision,
  form: Form | null,
): ShownCodes {
  const held = good.classifications.filter((one) => one.edition === edition);
  const mains = held.filter(({ rival }) => !rival);
  const stands = mains.filter((one) => fits(one, decision) && (form === null || mayBe(one, form)));
  const standing = stands.length > 0 ? narrow(stands, decision) : mains;
  return {
    standing,
    otherwise: mains.filter((one) => !standing.includes(one)),
    rivals: held.filter(({ rival }) => rival),
  };
}

function mayBe(one: Classification, form: Form): boolean {
  return one.form === null || one.form === form;
}

/** The words of an option name the condition of its reading. */
function fits(one: Classification, { code, options }: CodeDecision): boolean {
  if (code !== null) return one.code === code;
  const condition = one.condition?.text ?? '';
  return options.some((option) => option.code === one.code && option.when.includes(condition));
}

/** Where one code was decided and several readings lead to it, those without a condition speak. */
function narrow(
  stands: readonly Classification[],
  { code }: CodeDecision,
): readonly Classification[] {
  if (code === null) return stands;
  const general = stands.filter(({ condition }) => condition === null);
  return general.length > 0 ? general : stands;
}

/** What a code is in another edition: its codes there, and whether good or table says so. */
export interface Neighbour {
  readonly edition: Edition;
  readonly codes: readonly HsCode[];
}

/**
 * The code of the same good under the same condition in another edition, else what the tables of
 * correlation say of the code.
 */
export function neighbourOf(
  good: Good,
  one: Classification,
  edition: Edition,
  nomenclature: Nomenclature,
): Neighbour {
  const same = good.classifications.filter(
    (other) =>
      other.edition === edition &&
      !other.rival &&
      other.form === one.form &&
      other.condition?.text === one.condition?.text,
  );
  if (same.length > 0) return { edition, codes: distinct(same.map(({ code }) => code)) };
  return { edition, codes: translateCode(nomenclature, one.code, one.edition, edition) };
}

/** The codes that a good has in an edition, rivals left out, each once. */
export function plainCodes(good: Good, edition: Edition): readonly Classification[] {
  const seen = new Map<string, Classification>();
  for (const one of good.classifications)
    if (one.edition === edition && !one.rival && !seen.has(one.code)) seen.set(one.code, one);
  return [...seen.values()];
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
