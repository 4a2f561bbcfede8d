import { toHsCode } from '../../../model/hs-code.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The parts of a date in digits, each of two but the year, which has four where it is given. */
interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/**
 * The codes out of which a spreadsheet may have made a date ("30.04" is the 30th of April in most of
 * Europe), or null where the cell holds none.
 *
 * @example codesOfDate('2004-09-30') // ['2004.09', '2004.30', '3009', ...]
 */
export function codesOfDate(text: string): readonly string[] | null {
  const date = readDate(text);
  if (date === null) return null;
  const { year, month, day } = date;
  const short = year.slice(2);
  const orders = [
    [day, month],
    [month, day],
    [year, month],
    [year, day],
    [day, month, short],
    [month, day, short],
    [short, month, day],
    [month, short],
    [day, month, year],
  ];
  return orders
    .filter((order) => order.every((part) => part !== ''))
    .flatMap((order) => toHsCode(order.join('').slice(0, 6)) ?? []);
}

function readDate(text: string): DateParts | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) return { year, month, day };
  return readWritten(text) ?? readNumeric(text);
}

/** "30-Apr", "30. Apr 2004", "Apr-30". */
function readWritten(text: string): DateParts | null {
  const words = text.toLowerCase().split(/[-./\s]+/);
  const place = words.findIndex(
    (word) => MONTHS.includes(word.slice(0, 3)) && /^\p{L}/u.test(word),
  );
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word));
  if (place === -1 || numbers.length === 0 || numbers.length !== words.length - 1) return null;
  const month = two(String(MONTHS.indexOf((words[place] ?? '').slice(0, 3)) + 1));
  const [day = '', year = ''] = numbers;
  return { day: two(day), month, year: fullYear(year) };
}

/** "30/04/2004" and "30.04.2004"; a dotted date of two-digit year is a code: "30.04.90". */
function readNumeric(text: string): DateParts | null {
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d{2})$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  return { day: two(day), month: two(month), year };
}

function two(digits: string): string {
  return digits.padStart(2, '0').slice(-2);
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}
