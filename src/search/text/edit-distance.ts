const LONGEST = 256;

// Three rows of the table, kept between calls: a look-up compares hundreds of words.
let twoAbove = new Uint16Array(LONGEST + 1);
let above = new Uint16Array(LONGEST + 1);
let line = new Uint16Array(LONGEST + 1);

/**
 * The optimal string alignment distance: insertions, deletions, substitutions and swaps of two
 * neighbours, each counting one. Only the first 256 characters are compared.
 *
 * @param limit where more than this is needed the exact number does not matter
 * @returns the distance, or `limit + 1` where it is more than `limit`
 * @example editDistance('paracetamol', 'parasetamol', 2) // 1
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const height = Math.min(a.length, LONGEST);
  const width = Math.min(b.length, LONGEST);
  if (Math.abs(height - width) > limit) return limit + 1;
  for (let column = 0; column <= width; column += 1) above[column] = column;
  for (let row = 1; row <= height; row += 1) {
    line[0] = row;
    let least = row;
    const letter = a.charCodeAt(row - 1);
    for (let column = 1; column <= width; column += 1) {
      const other = b.charCodeAt(column - 1);
      let cost = at(above, column - 1) + (letter === other ? 0 : 1);
      cost = Math.min(cost, at(above, column) + 1, at(line, column - 1) + 1);
      if (
        row > 1 &&
        column > 1 &&
        letter === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === other
      )
        cost = Math.min(cost, at(twoAbove, column - 2) + 1);
      line[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [twoAbove, above, line] = [above, line, twoAbove];
  }
  return Math.min(at(above, width), limit + 1);
}

function at(row: Uint16Array, column: number): number {
  return row[column] ?? 0;
}
