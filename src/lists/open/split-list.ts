/** An entry goes on to the next semicolon. */
const TO_SEMICOLON = /^[^;]*/;

/**
 * The entries of a cell that were joined by "; ". An entry of the line as it went out may hold a
 * semicolon itself, so those are taken whole first.
 *
 * @example splitList('no resale; only relief; new', ['no resale; only relief'])
 * // ['no resale; only relief', 'new']
 * @param shape what an entry looks like at the beginning of a text, where it may hold a semicolon; a
 *   rest that has no such beginning is one entry
 */
export function splitList(
  cell: string,
  known: readonly string[],
  shape: RegExp = TO_SEMICOLON,
): readonly string[] {
  const longestFirst = [...known].sort((a, b) => b.length - a.length);
  const entries: string[] = [];
  let rest = cell.trim();
  while (rest !== '') {
    const left = rest;
    const whole = longestFirst.find((one) => one !== '' && startsWithEntry(left, one));
    const entry = whole ?? shape.exec(rest)?.[0] ?? rest;
    if (entry.trim() !== '') entries.push(whole ?? entry.trim());
    rest = rest.slice(entry.length).replace(/^\s*;?\s*/, '');
  }
  return entries;
}

function startsWithEntry(text: string, entry: string): boolean {
  return text.startsWith(entry) && /^\s*(?:;|$)/.test(text.slice(entry.length));
}
