import { HeadingLevel, type Paragraph, type Table, TableRow } from 'docx';
import type { PrintedCell, PrintedColumn, PrintedGroup, PrintedPart } from '../../model/printed.js';
import { cellOf, gridOf, paragraphOf, widthsOf } from './cells.js';
import { STYLE, TEXT_WIDTH } from './styles.js';

type TablePart = Extract<PrintedPart, { kind: 'table' }>;

/** What a row has to know of its table. */
interface Frame {
  readonly columns: readonly PrintedColumn[];
  readonly widths: readonly number[];
  readonly dense: boolean;
  readonly rightToLeft: boolean;
}

const HEAD = { fill: 'D9D9D9' };
const GROUP = { fill: 'F2F2F2' };

/**
 * The table of a part. Its first row stands again on every page, no row is cut by the end of one,
 * and the heading of a group stays with the row that follows.
 */
export function tableOf(part: TablePart, rightToLeft: boolean): Table {
  const widths = widthsOf(part.columns.map(({ share }) => share));
  const frame = { columns: part.columns, widths, dense: part.dense, rightToLeft };
  const rows = [headRow(frame), ...part.groups.flatMap((group) => groupRows(group, frame))];
  return gridOf(rows, { widths, lines: true, padding: part.dense ? 40 : 80, rightToLeft });
}

/** Label and value side by side, without lines. */
export function factsTable(
  facts: readonly (readonly [string, string])[],
  rightToLeft: boolean,
): Table {
  const widths = widthsOf([1, 3]);
  const style = { style: STYLE.cell };
  const rows = facts.map(
    (fact) =>
      new TableRow({
        cantSplit: true,
        children: fact.map((text, at) =>
          cellOf([paragraphOf(text, rightToLeft, style, at === 0)], widths[at] ?? 0),
        ),
      }),
  );
  return gridOf(rows, { widths, lines: false, padding: 40, rightToLeft });
}

function headRow(frame: Frame): TableRow {
  const children = frame.columns.map(({ title }, at) =>
    cellOf([textOf(title, 'main', frame, true)], frame.widths[at] ?? 0, HEAD),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children });
}

function groupRows(group: PrintedGroup, frame: Frame): TableRow[] {
  const rows = group.rows.map((cells) => bodyRow(cells, frame));
  if (group.heading === '') return rows;
  const look = { heading: HeadingLevel.HEADING_2, keepNext: true };
  const heading = paragraphOf(group.heading, frame.rightToLeft, look);
  const across = { ...GROUP, columnSpan: frame.columns.length };
  const children = [cellOf([heading], TEXT_WIDTH, across)];
  return [new TableRow({ cantSplit: true, children }), ...rows];
}

/** One cell a column, also where a row has fewer, since Word repairs a table with gaps. */
function bodyRow(cells: readonly PrintedCell[], frame: Frame): TableRow {
  const children = frame.columns.map(({ code }, at) => {
    const texts = cells[at] ?? [];
    const shown = texts.length > 0 ? texts : [{ text: '', style: 'main' as const }];
    const paragraphs = shown.map(({ text, style }) =>
      textOf(code && style === 'main' ? unbroken(text) : text, style, frame),
    );
    return cellOf(paragraphs, frame.widths[at] ?? 0);
  });
  return new TableRow({ cantSplit: true, children });
}

/** A code with blanks in it ("6306 22 0010") is one word. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

function textOf(text: string, size: 'main' | 'small', frame: Frame, bold = false): Paragraph {
  const { main, small } = frame.dense
    ? { main: STYLE.dense, small: STYLE.denseSmall }
    : { main: STYLE.cell, small: STYLE.small };
  return paragraphOf(text, frame.rightToLeft, { style: size === 'main' ? main : small }, bold);
}
