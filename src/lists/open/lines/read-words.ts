/**
 * A value out of a closed set as people write it: capitals, blanks and low lines make no difference.
 *
 * @example readChoice('Life saving', TIERS) // 'life-saving'
 * @returns null where it is none of them
 */
export function readChoice<Value extends string>(
  cell: string,
  values: readonly Value[],
): Value | null {
  const plain = cell
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return values.find((value) => value === plain) ?? null;
}

const YES = ['yes', 'true', 'y', '1'];
const NO = ['no', 'false', 'n', '0'];

/** Null where the cell says neither. */
export function readYesNo(cell: string): boolean | null {
  const plain = cell.trim().toLowerCase();
  if (YES.includes(plain)) return true;
  return NO.includes(plain) ? false : null;
}

/** A whole number, also as a spreadsheet shows it ("12.0"); null where it is none. */
export function readCount(cell: string): number | null {
  const [, digits] = /^(\d{1,9})(?:[.,]0+)?$/.exec(cell.trim()) ?? [];
  return digits === undefined ? null : Number(digits);
}
