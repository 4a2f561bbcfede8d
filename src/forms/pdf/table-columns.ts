import type { PrintedColumn } from '../../model/printed.js';
import type { TablePart } from './parts.js';
import type { Pen } from './pen.js';
import type { Style, TableStyle } from './styles.js';

export interface TableColumn {
  readonly x: number;
  /** What text in it can take. */
  readonly inner: number;
  readonly code: boolean;
}

/** No column takes more than this for one word. */
const WIDEST_WORD = 0.4;
const NARROWEST = 3;

/**
 * The columns by their shares, where a column is never narrower than the longest word of its title
 * and, for codes, than the longest code: what it needs more is taken from the others.
 */
export function fitColumns(
  part: TablePart,
  left: number,
  width: number,
  style: TableStyle,
  pen: Pen,
): readonly TableColumn[] {
  const least = part.columns.map((column, at) =>
    Math.min(leastWidth(part, column, at, style, pen), width * WIDEST_WORD),
  );
  const widths = shareOut(
    part.columns.map(({ share }) => share),
    least,
    width,
  );
  let x = left;
  return widths.map((columnWidth, at) => {
    const inner = Math.max(NARROWEST, columnWidth - 2 * style.across);
    const column = { x, inner, code: part.columns[at]?.code ?? false };
    x += columnWidth;
    return column;
  });
}

function leastWidth(
  part: TablePart,
  column: PrintedColumn,
  at: number,
  style: TableStyle,
  pen: Pen,
): number {
  const title = longestWord(column.title, style.header, pen);
  const codes = column.code
    ? part.groups.flatMap(({ rows }) =>
        rows.flatMap((row) =>
          (row[at] ?? []).map((paragraph) =>
            longestWord(paragraph.text, paragraph.style === 'main' ? style.code : style.small, pen),
          ),
        ),
      )
    : [];
  // A hair more than the words take, so that sums of fractions never break one.
  return codes.reduce((most, each) => Math.max(most, each), title) + 2 * style.across + 0.1;
}

function longestWord(text: string, style: Style, pen: Pen): number {
  return text.split(' ').reduce((most, word) => Math.max(most, pen.widthOf(word, style)), 0);
}

/** Gives each its share of the width, but its least where that is more. */
export function shareOut(
  shares: readonly number[],
  least: readonly number[],
  width: number,
): readonly number[] {
  const fixed = new Set<number>();
  for (;;) {
    const taken = [...fixed].reduce((sum, at) => sum + (least[at] ?? 0), 0);
    const open = shares.reduce((sum, share, at) => (fixed.has(at) ? sum : sum + share), 0);
    const unit = open === 0 ? 0 : Math.max(0, width - taken) / open;
    const short = shares.findIndex(
      (share, at) => !fixed.has(at) && share * unit < (least[at] ?? 0),
    );
    if (short >= 0) {
      fixed.add(short);
      continue;
    }
    const widths = shares.map((share, at) => (fixed.has(at) ? (least[at] ?? 0) : share * unit));
    const sum = widths.reduce((total, each) => total + each, 0);
    return widths.map((each) => (sum === 0 ? 0 : (each * width) / sum));
  }
}
