import type { PrintedCell } from '../../model/printed.js';
import type { Pen } from './pen.js';
import type { TableStyle } from './styles.js';
import { type CellLine, setCell, setParagraph } from './table-cell.js';
import type { TableColumn } from './table-columns.js';

/** A row with its text broken into lines, ready to be drawn. */
export interface SetRow {
  readonly cells: readonly (readonly CellLine[])[];
  readonly height: number;
}

/** Breaks the cells of a row into lines, and says how high it is with them. */
export function setRow(
  row: readonly PrintedCell[],
  columns: readonly TableColumn[],
  style: TableStyle,
  dense: boolean,
  pen: Pen,
): SetRow {
  const cells = columns.map((column, at) => setCell(row[at] ?? [], column, style, dense, pen));
  return { cells, height: heightOf(cells, style) };
}

/** The row of the titles. */
export function setTitles(
  titles: readonly string[],
  columns: readonly TableColumn[],
  style: TableStyle,
  pen: Pen,
): SetRow {
  const cells = columns.map(({ inner }, at) => {
    const paragraph = { text: titles[at] ?? '', style: style.header };
    return setParagraph(paragraph, inner, false, pen);
  });
  return { cells, height: heightOf(cells, style) };
}

/** Cuts a row in two where its first part is at most `height` high; a line is never cut. */
export function cutRow(row: SetRow, height: number, style: TableStyle): readonly [SetRow, SetRow] {
  const heads = row.cells.map((cell) => {
    let left = height - 2 * style.down;
    const end = cell.findIndex((line) => (left -= line.height) < 0);
    return end < 0 ? cell.length : end;
  });
  const part = (cells: SetRow['cells']): SetRow => ({ cells, height: heightOf(cells, style) });
  return [
    part(row.cells.map((cell, at) => cell.slice(0, heads[at]))),
    part(row.cells.map((cell, at) => cell.slice(heads[at]))),
  ];
}

export function drawRow(
  row: SetRow,
  columns: readonly TableColumn[],
  top: number,
  style: TableStyle,
  pen: Pen,
): void {
  row.cells.forEach((lines, at) => {
    const x = (columns[at]?.x ?? 0) + style.across;
    let y = top + style.down;
    for (const { pieces, height } of lines) {
      for (const piece of pieces) pen.write(piece.text, x + piece.x, y, piece.style);
      y += height;
    }
  });
}

function heightOf(cells: SetRow['cells'], style: TableStyle): number {
  const heights = cells.map((lines) => lines.reduce((sum, { height }) => sum + height, 0));
  return Math.max(style.main.leading, ...heights) + 2 * style.down;
}
