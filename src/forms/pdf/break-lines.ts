/** After these a word that is wider than its place may be broken first. */
const SOFT_BREAK = /(?<=[-/.,;:_@+)])/;

/**
 * Breaks a text into lines of at most `width`, at its spaces. A word that is wider than a line is
 * broken as well, since nothing may run out of its place or be cut off.
 */
export function breakLines(
  text: string,
  width: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const [last = '', ...before] = breakWord(word, width, widthOf).toReversed();
    lines.push(...before.toReversed());
    line = last;
  }
  if (line !== '') lines.push(line);
  return lines;
}

function breakWord(
  word: string,
  width: number,
  widthOf: (text: string) => number,
): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const pieces = word
    .split(SOFT_BREAK)
    .flatMap((piece) => (widthOf(piece) <= width ? [piece] : (piece.match(/\P{M}\p{M}*/gu) ?? [])));
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && widthOf(line + piece) > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}
