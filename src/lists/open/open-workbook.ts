import type { EssentialGoodsList } from '../../model/list.js';
import { fail, type Result, succeed } from '../../model/result.js';
import { hashContent } from '../content-hash.js';
import { readDocumentRows } from '../document-sheet.js';
import type { OpenedList, RowFinding } from './opened-list.js';
import { readListDocument } from './read-list-document.js';
import { readRows, type ReadRowsOptions } from './read-rows.js';
import { knownHeadings } from './read-table.js';

/** A sheet as it was read: rows of cells, all text. */
export interface SheetCells {
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
}

/**
 * Opens a workbook of a list that came back. The hidden sheet says what went out; the sheet of lines
 * says what came back. Where they say the same, the list is the one that went out, with its hash,
 * also after a spreadsheet program has saved the file again; else every change is named.
 *
 * Sheets are known by what they hold, so their names and order make no difference. A workbook without
 * the hidden sheet is read by its rows alone.
 */
export function openWorkbook(
  sheets: readonly SheetCells[],
  options: Pick<ReadRowsOptions, 'exists' | 'lineNumber' | 'id'>,
): Result<OpenedList, string> {
  const document = findDocument(sheets);
  if (document === null) {
    const lines = findLines(sheets, 2);
    if (lines === null) return fail('No sheet has the lines of a list.');
    return readRows(lines.cells, { ...options, base: null });
  }
  if (!document.ok) return document;
  const base = document.value;
  const lines = findLines(sheets, 4);
  const actual = hashContent(base);
  if (lines === null) return succeed(untouched(base, actual));
  const opened = readRows(lines.cells, { ...options, base: { ...base, contentHash: actual } });
  if (!opened.ok || actual === base.contentHash) return opened;
  // The list is given with the hash that fits it, and never with the one that it claims.
  return succeed({
    ...opened.value,
    hashMatches: false,
    findings: [...opened.value.findings, tampered(base.contentHash)],
  });
}

/** The list on the hidden sheet; null where no sheet holds one. */
function findDocument(sheets: readonly SheetCells[]): Result<EssentialGoodsList, string> | null {
  const json = sheets.map(({ cells }) => readDocumentRows(cells)).find((text) => text !== null);
  if (json === undefined) return null;
  try {
    const read = readListDocument(JSON.parse(json));
    if (read.ok) return read;
    const faults = read.failure.map(({ path, message }) => `${path} ${message}`).join('; ');
    return fail(`The hidden sheet holds no list any more: ${faults}`);
  } catch {
    return fail('The hidden sheet is damaged. Send the rows as CSV, or ask for the list again.');
  }
}

/** The sheet with most headings of a list; two may be chance, and other sheets of ours have as many. */
function findLines(sheets: readonly SheetCells[], fewest: number): SheetCells | null {
  const counted = sheets.map((sheet) => ({ sheet, known: knownHeadings(sheet.cells) }));
  const [best] = counted.sort((a, b) => b.known - a.known);
  return best === undefined || best.known < fewest ? null : best.sheet;
}

function untouched(base: EssentialGoodsList, contentHash: string): OpenedList {
  const matches = base.contentHash === contentHash;
  const message = 'No sheet has the lines, so the list is the one that went out.';
  const finding = { severity: 'warning', row: null, no: null, field: 'lines', message } as const;
  return {
    list: { ...base, contentHash },
    hashMatches: matches,
    repairs: [],
    questions: [],
    changes: [],
    unknownColumns: [],
    findings: matches ? [finding] : [finding, tampered(base.contentHash)],
  };
}

function tampered(claimed: string): RowFinding {
  const message = `The list on the hidden sheet is not the one with the hash ${claimed}: it was changed there.`;
  return { severity: 'error', row: null, no: null, field: 'contentHash', message };
}
