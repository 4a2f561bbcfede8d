import readExcelFile, { type CellValue } from 'read-excel-file/universal';
import { fail, type Result, succeed } from '../model/result.js';
import { inspectZip } from './inspect-zip.js';
import type { Cells } from './read-csv.js';

export interface Sheet {
  readonly name: string;
  readonly cells: Cells;
  /** Which cells held a number, row by row; empty where the file has no types. */
  readonly numeric: readonly (readonly boolean[])[];
}

/** Why a workbook is not opened: it is none, or it is larger than what is taken. */
export interface Unreadable {
  readonly kind: 'not-a-workbook' | 'too-large';
  readonly detail: string;
}

/**
 * Reads the sheets of a workbook as text, dates as days. Its ZIP directory is read first, so that a
 * small file that unpacks to gigabytes is refused before anything of it is unpacked.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Result<readonly Sheet[], Unreadable>> {
  const size = inspectZip(bytes);
  if (!size.ok) {
    const { kind, detail } = size.failure;
    return fail({ kind: kind === 'not-a-zip' ? 'not-a-workbook' : kind, detail });
  }
  try {
    const sheets = await readExcelFile(bytes.slice().buffer);
    return succeed(
      sheets.map(({ sheet, data }) => ({
        name: sheet,
        cells: data.map((row) => row.map(toText)),
        numeric: data.map((row) => row.map((cell) => typeof cell === 'number')),
      })),
    );
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail({ kind: 'not-a-workbook', detail });
  }
}

function toText(cell: CellValue | null): string {
  if (cell === null) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
