import { writeCsv } from '../../../forms/csv.js';
import { writeXlsx } from '../../../forms/write-xlsx.js';
import type { Line, ResolvedLine } from '../../../search/resolve-line.js';
import { XLSX_TYPE } from '../../reply/formats.js';
import type { Reply } from '../../reply/reply.js';
import type { Service } from '../../service.js';
import { type AnnotatedRow, annotate, RESOLVED_COLUMNS } from './annotate-sheet.js';
import type { SheetLines } from './take-sheet.js';

/** A file with its answers. */
export interface ResolvedSheet {
  readonly sheet: SheetLines;
  readonly lines: readonly Line[];
  readonly resolved: readonly ResolvedLine[];
  /** The places of the lines in the order in which they are written. */
  readonly order: readonly number[];
  readonly format: 'csv' | 'xlsx';
}

/** The file as it came, with the answers in further columns, as CSV or as a workbook. */
export async function sheetReply(file: ResolvedSheet, service: Service): Promise<Reply> {
  const { sheet, lines, resolved, order, format } = file;
  const editions = service.catalogue.editions
    .filter((one) => one.extent !== 'codes-only')
    .map((one) => one.edition);
  const { columns, rows } = annotate(sheet, lines, resolved, editions, service.finder);
  const ordered = order.flatMap((place) => rows.slice(place, place + 1));
  const { headerRow, column, codeColumn } = sheet.columns;
  return {
    status: 200,
    ...(await writeSheet(format, columns, ordered)),
    language: 'en',
    cache: 'never',
    headers: {
      'X-Sheet-Columns': `header-row=${headerRow}; column=${column}; code-column=${codeColumn ?? 'none'}; skipped=${sheet.skipped}`,
    },
  };
}

async function writeSheet(
  format: ResolvedSheet['format'],
  columns: readonly string[],
  rows: readonly AnnotatedRow[],
): Promise<Pick<Reply, 'type' | 'body'>> {
  if (format === 'xlsx')
    return { type: XLSX_TYPE, body: await writeXlsx('Resolved', columns, rows) };
  const text = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell)])),
  );
  return {
    type: 'text/csv; charset=utf-8; header=present',
    body: writeCsv(columns, text, { codeColumns: RESOLVED_COLUMNS }),
  };
}
