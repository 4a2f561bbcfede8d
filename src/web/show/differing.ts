/** A piece of a name, and whether it differs from the name beside it. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * Marks the letters in which a name differs from another that is taken for it. What both have in the
 * same order (their longest common subsequence) is plain.
 *
 * @example differingLetters('vinblastine', 'vincristine') // vin, [bla], stine
 */
export function differingLetters(name: string, other: string): readonly Piece[] {
  const letters = [...name];
  const shared = sharedLetters(letters, [...other]);
  const pieces: { text: string; differs: boolean }[] = [];
  for (const [place, letter] of letters.entries()) {
    const differs = !shared.has(place);
    const last = pieces.at(-1);
    if (last?.differs === differs) last.text += letter;
    else pieces.push({ text: letter, differs });
  }
  return pieces;
}

/** The places of a name that belong to the longest common subsequence with another. */
function sharedLetters(a: readonly string[], b: readonly string[]): ReadonlySet<number> {
  const alike = (i: number, j: number): boolean =>
    (a[i] ?? '').toLowerCase() === (b[j] ?? '').toLowerCase();
  const table = a.map(() => new Array<number>(b.length + 1).fill(0));
  const longest = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row === undefined) continue;
      row[j] = alike(i, j)
        ? longest(i + 1, j + 1) + 1
        : Math.max(longest(i + 1, j), longest(i, j + 1));
    }
  const shared = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (alike(i, j)) {
      shared.add(i);
      i += 1;
      j += 1;
    } else if (longest(i + 1, j) >= longest(i, j + 1)) i += 1;
    else j += 1;
  }
  return shared;
}
