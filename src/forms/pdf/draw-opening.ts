import type { PrintedDocument } from '../../model/printed.js';
import { HAIRLINE, RULE, type Sheet } from './sheet.js';
import { FACT_LABEL, FACT_VALUE, TITLE } from './styles.js';

const WIDEST_LABEL = 0.38;
const GAP = 14;
const BETWEEN_FACTS = 1.5;

/** The title, and under it the facts: labels in one column, what they say in another. */
export function drawOpening(sheet: Sheet, document: PrintedDocument): void {
  sheet.setLines(sheet.linesOf(document.title, sheet.width, TITLE), sheet.left, TITLE);
  sheet.y += 4;
  sheet.rule(sheet.y, RULE);
  sheet.y += 7;
  if (document.facts.length === 0) return;
  const widest = Math.max(...document.facts.map(([label]) => sheet.pen.widthOf(label, FACT_LABEL)));
  const labelWidth = Math.min(widest, sheet.width * WIDEST_LABEL);
  for (const [label, value] of document.facts) drawFact(sheet, label, value, labelWidth);
  sheet.y += 3;
  sheet.rule(sheet.y, HAIRLINE);
}

function drawFact(sheet: Sheet, label: string, value: string, labelWidth: number): void {
  const x = sheet.left + labelWidth + GAP;
  const labels = sheet.linesOf(label, labelWidth, FACT_LABEL);
  const values = sheet.linesOf(value, sheet.width - labelWidth - GAP, FACT_VALUE);
  sheet.need(labels.length * FACT_LABEL.leading);
  const top = sheet.y;
  labels.forEach((line, at) => {
    sheet.pen.write(line, sheet.left, top + at * FACT_LABEL.leading, FACT_LABEL);
  });
  sheet.setLines(values, x, FACT_VALUE);
  const turned = sheet.y < top;
  if (!turned) sheet.y = Math.max(sheet.y, top + labels.length * FACT_LABEL.leading);
  sheet.y += BETWEEN_FACTS;
}
