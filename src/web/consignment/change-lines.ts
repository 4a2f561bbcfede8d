import type { ConsignmentLine } from '../../model/check.js';
import { makeLine } from './read-lines.js';

/** The lines with one of them put right; what else is known of it stays. */
export function correctLine(
  lines: readonly ConsignmentLine[],
  place: number,
  { text, code }: Pick<ConsignmentLine, 'text' | 'code'>,
): readonly ConsignmentLine[] {
  return lines.map((line, at) => (at === place ? { ...line, text, code } : line));
}

/** The lines with another one; the same text is added once, since a page may be drawn again. */
export function addLine(
  lines: readonly ConsignmentLine[],
  text: string,
): readonly ConsignmentLine[] {
  const added = text.trim();
  if (added === '' || lines.some((line) => line.text === added)) return lines;
  return [...lines, makeLine(lines.length + 1, added, null)];
}

/**
 * The lines of a text, each with what was known of it before: what a file says of quantity and expiry
 * does not stand in the text, and must not be lost when the text is checked again.
 */
export function keepKnown(
  lines: readonly ConsignmentLine[],
  before: readonly ConsignmentLine[],
): readonly ConsignmentLine[] {
  const known = new Map(before.map((line) => [keyOf(line), line]));
  return lines.map((line) => known.get(keyOf(line)) ?? line);
}

function keyOf({ text, code }: ConsignmentLine): string {
  return `${text}\0${code ?? ''}`;
}
