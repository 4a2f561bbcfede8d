import type { Fault } from '../data/fault.js';
import { type Check, faultAt } from './check.js';

/** "Controlled" names its convention, and what is flagged counts as looked at. */
export const checkFlags: Check = ({ data }) => {
  const checked = new Set(data.flagChecks.map((row) => `${row.good_id}|${row.topic}`));
  return data.flags.flatMap((row): Fault[] => {
    if (row.flag === 'controlled' && !/19(61|71|88)/.test(row.detail ?? ''))
      return [
        faultAt(
          row,
          'controlled without a convention',
          'Name the convention and schedule, or flag it "nationally-controlled"',
        ),
      ];
    if (!checked.has(`${row.good_id}|${row.flag}`))
      return [faultAt(row, `${row.flag} is not in flags-checked.csv`, 'Add the topic there')];
    return [];
  });
};
