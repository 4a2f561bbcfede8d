import { guessColumns, isIdleRow } from '../../forms/guess-columns.js';
import type { Cells } from '../../forms/read-csv.js';
import { type Result } from '../../model/result.js';
import type { ConsignmentLine } from '../../model/check.js';
import { boundLines, type LinesFault, makeLine } from './read-lines.js';

/** The lines of a sheet: descriptions and codes from the columns that look like them. */
export function readSheet(cells: Cells): Result<readonly ConsignmentLine[], LinesFault> {
  const { headerRow, text, code } = guessColumns(cells);
  const lines = cells
    .map((row, place) => ({ row, number: place + 1 }))
    .slice(headerRow + 1)
    .filter(({ row }) => !isIdleRow(row, text))
    .map(({ row, number }) =>
      makeLine(number, (row[text] ?? '').trim(), code === null ? null : codeOf(row[code])),
    );
  return boundLines(lines);
}

function codeOf(cell: string | undefined): string | null {
  const code = (cell ?? '').trim();
  return code === '' ? null : code;
}
