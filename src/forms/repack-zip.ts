import { unzipSync, zipSync } from 'fflate';

/**
 * The same archive with its parts in order of name and of one day, so that the same content gives
 * the same bytes. What makes archives puts the clock and its own order in.
 *
 * @param day `YYYY-MM-DD`, from 1980 on, where the dates of ZIP begin
 */
export function repackZip(bytes: Uint8Array, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // ZIP knows no time zones and is written in the local one, so the local noon is the same anywhere.
  const mtime = new Date(year, month - 1, date, 12);
  const parts = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(parts), { mtime, level: 9 });
}
