import type { PrintedGroup } from '../../model/printed.js';
import { drawHeading } from './draw-heading.js';
import type { TablePart } from './parts.js';
import { HAIRLINE, RULE, type Sheet } from './sheet.js';
import { DENSE_TABLE, OPEN_TABLE, type TableStyle } from './styles.js';
import { fitColumns, type TableColumn } from './table-columns.js';
import { cutRow, drawRow, type SetRow, setRow, setTitles } from './table-row.js';

interface Table {
  readonly sheet: Sheet;
  readonly columns: readonly TableColumn[];
  readonly titles: SetRow;
  readonly style: TableStyle;
  readonly dense: boolean;
}

const GROUP_SHADE = '#ececec';
/** A row that is cut shows at least this much before the page ends. */
const LEAST_PART = 60;

export function drawTable(sheet: Sheet, part: TablePart): void {
  const style = part.dense ? DENSE_TABLE : OPEN_TABLE;
  const columns = fitColumns(part, sheet.left, sheet.width, style, sheet.pen);
  const titles = setTitles(
    part.columns.map(({ title }) => title),
    columns,
    style,
    sheet.pen,
  );
  const table: Table = { sheet, columns, titles, style, dense: part.dense };
  const [first] = part.groups;
  const keep = first ? groupHeight(table, first) + firstRowHeight(table, first) : 0;
  drawHeading(sheet, part.heading, titles.height + keep);
  // The rule under a heading is the upper one of the titles.
  if (part.heading === '') sheet.rule(sheet.y, HAIRLINE);
  drawTitles(table);
  for (const group of part.groups) drawGroup(table, group);
}

function drawTitles({ sheet, columns, titles, style }: Table): void {
  drawRow(titles, columns, sheet.y, style, sheet.pen);
  sheet.y += titles.height;
  sheet.rule(sheet.y, RULE);
}

function drawGroup(table: Table, group: PrintedGroup): void {
  const { sheet, style } = table;
  const lines = headingLines(table, group);
  if (lines.length > 0) {
    makeRoom(table, groupHeight(table, group) + firstRowHeight(table, group));
    const height = groupHeight(table, group);
    sheet.pdf.save().rect(sheet.left, sheet.y, sheet.width, height).fill(GROUP_SHADE).restore();
    const top = sheet.y;
    sheet.y += style.down;
    sheet.setLines(lines, sheet.left + style.across, style.group);
    sheet.y = top + height;
    sheet.rule(sheet.y, HAIRLINE);
  }
  for (const row of group.rows) drawWholeRow(table, set(table, row));
}

/** Draws a row on one page, or cuts it where it is higher than a page. */
function drawWholeRow(table: Table, row: SetRow): void {
  const { sheet, columns, style } = table;
  const most = sheet.capacity - table.titles.height;
  let rest = row;
  while (rest.height > most) {
    makeRoom(table, LEAST_PART);
    const [part, after] = cutRow(rest, sheet.room, style);
    drawRow(part, columns, sheet.y, style, sheet.pen);
    sheet.y += part.height;
    rest = after;
  }
  makeRoom(table, rest.height);
  drawRow(rest, columns, sheet.y, style, sheet.pen);
  sheet.y += rest.height;
  sheet.rule(sheet.y, HAIRLINE);
}

/** Goes to a new page, with the titles on it, where `height` does not fit on this one. */
function makeRoom(table: Table, height: number): void {
  if (table.sheet.fits(height)) return;
  table.sheet.turn();
  table.sheet.rule(table.sheet.y, HAIRLINE);
  drawTitles(table);
}

function set({ columns, style, dense, sheet }: Table, row: PrintedGroup['rows'][number]): SetRow {
  return setRow(row, columns, style, dense, sheet.pen);
}

function headingLines({ sheet, style }: Table, group: PrintedGroup): readonly string[] {
  return sheet.linesOf(group.heading, sheet.width - 2 * style.across, style.group);
}

function groupHeight(table: Table, group: PrintedGroup): number {
  const lines = headingLines(table, group).length;
  return lines === 0 ? 0 : lines * table.style.group.leading + 2 * table.style.down;
}

/** What must follow a heading on its page: the first row, or the beginning of a very high one. */
function firstRowHeight(table: Table, group: PrintedGroup): number {
  const [first] = group.rows;
  if (!first) return 0;
  const { height } = set(table, first);
  return height > table.sheet.capacity / 2 ? LEAST_PART : height;
}
