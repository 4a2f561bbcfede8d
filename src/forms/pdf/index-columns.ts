interface Columns<Line> {
  readonly columns: readonly (readonly (readonly Line[])[])[];
  /** What goes on the next page. */
  readonly after: (readonly Line[])[];
}

/**
 * Fills columns of at most `most` lines with entries from left to right. Where all fit, the columns
 * are as short as they can be, so that they end level.
 */
export function breakIntoColumns<Line>(
  entries: readonly (readonly Line[])[],
  count: number,
  most: number,
): Columns<Line> {
  // An entry that no column takes goes on in the next one.
  const pieces = entries.flatMap((entry) => slices(entry, most));
  const lines = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (lines <= count * most) {
    for (let height = Math.ceil(lines / count); height < most; height += 1) {
      const level = fill(pieces, count, height);
      if (level.after.length === 0) return level;
    }
  }
  return fill(pieces, count, most);
}

function fill<Line>(
  pieces: readonly (readonly Line[])[],
  count: number,
  most: number,
): Columns<Line> {
  const columns: (readonly Line[])[][] = [[]];
  let used = 0;
  for (const [at, piece] of pieces.entries()) {
    if (used + piece.length > most && used > 0) {
      if (columns.length === count) return { columns, after: pieces.slice(at) };
      columns.push([]);
      used = 0;
    }
    columns.at(-1)?.push(piece);
    used += piece.length;
  }
  return { columns, after: [] };
}

function slices<Line>(entry: readonly Line[], most: number): (readonly Line[])[] {
  const count = Math.max(1, Math.ceil(entry.length / most));
  return Array.from({ length: count }, (_, at) => entry.slice(at * most, (at + 1) * most));
}
