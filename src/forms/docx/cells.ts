import {
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  type TableRow,
  type TextRun,
  WidthType,
} from 'docx';
import { runsOf } from './runs.js';
import { TEXT_WIDTH } from './styles.js';

type ParagraphLook = Pick<IParagraphOptions, 'heading' | 'keepNext' | 'style' | 'tabStops'>;

/** A paragraph in the direction of the document. */
export function paragraphOf(
  content: string | readonly TextRun[],
  rightToLeft: boolean,
  look: ParagraphLook,
  bold = false,
): Paragraph {
  const children = typeof content === 'string' ? runsOf(content, { rightToLeft, bold }) : content;
  const direction = rightToLeft ? { bidirectional: true } : {};
  return new Paragraph({ ...look, ...direction, children });
}

/** A cell of a width, grey where it has a fill, over several columns where it says so. */
export function cellOf(
  children: readonly Paragraph[],
  width: number,
  look: { readonly fill?: string; readonly columnSpan?: number } = {},
): TableCell {
  const { fill, columnSpan } = look;
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    ...(columnSpan === undefined ? {} : { columnSpan }),
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
  });
}

/** How a table stands on the page. */
export interface Grid {
  readonly widths: readonly number[];
  readonly lines: boolean;
  /** Left and right of what stands in a cell. */
  readonly padding: number;
  readonly rightToLeft: boolean;
}

/** A table over the whole width, with columns that stay as wide as they are told. */
export function gridOf(rows: readonly TableRow[], grid: Grid): Table {
  const line = grid.lines ? LINE : NO_LINE;
  return new Table({
    rows,
    columnWidths: grid.widths,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: grid.padding, right: grid.padding, marginUnitType: WidthType.DXA },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    ...(grid.rightToLeft ? { visuallyRightToLeft: true } : {}),
  });
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** The width of the page shared out; what rounding leaves goes to the last column. */
export function widthsOf(shares: readonly number[]): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((TEXT_WIDTH * share) / whole));
  const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === widths.length - 1 ? width + rest : width));
}
