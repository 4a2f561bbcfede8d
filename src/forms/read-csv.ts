import { parse } from 'csv-parse/browser/esm/sync';
import { fail, type Result, succeed } from '../model/result.js';

/** A sheet as it came: rows of cells, all text. */
export type Cells = readonly (readonly string[])[];

/** Far more cells than a list has, and what is read in a second, in which nobody else is served. */
const MOST_CELLS = 1_000_000;

/**
 * Reads CSV as people send it: with or without a byte order mark, UTF-8 or Windows-1252, separated
 * by commas, semicolons or tabs.
 *
 * @returns the rows with the separator that was found, or what is wrong
 */
export function readCsv(
  bytes: Uint8Array,
): Result<{ readonly cells: Cells; readonly separator: string }, string> {
  const text = decodeText(bytes);
  const separator = guessSeparator(text);
  if (countSigns(text, separator) + countSigns(text, '\n') > MOST_CELLS)
    return fail(`It has more than ${MOST_CELLS} cells.`);
  try {
    const cells = parse(text, {
      delimiter: separator,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    return succeed({ cells, separator });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** UTF-8 where the bytes are that, else Windows-1252, in which every byte is a letter. */
function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The sign that stands most often in the first lines, quoted cells left out. */
function guessSeparator(text: string): string {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string): number => head.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function countSigns(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) found += 1;
  return found;
}
