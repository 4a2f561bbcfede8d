import type { Fault } from '../data/fault.js';
import { type Check, faultAt } from './check.js';

const JOINT = /,|\/|\b(?:and|or|incl)\b/i;

/** A good is one thing: a name that joins things is two goods, or is on the reviewed list. */
export const checkNamesSingle: Check = ({ data }) => {
  const reviewed = new Set<string>(data.joinedNames.map((row) => row.good_id));
  const faults = data.goods
    .filter((good) => JOINT.test(good.name) && !reviewed.has(good.id))
    .map((good) =>
      faultAt(
        good,
        `the name "${good.name}" joins things`,
        'Split the good, or add it with the reason to joined-names.csv',
      ),
    );
  const joining = new Set<string>(
    data.goods.filter((good) => JOINT.test(good.name)).map((good) => good.id),
  );
  const stale = data.joinedNames
    .filter((row) => !joining.has(row.good_id))
    .map((row) => faultAt(row, `the name of ${row.good_id} joins nothing`, 'Take the row out'));
  return [...faults, ...stale];
};

/** CAS numbers have the right check digit, ATC codes the right form. */
export const checkIdentifiers: Check = ({ data }) =>
  data.identifiers.flatMap((row): Fault[] => {
    if (row.scheme === 'cas' && !isCas(row.value))
      return [faultAt(row, `the check digit of CAS ${row.value} is wrong`, 'Leave the number out')];
    if (row.scheme === 'atc' && !/^Q?[A-Z]\d{2}[A-Z]{2}\d{2}$/.test(row.value))
      return [faultAt(row, `${row.value} is no ATC code`, 'Correct it or leave it out')];
    return [];
  });

/** CAS: the digits from the right, each times its place, add up to the check digit modulo 10. */
function isCas(value: string): boolean {
  const parts = /^(\d{2,7})-(\d{2})-(\d)$/.exec(value);
  if (parts === null) return false;
  const digits = Array.from(`${parts[1] ?? ''}${parts[2] ?? ''}`, Number).reverse();
  return (
    digits.reduce((sum, digit, index) => sum + digit * (index + 1), 0) % 10 === Number(parts[3])
  );
}

/** The unit is the WCO standard unit of one of the good's subheadings. */
export const checkUnits: Check = ({ data }) => {
  const units = new Map<string, string | null>();
  for (const [edition, rows] of data.codes)
    for (const row of rows) units.set(`${edition}|${row.code}`, row.unit);
  const byGood = new Map<string, Set<string>>();
  for (const row of data.classifications) {
    const unit = units.get(`${row.edition}|${row.code}`);
    if (unit == null) continue;
    byGood.set(row.good_id, (byGood.get(row.good_id) ?? new Set()).add(unit));
  }
  return data.goods
    .filter((good) => good.unit !== null && !(byGood.get(good.id)?.has(good.unit) ?? false))
    .map((good) => {
      const held = [...(byGood.get(good.id) ?? [])].join(' or ') || 'none';
      return faultAt(
        good,
        `the unit of ${good.id} is "${good.unit ?? ''}"`,
        `Its codes have ${held}`,
      );
    });
};

/** A kit has no code unless a ruling gives one, and components only of a kit. */
export const checkKits: Check = ({ data }) => {
  const kinds = new Map<string, string>(data.goods.map((good) => [good.id, good.kind]));
  return data.components
    .filter((row) => kinds.get(row.kit_id) !== 'kit')
    .map((row) => faultAt(row, `${row.kit_id} is no kit`, 'Take the component out'));
};
