import type { PrintedCell } from '../../model/printed.js';
import { breakLines } from './break-lines.js';
import type { Pen } from './pen.js';
import type { Style, TableStyle } from './styles.js';
import type { TableColumn } from './table-columns.js';

interface Piece {
  readonly text: string;
  readonly style: Style;
  /** From the left edge of the cell. */
  readonly x: number;
}

/** A line of a cell: one piece, or an explanation behind the main text. */
export interface CellLine {
  readonly pieces: readonly Piece[];
  readonly height: number;
}

/** Breaks the paragraphs of a cell into lines. */
export function setCell(
  cell: PrintedCell,
  column: TableColumn,
  style: TableStyle,
  dense: boolean,
  pen: Pen,
): readonly CellLine[] {
  const paragraphs = cell
    .filter(({ text }) => text.trim() !== '')
    .map((paragraph) => ({
      text: paragraph.text,
      style: paragraph.style === 'small' ? style.small : column.code ? style.code : style.main,
    }));
  const joined =
    dense && paragraphs.length > 1 ? joinParagraphs(paragraphs, column.inner, pen) : null;
  return joined
    ? [joined]
    : paragraphs.flatMap((each) => setParagraph(each, column.inner, column.code, pen));
}

interface Paragraph {
  readonly text: string;
  readonly style: Style;
}

/** All paragraphs on one line, where they fit. */
function joinParagraphs(
  paragraphs: readonly Paragraph[],
  width: number,
  pen: Pen,
): CellLine | null {
  let x = 0;
  const pieces = paragraphs.map(({ text, style }) => {
    const piece = { text, style, x };
    x += pen.widthOf(text, style) + style.size * 0.7;
    return piece;
  });
  const last = paragraphs.at(-1);
  if (x - (last?.style.size ?? 0) * 0.7 > width) return null;
  const leading = Math.max(...paragraphs.map(({ style }) => style.leading));
  // One baseline for all of them.
  const level = pieces.map((piece) => ({ ...piece, style: { ...piece.style, leading } }));
  return { pieces: level, height: leading };
}

export function setParagraph(
  { text, style }: Paragraph,
  width: number,
  code: boolean,
  pen: Pen,
): readonly CellLine[] {
  const fitting = code ? shrinkToWord(text, width, style, pen) : style;
  return breakLines(text, width, (part) => pen.widthOf(part, fitting)).map((line) => ({
    pieces: [{ text: line, style: fitting, x: 0 }],
    height: style.leading,
  }));
}

/** A code that is wider than its column is set smaller, since half a code is another code. */
function shrinkToWord(text: string, width: number, style: Style, pen: Pen): Style {
  const widest = Math.max(...text.split(' ').map((word) => pen.widthOf(word, style)));
  if (widest <= width) return style;
  return { ...style, size: (style.size * width) / widest - 0.01 };
}
