import { unzipSync, zipSync } from 'fflate';

/**
 * The same archive with its parts in order of name and of one day, so that the same content gives
 * the same bytes. What makes archives puts the clock and its own order in.
 *
 * @param day `YYYY-MM-DD`; where it is none, or none that ZIP can name (1980 to 2099), the first is taken
 */
export function repackZip(bytes: Uint8Array, day: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(parts), { mtime: noonOf(day), level: 6 });
}

/** ZIP knows no time zones and is written in the local one, so the local noon is the same anywhere. */
function noonOf(day: string): Date {
  const [, year, month, date] = /^(19[89]\d|20\d\d)-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined)
    return new Date(1980, 0, 1, 12);
  return new Date(Number(year), Number(month) - 1, Number(date), 12);
}
