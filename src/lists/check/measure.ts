interface Measure {
  readonly dimension: string;
  readonly factor: number;
}

const MEASURES: Readonly<Record<string, readonly [Measure, readonly string[]]>> = {
  g: [{ dimension: 'mass', factor: 1 }, ['g', 'gram', 'grams', 'grm']],
  kg: [{ dimension: 'mass', factor: 1e3 }, ['kg', 'kgs', 'kgm', 'kilogram', 'kilograms', 'kilo']],
  t: [{ dimension: 'mass', factor: 1e6 }, ['t', 'tne', 'tonne', 'tonnes', 'ton', 'tons', 'mt']],
  ml: [{ dimension: 'volume', factor: 1 }, ['ml', 'mlt', 'millilitre', 'millilitres']],
  l: [{ dimension: 'volume', factor: 1e3 }, ['l', 'ltr', 'litre', 'litres', 'liter', 'liters']],
  u: [
    { dimension: 'count', factor: 1 },
    ['u', 'unit', 'units', 'pc', 'pcs', 'piece', 'pieces', 'each', 'ea', 'c62', 'h87'],
  ],
};

const BY_WORD: ReadonlyMap<string, Measure> = new Map(
  Object.values(MEASURES).flatMap(([measure, words]) => words.map((word) => [word, measure])),
);

/**
 * An amount in another unit, so that quantities of different papers can be added.
 *
 * @example convertAmount(2, 't', 'kg') // 2000
 * @returns null where the units measure different things, or are not known and not the same
 */
export function convertAmount(amount: number, from: string, to: string): number | null {
  const [a, b] = [measureOf(from), measureOf(to)];
  return a.dimension === b.dimension ? (amount * a.factor) / b.factor : null;
}

/** A unit that is not known ("pallet") measures itself. */
function measureOf(unit: string): Measure {
  const word = unit.trim().toLowerCase().replace(/\.$/, '');
  return BY_WORD.get(word) ?? { dimension: `unit ${word}`, factor: 1 };
}
