import { drawHeading } from './draw-heading.js';
import { breakIntoColumns } from './index-columns.js';
import type { IndexPart } from './parts.js';
import type { Sheet } from './sheet.js';
import { INDEX_REFS, INDEX_TEXT } from './styles.js';

const GUTTER = 16;
const FEWEST = 3;
const MOST = 5;
const INDENT = 8;
const BETWEEN = 6;

/** A line of an entry: text on the left, numbers on the right. */
interface IndexLine {
  readonly text: string;
  readonly refs: string;
  readonly indent: number;
}

/** Sets the entries in columns, as in the index of a book; those of the last page end level. */
export function drawIndex(sheet: Sheet, part: IndexPart): void {
  const count = countColumns(sheet, part);
  const width = (sheet.width - (count - 1) * GUTTER) / count;
  const entries = part.entries.map((entry) => setEntry(sheet, entry, width));
  const leading = INDEX_TEXT.leading;
  drawHeading(sheet, part.heading, Math.min(entries.length, 4) * leading);
  let rest = entries;
  while (rest.length > 0) {
    const most = Math.max(1, Math.floor(sheet.room / leading));
    const { columns, after } = breakIntoColumns(rest, count, most);
    columns.forEach((column, at) => {
      drawColumn(sheet, column.flat(), sheet.left + at * (width + GUTTER), width);
    });
    sheet.y += leading * Math.max(...columns.map((column) => column.flat().length));
    rest = after;
    if (rest.length > 0) sheet.turn();
  }
}

/** As many columns as take nearly all entries on one line each. */
function countColumns(sheet: Sheet, part: IndexPart): number {
  const widths = part.entries
    .map(({ text, refs }) => {
      const gap = BETWEEN + sheet.pen.widthOf(refs, INDEX_REFS);
      return sheet.pen.widthOf(text, INDEX_TEXT) + gap;
    })
    .sort((one, other) => one - other);
  const wide = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const fitting = Math.floor((sheet.width + GUTTER) / (wide + GUTTER));
  return Math.min(MOST, Math.max(FEWEST, fitting));
}

function setEntry(
  sheet: Sheet,
  { text, refs }: IndexPart['entries'][number],
  width: number,
): readonly IndexLine[] {
  const texts = sheet.linesOf(text, width - INDENT, INDEX_TEXT);
  const lines = texts.map((line, at) => ({ text: line, refs: '', indent: at === 0 ? 0 : INDENT }));
  const last = lines.at(-1) ?? { text: '', refs: '', indent: 0 };
  const taken = last.indent + sheet.pen.widthOf(last.text, INDEX_TEXT) + BETWEEN;
  const [beside, rest] = splitRefs(sheet, refs, width - taken, width);
  const below = sheet.linesOf(rest, width - INDENT, INDEX_REFS);
  return [
    ...lines.slice(0, -1),
    { ...last, refs: beside },
    ...below.map((line) => ({ text: '', refs: line, indent: 0 })),
  ];
}

/**
 * The numbers that stand beside the text, and those that go below it: all of them on one side where
 * they fit there.
 */
function splitRefs(
  sheet: Sheet,
  refs: string,
  room: number,
  width: number,
): readonly [string, string] {
  const whole = sheet.pen.widthOf(refs, INDEX_REFS);
  if (whole > room && whole <= width - INDENT) return ['', refs];
  const words = refs.split(' ');
  const fits = (count: number): boolean =>
    sheet.pen.widthOf(words.slice(0, count).join(' '), INDEX_REFS) <= room;
  let count = 0;
  while (count < words.length && fits(count + 1)) count += 1;
  return [words.slice(0, count).join(' '), words.slice(count).join(' ')];
}

function drawColumn(sheet: Sheet, lines: readonly IndexLine[], x: number, width: number): void {
  lines.forEach(({ text, refs, indent }, at) => {
    const top = sheet.y + at * INDEX_TEXT.leading;
    if (text !== '') sheet.pen.write(text, x + indent, top, INDEX_TEXT);
    if (refs === '') return;
    const right = x + width - sheet.pen.widthOf(refs, INDEX_REFS);
    sheet.pen.write(refs, right, top, INDEX_REFS);
  });
}
