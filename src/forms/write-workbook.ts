import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/universal';
import type { SheetContent, WorkbookContent } from '../model/workbook.js';
import { repackZip } from './repack-zip.js';
import { rowHeight } from './row-height.js';
import { bodyCell, headingCell } from './workbook-cells.js';
import { workbookFeature } from './workbook-features.js';

/**
 * A workbook (ECMA-376) of several sheets. A text stays a text, so that 3004.90 keeps its nought and
 * "=1+1" is shown and never run. The same content gives the same bytes, and nothing in them says
 * when or with what they were written.
 */
export async function writeWorkbook({ day, sheets }: WorkbookContent): Promise<Uint8Array> {
  const written = sheets.map(writeSheet);
  const blob = await writeExcelFile(written, { features: [workbookFeature(sheets)] }).toBlob();
  return repackZip(new Uint8Array(await blob.arrayBuffer()), day);
}

function writeSheet(sheet: SheetContent): Sheet<Blob> {
  const { name, columns, rows, rightToLeft, frozenRows } = sheet;
  const head = columns.some(({ title }) => title !== '') ? [columns.map(headingCell)] : [];
  const body = rows.map((row) => {
    const height = rowHeight(row, columns);
    const cells = row.map((cell, place) => bodyCell(cell, columns[place]));
    return height === null ? cells : withHeight(cells, height);
  });
  return {
    sheet: name,
    data: [...head, ...body],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: frozenRows,
    rightToLeft,
    orientation: 'landscape',
    // A sheet with a view of its own has the place that the frozen rows need.
    zoomScale: 1,
  };
}

/** The height of a row stands with its first cell that is written. */
function withHeight(cells: readonly (CellObject | null)[], height: number): (CellObject | null)[] {
  const first = cells.findIndex((cell) => cell !== null);
  return cells.map((cell, place) =>
    place === first && cell !== null ? { ...cell, height } : cell,
  );
}
