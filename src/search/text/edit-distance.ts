const LONGEST = 256;

/** As many letters fit into the bits of one number. */
const WORD_BITS = 32;

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
  if (height === 0 || width === 0) return Math.max(height, width);
  if (height <= WORD_BITS) return Math.min(distanceInBits(a, height, b, width), limit + 1);
  if (width <= WORD_BITS) return Math.min(distanceInBits(b, width, a, height), limit + 1);
  return distanceInTable(a, height, b, width, limit);
}

/** For each UTF-16 unit, the places of the pattern in which it stands; all zero between calls. */
const placesOf = new Uint32Array(1 << 16);

/**
 * A column of the table at once, as differences in the bits of a few numbers (Hyyrö 2003): nearly
 * all names are short enough, and a query compares dozens of them.
 */
function distanceInBits(pattern: string, height: number, text: string, width: number): number {
  for (let row = 0; row < height; row += 1) {
    const letter = pattern.charCodeAt(row);
    placesOf[letter] = (placesOf[letter] ?? 0) | (1 << row);
  }
  const last = 1 << (height - 1);
  let distance = height;
  let rises = -1;
  let falls = 0;
  let diagonals = 0;
  let before = 0;
  for (let column = 0; column < width; column += 1) {
    const here = (placesOf[text.charCodeAt(column)] ?? 0) | 0;
    const swaps = ((~diagonals & here) << 1) & before;
    diagonals = (((here & rises) + rises) ^ rises) | here | falls | swaps | 0;
    const up = falls | ~(diagonals | rises);
    const down = diagonals & rises;
    if ((up & last) !== 0) distance += 1;
    else if ((down & last) !== 0) distance -= 1;
    const raised = (up << 1) | 1;
    rises = (down << 1) | ~(diagonals | raised);
    falls = raised & diagonals;
    before = here;
  }
  for (let row = 0; row < height; row += 1) placesOf[pattern.charCodeAt(row)] = 0;
  return distance;
}

// Three rows of the table, kept between calls.
let twoAbove = new Uint16Array(LONGEST + 1);
let above = new Uint16Array(LONGEST + 1);
let line = new Uint16Array(LONGEST + 1);

/** The table row by row, for two long texts. */
function distanceInTable(
  a: string,
  height: number,
  b: string,
  width: number,
  limit: number,
): number {
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
