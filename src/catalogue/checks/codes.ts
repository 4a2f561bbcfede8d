import type { Edition } from '../../model/edition.js';
import type { Fault } from '../data/fault.js';
import type { DataSet } from '../data/read-data.js';
import { type Check, codeTest, faultAt } from './check.js';

/** Every code exists in its edition, in classifications, class lines and correlations. */
export const checkCodesExist: Check = ({ data }) => {
  const exists = codeTest(data);
  const rows = [...data.classifications, ...data.classCodes];
  const faults = rows
    .filter((row) => !exists(row.edition, row.code))
    .map((row) =>
      faultAt(
        row,
        `HS ${row.edition} has no code ${row.code}`,
        'Find the right code of the edition',
      ),
    );
  const links = data.correlations.flatMap(({ from, to, rows: pairs }) =>
    pairs
      .filter((pair) => !exists(from, pair.from) || !exists(to, pair.to))
      .map((pair) => faultAt(pair, `${pair.from} or ${pair.to} does not exist`, 'Correct the row')),
  );
  return [...faults, ...links];
};

/**
 * The 2022 code of a good is a successor of one of its 2017 codes, or the row's note says why not.
 * A good that was classified wrongly in one edition shows here.
 */
export const checkSuccessors: Check = ({ data }) =>
  data.correlations
    .filter(({ from, to }) => isComplete(data, from) && isComplete(data, to))
    .flatMap(({ from, to, rows }) => {
      const successors = new Set(rows.map((row) => `${row.from}>${row.to}`));
      const older = new Map<string, string[]>();
      for (const row of data.classifications.filter((held) => held.edition === from))
        older.set(row.good_id, [...(older.get(row.good_id) ?? []), row.code]);
      return data.classifications
        .filter((row) => row.edition === to && row.note === null && row.code.length === 7)
        .filter((row) => {
          const codes = older.get(row.good_id) ?? [];
          return !codes.some((code) => successors.has(`${code}>${row.code}`));
        })
        .map((row) => {
          const codes = (older.get(row.good_id) ?? ['none']).join(', ');
          const message = `${row.code} of ${to} follows none of its codes of ${from} (${codes})`;
          return faultAt(row, message, 'Correct a code, or say in the note why it is right');
        });
    });

/** Every good has a code in each complete edition, or a stated reason. */
export const checkEditionsCovered: Check = ({ data }) => {
  const settled = new Set(
    [...data.classifications, ...data.withoutCode].map((row) => `${row.good_id}|${row.edition}`),
  );
  return data.editions
    .filter((row) => row.extent === 'complete')
    .flatMap(({ edition }) =>
      data.goods
        .filter((good) => !settled.has(`${good.id}|${edition}`))
        .map((good) =>
          faultAt(
            good,
            `${good.id} has no code in HS ${edition}`,
            'Add one to classifications.csv, or the reason to without-code.csv',
          ),
        ),
    );
};

/** A subheading that is one good alone cannot be another good alone as well. */
export const checkWholeCodes: Check = ({ data }) => {
  const owners = new Map<string, string>();
  const faults: Fault[] = [];
  for (const row of data.classifications) {
    if (row.coverage !== 'whole' || row.rival) continue;
    const key = `${row.edition}|${row.code}`;
    const owner = owners.get(key) ?? row.good_id;
    owners.set(key, owner);
    if (owner !== row.good_id)
      faults.push(
        faultAt(
          row,
          `${row.code} is whole for ${owner} too`,
          'Make both "part", or merge the goods',
        ),
      );
  }
  return faults;
};

/** What a table says of splitting and merging is what its rows show. */
export const checkRelations: Check = ({ data }) =>
  data.correlations
    .filter(({ to }) => isComplete(data, to))
    .flatMap(({ rows }) => {
      const from = tally(rows.map((row) => row.from));
      const to = tally(rows.map((row) => row.to));
      return rows.flatMap((row) => {
        const left = to.get(row.to) === 1 ? '1' : 'n';
        const right = from.get(row.from) === 1 ? '1' : 'n';
        const shown = left === 'n' && right === 'n' ? 'n:m' : `${left}:${right}`;
        if (row.relation === shown) return [];
        return [
          faultAt(row, `${row.relation} where the rows show ${shown}`, 'Correct the relation'),
        ];
      });
    });

/** Every code that a good uses has our own label, and so have its heading and chapter. */
export const checkLabels: Check = ({ data }) => {
  const labelled = new Set<string>(data.labels.map((row) => row.code));
  const seen = new Set<string>();
  return [...data.classifications, ...data.classCodes].flatMap((row) =>
    [row.code, row.code.slice(0, 4), row.code.slice(0, 2)]
      .filter((code) => !labelled.has(code) && !seen.has(code))
      .map((code) => {
        seen.add(code);
        return faultAt(row, `${code} has no label`, 'Add one in your own words to labels.csv');
      }),
  );
};

function isComplete(data: DataSet, edition: Edition): boolean {
  return data.editions.some((row) => row.edition === edition && row.extent === 'complete');
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
