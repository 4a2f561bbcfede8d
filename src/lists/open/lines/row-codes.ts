import type { ListCode, NationalCode } from '../../../model/list.js';
import type { CellCode } from '../codes/code-cell.js';
import { readCodeCell } from '../codes/read-code-cell.js';
import { sameCell } from '../plain-cell.js';
import type { TableRow } from '../read-table.js';
import type { BaseRow } from './base-lines.js';
import type { CodeContext } from './code-context.js';
import { readCodeFields } from './code-fields.js';
import { nationalsOf } from './row-nationals.js';

/** A code as one row has it; its national code apart, since other rows may have more of them. */
export interface RowCode {
  readonly code: Omit<ListCode, 'national'>;
  readonly national: NationalCode | null;
  /** The row that it was when the sheet went out. */
  readonly before: BaseRow | null;
  readonly row: number;
}

/** The codes of one row: none, one, or several where they were merged in a cell. */
export function readRowCodes(
  row: TableRow,
  before: BaseRow | null,
  context: CodeContext,
): readonly RowCode[] {
  if (!isOfEdition(row, context)) return [];
  const found = readCodes(row, before, context);
  const nationals = nationalsOf(row, before, found, context);
  return found.map((one, place) => ({
    code: readCodeFields(row, one, before?.code ?? null, context),
    national: nationals[place] ?? null,
    // What a merged cell adds is not the code that the row was about.
    before: found.length === 1 || before?.code?.code === one.code ? before : null,
    row: row.row,
  }));
}

/** A list is of one edition; a code of another means something else there. */
function isOfEdition({ row, cells }: TableRow, { edition, notes }: CodeContext): boolean {
  const value = cells.get('edition') ?? '';
  if (value === '' || sameCell(value, edition)) return true;
  const why = `the list is of edition ${edition}, so the code of this row is left out: give the code of ${edition}`;
  notes.questions.push({ row, column: 'edition', value, candidates: [edition], why });
  return false;
}

function readCodes(
  { row, cells }: TableRow,
  before: BaseRow | null,
  { exists, expected, notes }: CodeContext,
): readonly CellCode[] {
  const value = cells.get('code');
  if (value === undefined)
    return before?.code ? [{ code: before.code.code, ex: false, national: null }] : [];
  const own = before?.code ? [before.code.code] : expected;
  const read = readCodeCell(value, { exists, expected: own });
  switch (read.kind) {
    case 'empty':
      return [];
    case 'question': {
      const { candidates, why } = read;
      notes.questions.push({ row, column: 'code', value, candidates, why });
      return [];
    }
    case 'codes': {
      const to = read.codes.map(({ code, ex }) => (ex ? `ex ${code}` : code)).join('; ');
      if (read.repaired !== null)
        notes.repairs.push({ row, column: 'code', from: value, to, why: read.repaired });
      return read.codes;
    }
  }
}
