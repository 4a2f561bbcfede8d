import { drawHeading } from './draw-heading.js';
import type { Sheet } from './sheet.js';
import { PROSE } from './styles.js';
import type { TextPart } from './parts.js';

/** Lines longer than this are hard to read on. */
const LONGEST_LINE = 440;
const BETWEEN = 5;

export function drawText(sheet: Sheet, part: TextPart): void {
  const width = Math.min(sheet.width, LONGEST_LINE);
  const paragraphs = part.paragraphs.map((text) => sheet.linesOf(text, width, PROSE));
  const first = Math.min(paragraphs[0]?.length ?? 0, 3);
  drawHeading(sheet, part.heading, first * PROSE.leading);
  for (const lines of paragraphs) {
    // No line of a paragraph stands alone at the foot of a page.
    sheet.need(Math.min(lines.length, 2) * PROSE.leading);
    sheet.setLines(lines, sheet.left, PROSE);
    sheet.y += BETWEEN;
  }
}
