import type { Fault } from '../data/fault.js';
import type { Located } from '../data/read-table.js';
import type { Check } from './check.js';

/** Files are sorted, so that a change is a small diff. */
export const checkOrder: Check = ({ data }) => [
  ...unsorted(data.goods, (row) => row.id),
  ...unsorted(data.retired, (row) => row.id),
  ...unsorted(data.identifiers, (row) => row.good_id),
  ...unsorted(data.names, (row) => row.good_id),
  ...unsorted(data.classifications, (row) => `${row.good_id}\0${row.edition}`),
  ...unsorted(data.support, (row) => `${row.good_id}\0${row.edition}`),
  ...unsorted(data.withoutCode, (row) => `${row.good_id}\0${row.edition}`),
  ...unsorted(data.listings, (row) => `${row.good_id}\0${row.source}`),
  ...unsorted(data.flags, (row) => `${row.good_id}\0${row.flag}`),
  ...unsorted(data.flagChecks, (row) => `${row.good_id}\0${row.topic}`),
  ...unsorted(data.components, (row) => row.kit_id),
  ...unsorted(data.sources, (row) => row.id),
  ...unsorted(data.scenarioGoods, (row) => `${row.scenario}\0${row.good_id}`),
  ...unsorted(data.scenarioClasses, (row) => `${row.scenario}\0${row.class_id}`),
  ...unsorted(data.lineNumbers, (row) => pad(row.no)),
  ...unsorted(data.classLines, (row) => row.id),
  ...unsorted(data.classCodes, (row) => `${row.class_id}\0${row.edition}\0${row.code}`),
  ...unsorted(data.joinedNames, (row) => row.good_id),
  ...unsorted(data.notHeld, (row) => row.name),
  ...[...data.texts.values()].flatMap((rows) => unsorted(rows, (row) => row.text)),
  ...unsorted(data.adviceTopics, (row) => row.id),
  ...unsorted(data.adviceTriggers, (row) => row.topic),
  ...unsorted(data.advice, (row) => `${row.topic}\0${pad(row.step)}`),
  ...unsorted(data.labels, (row) => `${row.code}\0${row.edition ?? ''}`),
  ...[...data.codes.values()].flatMap((rows) => unsorted(rows, (row) => row.code)),
  ...data.correlations.flatMap(({ rows }) => unsorted(rows, (row) => `${row.from}\0${row.to}`)),
];

/** One fault a file is enough: the first row that is out of place. */
function unsorted<Row>(rows: readonly Located<Row>[], key: (row: Located<Row>) => string): Fault[] {
  const faults = new Map<string, Fault>();
  let before: Located<Row> | null = null;
  for (const row of rows) {
    if (before?.at.file === row.at.file && key(before) > key(row) && !faults.has(row.at.file)) {
      const message = `"${shown(key(row))}" stands after "${shown(key(before))}"`;
      faults.set(row.at.file, {
        ...row.at,
        message,
        fix: 'Sort the rows of the file by code point',
      });
    }
    before = row;
  }
  return [...faults.values()];
}

function pad(value: number): string {
  return String(value).padStart(6, '0');
}

/** Keys are joined by NUL, which sorts before every character; people read a space. */
function shown(key: string): string {
  return key.replaceAll('\0', ' ');
}
