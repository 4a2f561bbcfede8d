/** A piece of a name, and whether it differs from the name beside it. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * Marks the part in which a name differs from another that is taken for it: what lies between the
 * letters with which both begin and those with which both end. One mark is seen at a glance, many
 * small ones are not.
 *
 * @example differingPart('vinblastine', 'vincristine') // vin, [bla], stine
 * @returns the whole name, plain, where so little is the same that nobody takes one for the other
 */
export function differingPart(name: string, other: string): readonly Piece[] {
  const [a, b] = [Array.from(name), Array.from(other)];
  const most = Math.min(a.length, b.length);
  const start = countSame(most, (place) => [a[place], b[place]]);
  const end = countSame(most - start, (place) => [a.at(-1 - place), b.at(-1 - place)]);
  if ((start + end) * 2 < a.length) return [{ text: name, differs: false }];
  const pieces = [
    { text: a.slice(0, start).join(''), differs: false },
    { text: a.slice(start, a.length - end).join(''), differs: true },
    { text: a.slice(a.length - end).join(''), differs: false },
  ];
  return pieces.filter(({ text }) => text !== '');
}

type Pair = readonly [string | undefined, string | undefined];

/** How many places in a row hold the same letter, in either case. */
function countSame(most: number, pairAt: (place: number) => Pair): number {
  for (let place = 0; place < most; place += 1) {
    const [one, other] = pairAt(place);
    if (one?.toLowerCase() !== other?.toLowerCase()) return place;
  }
  return most;
}
