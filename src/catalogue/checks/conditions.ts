import type { Fault } from '../data/fault.js';
import { type Check, faultAt } from './check.js';

const NUMBER = /^-?\d+(\.\d+)?$/;
/** ISO 31-11: "(75,375]" is over 75 and up to 375. */
const INTERVAL = /^[([]-?\d+(\.\d+)?,-?\d+(\.\d+)?[)\]]$/;

/** A condition is whole and can be tested against a fact. */
export const checkConditions: Check = ({ data }) =>
  data.classifications.flatMap((row): Fault[] => {
    const cells = [row.fact, row.op, row.value, row.condition];
    if (cells.every((cell) => cell === null)) {
      if (row.unit === null) return [];
      return [faultAt(row, 'a unit without a condition', 'Take it out or complete the condition')];
    }
    if (cells.includes(null))
      return [
        faultAt(row, 'the condition is not whole', 'Give fact, op, value and condition, or none'),
      ];
    const ordered = row.op !== '=' && row.op !== '!=';
    const form = row.op === 'interval' ? INTERVAL : NUMBER;
    if (ordered && !form.test(row.value ?? ''))
      return [
        faultAt(
          row,
          `"${row.value ?? ''}" cannot be compared by ${row.op ?? ''}`,
          'Give a number, or an interval such as (75,375]',
        ),
      ];
    return [];
  });
