import type { Fault } from '../data/fault.js';
import type { Located } from '../data/read-table.js';
import { classificationKey } from '../database/build-database.js';
import { type Check, faultAt } from './check.js';

/** Nothing stands twice: no id, no name of two goods, no classification, no line number. */
export const checkUniqueness: Check = ({ data }) => [
  ...repeated(data.goods, (row) => row.id, 'id'),
  ...repeated(data.goods, (row) => plain(row.name), 'name of a good'),
  ...repeated([...data.goods, ...data.retired], (row) => row.id, 'id, retired or not'),
  ...repeated(data.names, (row) => `${row.good_id}|${row.lang}|${plain(row.name)}`, 'name'),
  ...repeated(data.identifiers, (row) => `${row.good_id}|${row.scheme}|${row.value}`, 'identifier'),
  ...repeated(data.classifications, classificationKey, 'classification'),
  ...repeated(data.listings, (row) => `${row.good_id}|${row.source}`, 'listing'),
  ...repeated(data.flags, (row) => `${row.good_id}|${row.flag}|${row.form ?? ''}`, 'flag'),
  ...repeated(data.flagChecks, (row) => `${row.good_id}|${row.topic}`, 'topic'),
  ...repeated(data.sources, (row) => row.id, 'source'),
  ...repeated(data.scenarioGoods, (row) => `${row.scenario}|${row.good_id}`, 'good of a scenario'),
  ...repeated(
    data.scenarioClasses,
    (row) => `${row.scenario}|${row.class_id}`,
    'class of a scenario',
  ),
  ...repeated([...data.lineNumbers, ...data.classLines], (row) => String(row.no), 'line number'),
  ...repeated(data.lineNumbers, (row) => row.good_id, 'good with a line number'),
  ...repeated(data.labels, (row) => `${row.code}|${row.edition ?? ''}`, 'label'),
  ...namesOfOthers(data.goods, data.names),
  ...heldAfterAll(data.goods, data.names, data.notHeld),
  ...repeated(data.notHeld, (row) => row.name, 'name that is not held'),
];

function repeated<Row>(
  rows: readonly Located<Row>[],
  key: (row: Located<Row>) => string,
  what: string,
): Fault[] {
  const first = new Map<string, Located<Row>>();
  return rows.flatMap((row) => {
    const held = first.get(key(row));
    if (held === undefined) {
      first.set(key(row), row);
      return [];
    }
    const message = `the ${what} "${key(row)}" stands already in line ${held.at.line} of ${held.at.file}`;
    return [faultAt(row, message, 'Merge the rows or correct one')];
  });
}

/** The name of one good must not be a synonym of another; two synonyms alike are only ambiguous. */
function namesOfOthers(
  goods: readonly Located<{ readonly id: string; readonly name: string }>[],
  names: readonly Located<{ readonly good_id: string; readonly name: string }>[],
): Fault[] {
  const owners = new Map(goods.map((good) => [plain(good.name), good.id]));
  return names
    .filter((row) => (owners.get(plain(row.name)) ?? row.good_id) !== row.good_id)
    .map((row) => {
      const message = `"${row.name}" is the name of ${owners.get(plain(row.name)) ?? ''}`;
      return faultAt(row, message, 'Take the synonym out');
    });
}

/** A name that is said to be outside the catalogue must not be inside. */
function heldAfterAll(
  goods: readonly Located<{ readonly name: string }>[],
  names: readonly Located<{ readonly name: string }>[],
  notHeld: readonly Located<{ readonly name: string }>[],
): Fault[] {
  const held = new Set([...goods, ...names].map((row) => plain(row.name)));
  return notHeld
    .filter((row) => held.has(plain(row.name)))
    .map((row) => faultAt(row, `"${row.name}" is a name of a good`, 'Take the row out'));
}

function plain(name: string): string {
  return name.normalize('NFKD').toLowerCase().replace(/\s+/g, ' ').trim();
}
