/** What a quantity measures; two quantities can be compared only within one dimension. */
export type Dimension =
  | 'mass'
  | 'volume'
  | 'power'
  | 'apparent-power'
  | 'percent'
  | 'length'
  | 'area-density'
  | 'activity'
  | 'ratio'
  | 'count';

export interface Quantity {
  readonly value: number;
  /** As it is shown: "mg/ml", "kVA", "% vol". */
  readonly unit: string;
  readonly dimension: Dimension;
  /** In the base unit of the dimension: kg, l, kW, kVA, %, mm, g/m2. */
  readonly amount: number;
  /** The words that say it. */
  readonly text: string;
}

interface Unit {
  readonly unit: string;
  readonly dimension: Dimension;
  readonly factor: number;
}

// Written as people write them, after folding (lower case, no accents).
const UNITS: Readonly<Record<string, Unit>> = {
  ...unitsOf('mass', {
    kg: [1, 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes кг'],
    g: [1e-3, 'g gm gms gr gramme grammes gram grams г'],
    mg: [1e-6, 'mg mgs milligram milligrams мг'],
    µg: [1e-9, 'mcg ug μg µg microgram micrograms мкг'],
    t: [1000, 't ton tons tonne tonnes tonnen т'],
  }),
  ...unitsOf('volume', {
    l: [1, 'l lt ltr ltrs liter liters litre litres litro litros л'],
    ml: [1e-3, 'ml mls cc мл'],
    m3: [1000, 'm3 cbm'],
    cm3: [1e-3, 'cm3 ccm'],
  }),
  ...unitsOf('power', { kW: [1, 'kw'], W: [1e-3, 'w watt watts'], hp: [0.7457, 'hp cv ps'] }),
  ...unitsOf('apparent-power', { kVA: [1, 'kva'], VA: [1e-3, 'va'], MVA: [1000, 'mva'] }),
  ...unitsOf('length', { mm: [1, 'mm'], cm: [10, 'cm'], m: [1000, 'm mtr mtrs meter metre'] }),
  ...unitsOf('area-density', { 'g/m2': [1, 'gsm g/m2'] }),
  ...unitsOf('activity', {
    IU: [1, 'iu ui u units unit ie ме'],
    mmol: [1, 'mmol meq mol'],
    kPa: [1, 'kpa bar'],
    V: [1, 'v volt volts vac vdc'],
    Ah: [1, 'ah mah wh kwh hz'],
    '°C': [1, '°c c'],
  }),
};

function unitsOf(
  dimension: Dimension,
  units: Readonly<Record<string, readonly [number, string]>>,
): Record<string, Unit> {
  return Object.fromEntries(
    Object.entries(units).flatMap(([unit, [factor, spellings]]) =>
      spellings.split(' ').map((spelling) => [spelling, { unit, dimension, factor }]),
    ),
  );
}

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const UNIT = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .map((unit) => unit.replace('/', '\\/'))
  .join('|');
const END = String.raw`(?![\p{L}\p{N}])`;

/** "1 mg/ml", "125 mg / 5 ml", "25 μg/h", "100 UI/ml": an amount in an amount. */
const RATIO = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(${NUMBER})\s*(${UNIT})\s*\/\s*(${NUMBER})?\s*(${UNIT}|h|hr|dose|puff|tab)${END}`,
  'giu',
);
const PERCENT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(${NUMBER})\s*(?:%|pct|percent|per cent)\s*((?:vol|v\/v|w\/v|w\/w|abv|alc)(?:\.|${END}))?`,
  'giu',
);
const PLAIN = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(?:x\s*)?(${NUMBER})\s*[-]?\s*(${UNIT})(?:\.)?${END}`,
  'giu',
);
/** "x 50 pcs", "10x10", "box of 100", "pack of 5", "100's", "50 pcs": how many, and no more. */
const COUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(?:(?:box|boxes|bag|pack|packs|carton|case|bte|bt|boite|caja|caixa|set|roll|pair)\s*(?:of|de|\/)\s*${NUMBER}|${NUMBER}\s*(?:x|×|\*)\s*${NUMBER}(?:\s*(?:x|×|\*)\s*${NUMBER})*|(?:(?:x|×)\s*)?${NUMBER}\s*(?:pcs?|pieces?|nos?|units?|prs?|pairs?|doses?|tests?|strips?|ea)|(?:x|×)\s*${NUMBER}|${NUMBER}\s*(?:x|×|['’]s|s))(?:\.)?${END}`,
  'giu',
);

/**
 * Takes the quantities out of a text.
 *
 * @param text lower case, digits in ASCII; punctuation still there, since "mg/ml" needs it
 * @returns the quantities as found, and the text with a space in place of each
 * @example takeQuantities('adrenalin inj 1mg/ml').rest // 'adrenalin inj '
 */
export function takeQuantities(text: string): {
  readonly quantities: readonly Quantity[];
  readonly rest: string;
} {
  const quantities: Quantity[] = [];
  if (!/\d/.test(text)) return { quantities, rest: text };
  const rest = text
    .replace(RATIO, (found, value: string, unit: string, per: string | undefined, of: string) => {
      const below = UNITS[of.toLowerCase()]?.unit ?? of.toLowerCase();
      const above = UNITS[unit.toLowerCase()]?.unit ?? unit;
      quantities.push({
        value: toNumber(value),
        unit: `${above}/${per === undefined ? '' : `${per} `}${below}`,
        dimension: above === 'g' && below === 'm' ? 'area-density' : 'ratio',
        amount: toNumber(value),
        text: found.trim(),
      });
      return ' ';
    })
    .replace(PERCENT, (found, value: string, kind: string | undefined) => {
      const amount = toNumber(value);
      const unit = kind === undefined ? '%' : `% ${kind.replace('.', '')}`;
      quantities.push({ value: amount, unit, dimension: 'percent', amount, text: found.trim() });
      return ' ';
    })
    .replace(PLAIN, (found, number: string, spelling: string) => {
      const unit = UNITS[spelling.toLowerCase()];
      if (unit === undefined) return found;
      const value = toNumber(number);
      const { dimension, factor } = unit;
      const amount = value * factor;
      quantities.push({ value, unit: unit.unit, dimension, amount, text: found.trim() });
      return ' ';
    })
    .replace(COUNT, (found) => {
      const value = Number(/\d+/.exec(found)?.[0] ?? 1);
      quantities.push({
        value,
        unit: 'pcs',
        dimension: 'count',
        amount: value,
        text: found.trim(),
      });
      return ' ';
    });
  return { quantities, rest };
}

/** "1,5" and "1.5" are one and a half; "5,000" and "10 000" are thousands. */
function toNumber(text: string): number {
  const grouped = /^\d{1,3}(?:,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text;
  return Number(grouped.replace(',', '.').replace(/\.(?=.*\.)/g, ''));
}
