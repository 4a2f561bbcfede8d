import type { Fault } from '../data/fault.js';
import type { DataSet } from '../data/read-data.js';
import { type Check, faultAt } from './check.js';
import type { DataLock } from './data-lock.js';

const RELEASE_FIX = 'Run "npx hs-essentials data release": it sets the date and renews the lock';

/** Data that changed is a new release, and an id of the last one is still known. */
export const checkPromises: Check = ({ data, release, lock }) => {
  if (lock === null)
    return [{ file: '../data-lock.json', line: null, message: 'it is missing', fix: RELEASE_FIX }];
  const known = new Set<string>([...data.goods, ...data.retired].map((row) => row.id));
  const lost = lock.goods
    .filter((id) => !known.has(id))
    .map((id): Fault => {
      const message = `${id} of release ${lock.release} is gone`;
      return {
        file: 'goods/retired.csv',
        line: null,
        message,
        fix: 'Bring it back, or retire it with its successors',
      };
    });
  const goods = new Set<string>(data.goods.map((row) => row.id));
  const astray = data.retired.flatMap((row) =>
    row.successors
      .filter((id) => !goods.has(id))
      .map((id) => faultAt(row, `the successor ${id} is not held`, 'Name a good that is')),
  );
  const unreleased: Fault[] =
    lock.release === release
      ? []
      : [
          {
            file: 'RELEASE',
            line: 1,
            message: `the data changed since release ${lock.release}`,
            fix: RELEASE_FIX,
          },
        ];
  return [...lost, ...renumbered(data, lock), ...astray, ...unreleased];
};

/** A line number of the last release is that of the same good, or of none. */
function renumbered(data: DataSet, lock: DataLock): Fault[] {
  const owners = new Map(Object.entries(lock.numbers).map(([good, no]) => [no, good]));
  return data.lineNumbers
    .filter((row) => (lock.numbers[row.good_id] ?? row.no) !== row.no || taken(owners, row))
    .map((row) => {
      const message = `line number ${row.no} of ${row.good_id} is another in release ${lock.release}`;
      return faultAt(row, message, 'Bring the numbers back; a new good takes the next one');
    });
}

function taken(
  owners: ReadonlyMap<number, string>,
  row: { readonly no: number; readonly good_id: string },
): boolean {
  return (owners.get(row.no) ?? row.good_id) !== row.good_id;
}
