import type { Condition } from '../../model/good.js';
import { foldWords } from '../text/fold.js';
import type { Dimension, Quantity } from '../understand/quantities.js';
import type { Taken } from '../understand/understand.js';
import { BROADER_MATERIAL, MATERIALS } from '../understand/words.js';

/** What the query says about a condition. */
export type Verdict = 'met' | 'contradicted' | 'open';

/** What may be compared: what was said, and in which quantities. */
export type Said = Pick<Taken, 'said' | 'materials' | 'quantities'>;

/**
 * Tests a condition of a classification against what the query says.
 *
 * Only what is said counts: a fact that is not given leaves the condition open, and two quantities
 * that disagree leave it open as well.
 */
export function testCondition(condition: Condition, said: Said): Verdict {
  if (condition.fact === 'material') return testMaterial(condition, said);
  if (condition.op === '=' || condition.op === '!=') return testWord(condition, said);
  return testAmount(condition, said.quantities);
}

function testMaterial({ op, value }: Condition, { materials }: Said): Verdict {
  if (materials.size === 0) return 'open';
  const verdicts = [...materials].map((material) => compareMaterial(material, value.toLowerCase()));
  const meets = verdicts.includes('met')
    ? 'met'
    : verdicts.includes('open')
      ? 'open'
      : 'contradicted';
  // "Nonwoven, of polypropylene": one material that differs says nothing while another may meet.
  const verdict = meets === 'contradicted' && materials.size > 1 ? 'open' : meets;
  if (op === '=' || verdict === 'open') return verdict;
  return verdict === 'met' ? 'contradicted' : 'met';
}

/** Polyethylene is plastics; plastics may be polyethylene; plastics are no paper. */
function compareMaterial(said: string, wanted: string): Verdict {
  if (said === wanted || isKindOf(said, wanted)) return 'met';
  return isKindOf(wanted, said) || !KNOWN_MATERIALS.has(wanted) ? 'open' : 'contradicted';
}

const KNOWN_MATERIALS: ReadonlySet<string> = new Set([
  ...MATERIALS.values(),
  ...Object.values(BROADER_MATERIAL).flat(),
]);

function isKindOf(narrow: string, broad: string): boolean {
  const broader = BROADER_MATERIAL[narrow] ?? [];
  return broader.includes(broad) || broader.some((one) => isKindOf(one, broad));
}

/** Things of which an article is one or another, whatever the fact is called. */
export const OPPOSITES: readonly (readonly string[])[] = [
  ['manual', 'electric', 'motorised', 'motorized', 'powered'],
  ['diesel', 'petrol', 'electric', 'hybrid'],
  ['knitted', 'woven', 'nonwoven'],
  ['gas', 'liquid', 'solid'],
  ['men', 'women'],
  ['roll', 'sheet', 'flat'],
  ['filled', 'empty', 'water', 'gel'],
  ['led', 'halogen'],
];

/** Words that say the same as the word in the data. */
const SAME: Readonly<Record<string, string>> = {
  gasoline: 'petrol',
  essence: 'petrol',
  gasolina: 'petrol',
  electrique: 'electric',
  electrico: 'electric',
  electrica: 'electric',
  eletrico: 'electric',
  eletrica: 'electric',
  elettrico: 'electric',
  battery: 'electric',
  manuel: 'manual',
  manuelle: 'manual',
  kerosene: 'liquid',
  wood: 'solid',
  charcoal: 'solid',
  lpg: 'gas',
  rollo: 'roll',
  rouleau: 'roll',
  woman: 'women',
  lady: 'women',
  man: 'men',
  knit: 'knitted',
};

const YES_WORDS: Readonly<Record<string, readonly string[]>> = {
  denatured: ['denatured', 'denature', 'desnaturalizado', 'methylated'],
  motorised: ['electric', 'motorised', 'motorized', 'powered', 'motor'],
};
const NO_WORDS: Readonly<Record<string, readonly string[]>> = {
  denatured: ['undenatured'],
  motorised: ['manual', 'hand'],
};

function testWord({ fact, op, value }: Condition, { said: typed, quantities }: Said): Verdict {
  const said = new Set([...typed].map((word) => SAME[word] ?? word));
  const flip = (verdict: Verdict): Verdict =>
    op === '=' || verdict === 'open' ? verdict : verdict === 'met' ? 'contradicted' : 'met';
  if (value === 'yes' || value === 'no') {
    const yes = (YES_WORDS[fact] ?? [fact]).some((word) => said.has(word));
    const no = (NO_WORDS[fact] ?? []).some((word) => said.has(word));
    if (yes === no) return 'open';
    return flip(yes === (value === 'yes') ? 'met' : 'contradicted');
  }
  const { words, range } = splitRange(value);
  const named = words.length > 0 && words.every((word) => said.has(word));
  const amount = range === null ? 'met' : testAmount(range, quantities);
  if (named) return flip(amount);
  const against = OPPOSITES.some(
    (group) =>
      group.some((word) => words.includes(word)) &&
      group.some((word) => said.has(word) && !words.includes(word)) &&
      !group.some((word) => said.has(word) && words.includes(word)),
  );
  if (against || (range !== null && words.length === 0 && amount === 'contradicted'))
    return flip('contradicted');
  return 'open';
}

const RANGE =
  /(?:over (?<over>[\d.]+)(?: (?:kg|g))?(?: (?:up )?to (?<upTo>[\d.]+))?|(?:up )?to (?<most>[\d.]+)) ?(?<unit>kg|g\/m2|g|t|l|cm3|kva|kw|w)\b/i;

/** "diesel, over 5 up to 20 t" is a word and a range. */
function splitRange(value: string): {
  readonly words: readonly string[];
  readonly range: Condition | null;
} {
  const found = RANGE.exec(value);
  const { over, upTo, most, unit } = found?.groups ?? {};
  if (found === null || unit === undefined) return { words: foldWords(value), range: null };
  const words = foldWords(value.replace(found[0], ' '));
  const range = {
    text: value,
    fact: 'range',
    op: 'interval',
    value: `(${over ?? '-1'},${upTo ?? most ?? '1000000000'}]`,
    unit,
  } as const;
  return { words, range };
}

const DIMENSIONS: Readonly<Record<string, { dimension: Dimension; factor: number }>> = {
  kg: { dimension: 'mass', factor: 1 },
  g: { dimension: 'mass', factor: 1e-3 },
  t: { dimension: 'mass', factor: 1000 },
  l: { dimension: 'volume', factor: 1 },
  cm3: { dimension: 'volume', factor: 1e-3 },
  kva: { dimension: 'apparent-power', factor: 1 },
  kw: { dimension: 'power', factor: 1 },
  w: { dimension: 'power', factor: 1e-3 },
  'g/m2': { dimension: 'area-density', factor: 1 },
  mm: { dimension: 'length', factor: 1 },
  '% vol': { dimension: 'percent', factor: 1 },
  '%': { dimension: 'percent', factor: 1 },
  '% by weight': { dimension: 'percent', factor: 1 },
};

function testAmount(condition: Condition, quantities: readonly Quantity[]): Verdict {
  const measure = DIMENSIONS[(condition.unit ?? '').toLowerCase()];
  if (measure === undefined) return 'open';
  const verdicts = new Set(
    quantities
      .filter(({ dimension }) => dimension === measure.dimension)
      .map(({ amount }) => compare(amount / measure.factor, condition)),
  );
  if (verdicts.size !== 1) return 'open';
  return verdicts.has(true) ? 'met' : 'contradicted';
}

// Ten thousandths: "0.3 kg" and "300 g" are the same amount, whatever binary fractions say.
const CLOSE = 1e-9;

function compare(amount: number, { op, value }: Condition): boolean {
  const limit = Number(value);
  const equal = Math.abs(amount - limit) < CLOSE * Math.max(1, Math.abs(limit));
  switch (op) {
    case '<':
      return amount < limit && !equal;
    case '<=':
      return amount < limit || equal;
    case '>':
      return amount > limit && !equal;
    case '>=':
      return amount > limit || equal;
    case '=':
      return equal;
    case '!=':
      return !equal;
    case 'interval':
      return inInterval(amount, value);
  }
}

function inInterval(amount: number, interval: string): boolean {
  const [from = '', to = ''] = interval.slice(1, -1).split(',');
  const lower = interval.startsWith('(') ? '>' : '>=';
  const upper = interval.endsWith(')') ? '<' : '<=';
  const bound = { text: '', fact: '', unit: null };
  return (
    compare(amount, { ...bound, op: lower, value: from }) &&
    compare(amount, { ...bound, op: upper, value: to })
  );
}
