/** What a spreadsheet takes as the name of a sheet. */
const LONGEST = 31;
const NOT_ALLOWED = /[[\]:*?/\\]/g;

/**
 * Names of sheets as a spreadsheet takes them: cut, without the signs it refuses, and distinct, in
 * which it makes no difference between capital and small letters.
 *
 * @example sheetNames(['Autres codes', 'autres codes']) // ['Autres codes', 'autres codes 2']
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const clean = cut(name.replace(NOT_ALLOWED, ' ').replace(/^'+|'+$/g, ''), LONGEST) || 'Sheet';
    let free = clean;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1)
      free = `${cut(clean, LONGEST - String(count).length - 1)} ${count}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Counted as a spreadsheet counts, and no character in two. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}
