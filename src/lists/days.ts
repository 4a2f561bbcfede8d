const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day of the calendar; "2026-02-30" is none. */
export function isDay(text: string): boolean {
  return DAY.test(text) && addDays(text, 0) === text;
}

/**
 * The day so many days later.
 *
 * @example addDays('2026-12-31', 1) // '2027-01-01'
 */
export function addDays(day: string, days: number): string {
  const [year, month, date] = parts(day);
  return toDay(new Date(Date.UTC(year, month - 1, date + days)));
}

/**
 * The day so many months later, the last of its month where that month is shorter.
 *
 * @example addMonths('2026-08-31', 6) // '2027-02-28'
 */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = parts(day);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toDay(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))));
}

/**
 * The calendar day at an instant in a time zone, which is all for which a list needs a time zone: its
 * days are days and not instants.
 *
 * @example dayIn('Asia/Kathmandu', new Date('2026-11-24T18:30:00Z')) // '2026-11-25'
 * @returns null where the zone is not known
 */
export function dayIn(timeZone: string, instant: Date): string | null {
  try {
    const format = new Intl.DateTimeFormat('en-CA-u-ca-iso8601-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    const found = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    return `${found.get('year') ?? ''}-${found.get('month') ?? ''}-${found.get('day') ?? ''}`;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function parts(day: string): readonly [number, number, number] {
  const [, year, month, date] = DAY.exec(day) ?? [];
  return [Number(year ?? 0), Number(month ?? 1), Number(date ?? 1)];
}

/** Days are compared as texts, and a year of five digits would come before all others. */
const LAST_DAY = '9999-12-31';

function toDay(date: Date): string {
  return date.getTime() <= Date.parse(LAST_DAY) ? date.toISOString().slice(0, 10) : LAST_DAY;
}
