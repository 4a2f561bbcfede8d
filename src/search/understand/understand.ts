import type { Fact, Understanding } from '../../model/answer.js';
import type { Form } from '../../model/good.js';
import { asciiDigits } from '../../model/read-code.js';
import { withoutStopWords } from '../index/read-names.js';
import { foldWords } from '../text/fold.js';
import { type Quantity, takeQuantities } from './quantities.js';
import {
  ASKING,
  BULK_WORDS,
  DOSED_WORDS,
  isPharmacopoeia,
  MATERIALS,
  MEDICINE_ASIDES,
  NOISE_WORDS,
  SALT_WORDS,
} from './words.js';

/** A query taken apart: what may be the name, and what is said about the article. */
export interface Taken {
  readonly shown: Understanding;
  /** All words, in order, singular: the name as it was typed. */
  readonly words: readonly string[];
  /** The words without quantities. */
  readonly withoutQuantities: readonly string[];
  /** Without quantities, numbers and noise: what names an article. */
  readonly named: readonly string[];
  /** Without dose forms and grades as well: what names a substance. */
  readonly bare: readonly string[];
  /** Without salts as well. */
  readonly saltless: readonly string[];
  /** What names an article, without its material. */
  readonly plain: readonly string[];
  readonly quantities: readonly Quantity[];
  /** Every word of the text, for conditions that name a word ("electric", "knitted"). */
  readonly said: ReadonlySet<string>;
  readonly materials: ReadonlySet<string>;
  /** Something about the text says "medicine", whether or not a name is known. */
  readonly medicineCue: boolean;
}

/**
 * Takes a query apart. Nothing is lost: each view of the words only leaves out what is known to be
 * about the article and not its name, and the fuller view is tried first.
 *
 * @example understand('adrenalin inj 1mg/ml').shown
 * // { name: 'adrenalin', form: 'dosed', formFrom: 'inj', facts: [{ fact: 'strength', ... }] }
 */
export function understand(query: string): Taken {
  const lower = asciiDigits(query).normalize('NFKC').toLowerCase();
  const { quantities, rest } = takeQuantities(lower.replace(ASKING, ' '));
  const words = wordsOf(lower);
  const withoutQuantities = rest === lower ? words : wordsOf(rest);
  const named = withoutQuantities.filter((word) => !isNoise(word));
  const bare = named.filter((word) => !isForm(word));
  const saltless = bare.filter((word) => !SALT_WORDS.has(word));
  const plain = named.filter((word) => !MATERIALS.has(word));
  const { form, formFrom } = readForm(withoutQuantities, quantities);
  const materials = new Set(words.flatMap((word) => MATERIALS.get(word) ?? []));
  return {
    shown: {
      name: (bare.length > 0 ? bare : words).join(' '),
      form,
      formFrom,
      facts: [...quantities.map(toFact), ...[...materials].map(toMaterialFact)],
    },
    words,
    withoutQuantities,
    named,
    bare,
    saltless,
    plain,
    quantities,
    said: new Set(words),
    materials,
    medicineCue: form !== null && words.some(isDoseWord),
  };
}

function wordsOf(text: string): string[] {
  return [...withoutStopWords(foldWords(text))];
}

function isNoise(word: string): boolean {
  return NOISE_WORDS.has(word) || /^\d+(\.\d+)?$/.test(word);
}

function isForm(word: string): boolean {
  return (
    isDoseWord(word) || BULK_WORDS.has(word) || MEDICINE_ASIDES.has(word) || isPharmacopoeia(word)
  );
}

/** Words are compared as singulars, and the list has both. */
const DOSE_SINGULARS: ReadonlySet<string> = new Set(
  Array.from(DOSED_WORDS).flatMap((word) =>
    word.endsWith('s') ? [word, word.slice(0, -1)] : [word],
  ),
);

function isDoseWord(word: string): boolean {
  return DOSE_SINGULARS.has(word);
}

/** Five kilograms of a medicine are no dose. */
const BULK_MASS_KG = 1;

function readForm(
  words: readonly string[],
  quantities: readonly Quantity[],
): { form: Form | null; formFrom: string | null } {
  const bulk = words.find((word) => BULK_WORDS.has(word));
  const heavy = quantities.find(
    ({ dimension, amount }) => dimension === 'mass' && amount >= BULK_MASS_KG,
  );
  const dosed = words.find(isDoseWord);
  if (bulk !== undefined) return { form: 'bulk', formFrom: bulk };
  if (heavy !== undefined) return { form: 'bulk', formFrom: heavy.text };
  if (dosed !== undefined) return { form: 'dosed', formFrom: dosed };
  // A strength is what a dose has.
  const strength = quantities.find(
    ({ dimension, unit }) =>
      dimension === 'ratio' || unit === 'mg' || unit === 'µg' || unit === 'IU',
  );
  return strength === undefined
    ? { form: null, formFrom: null }
    : { form: 'dosed', formFrom: strength.text };
}

function toFact({ value, unit, dimension, text }: Quantity): Fact {
  return { fact: factName(dimension, unit), value, unit, text };
}

function factName(dimension: Quantity['dimension'], unit: string): string {
  switch (dimension) {
    case 'ratio':
    case 'activity':
      return 'strength';
    case 'mass':
      return unit === 'mg' || unit === 'µg' ? 'strength' : 'weight';
    case 'volume':
      return 'volume';
    case 'power':
    case 'apparent-power':
      return 'power';
    case 'percent':
      return 'concentration';
    case 'length':
      return 'length';
    case 'area-density':
      return 'weight';
    case 'count':
      return 'count';
  }
}

function toMaterialFact(material: string): Fact {
  return { fact: 'material', value: material, unit: null, text: material };
}
