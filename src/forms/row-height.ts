import type { SheetCell, SheetColumn } from '../model/workbook.js';

/** Points that a line of text takes, at the size in which sheets are written. */
const LINE = 14.5;
const TITLE = 22;

/** Taller rows are cut by programs. */
const TALLEST = 400;

/** Characters as wide as two: those of East Asia. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g;

/**
 * The height of a row in points, so that no text that is broken over lines lies over the next row:
 * some programs do not find it out by themselves.
 *
 * @returns null where one line is enough
 */
export function rowHeight(
  row: readonly SheetCell[],
  columns: readonly SheetColumn[],
): number | null {
  const heights = row.map((cell, place) => cellHeight(cell, columns[place]));
  const tallest = Math.max(0, ...heights);
  return tallest <= LINE ? null : Math.min(TALLEST, tallest);
}

function cellHeight(cell: SheetCell, column: SheetColumn | undefined): number {
  if (cell === null || typeof cell === 'number') return 0;
  const styled = typeof cell === 'object';
  if (styled && cell.style === 'title') return TITLE;
  if (column?.wrap !== true) return LINE;
  const text = styled ? cell.value : cell;
  // A little less than the width, since letters differ and words are not cut.
  const fits = Math.max(1, Math.floor(column.width * 0.95));
  return LINE * text.split('\n').reduce((lines, part) => lines + linesOf(part, fits), 0);
}

function linesOf(text: string, fits: number): number {
  const wide = text.match(WIDE)?.length ?? 0;
  return Math.max(1, Math.ceil((text.length + wide) / fits));
}
