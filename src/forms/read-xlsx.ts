import { unzipSync } from 'fflate';
import readExcelFile, { type CellValue } from 'read-excel-file/universal';
import { fail, type Result, succeed } from '../model/result.js';
import type { Cells } from './read-csv.js';

export interface Sheet {
  readonly name: string;
  readonly cells: Cells;
  /** Which cells held a number, row by row; empty where the file has no types. */
  readonly numeric: readonly (readonly boolean[])[];
}

/** A workbook of ours has a dozen parts; one of thousands is made to exhaust whoever opens it. */
const MOST_ENTRIES = 200;
const MOST_UNPACKED = 32 * 1024 * 1024;

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
  if (!size.ok) return size;
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

function inspectZip(bytes: Uint8Array): Result<null, Unreadable> {
  let entries = 0;
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        entries += 1;
        unpacked += originalSize;
        return false;
      },
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail({ kind: 'not-a-workbook', detail });
  }
  if (entries <= MOST_ENTRIES && unpacked <= MOST_UNPACKED) return succeed(null);
  const detail = `It has ${entries} parts and unpacks to ${unpacked} bytes; ${MOST_ENTRIES} parts and ${MOST_UNPACKED} bytes are taken.`;
  return fail({ kind: 'too-large', detail });
}

function toText(cell: CellValue | null): string {
  if (cell === null) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
