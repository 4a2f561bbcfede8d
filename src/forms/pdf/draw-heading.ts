import { RULE, PAGE, type Sheet } from './sheet.js';
import { HEADING } from './styles.js';

const ABOVE = 18;
const BELOW = 5;

/**
 * Sets the heading of a part over a rule, on the page where `keep` more fits below it, and enters
 * it into the outline of the file.
 */
export function drawHeading(sheet: Sheet, heading: string, keep: number): void {
  const lines = sheet.linesOf(heading, sheet.width, HEADING);
  const height = lines.length * HEADING.leading + BELOW;
  const fresh = sheet.room === sheet.capacity;
  const above = fresh ? 0 : ABOVE;
  const wanted = above + height + keep;
  if (wanted > sheet.room && !fresh) sheet.turn();
  else sheet.y += above;
  if (lines.length === 0) return;
  // pdfkit counts `left` from the right edge of the page.
  const destination = { fit: false, left: PAGE.width, top: sheet.y, zoom: 0, expanded: false };
  sheet.pdf.outline.addItem(heading, destination);
  sheet.setLines(lines, sheet.left, HEADING);
  sheet.rule(sheet.y + 1, RULE);
  sheet.y += BELOW;
}
