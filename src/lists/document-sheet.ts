/**
 * The list that travels in a workbook, whole and as JSON, on a sheet that nobody looks at: a sheet
 * for editing has no room for everything that a list says.
 */
export const DOCUMENT_SHEET = 'document';

/** A cell takes 32,767 characters, and what re-saves a file may count them in its own way. */
const CHUNK = 30_000;

/** The rows of the sheet: name, hash, and the JSON in pieces. */
export function documentRows(name: string, hash: string, json: string): readonly string[][] {
  const pieces = cutText(escapeForXml(json)).map((piece) => ['json', piece]);
  return [['name', name], ['hash', hash], ...pieces];
}

/** The JSON in rows that were written so, whatever the sheet is called now; null where there is none. */
export function readDocumentRows(rows: readonly (readonly string[])[]): string | null {
  const keyed = (key: string): readonly string[] =>
    rows.filter(([first]) => first === key).map((row) => row[1] ?? '');
  if (keyed('name').length !== 1 || keyed('hash').length !== 1) return null;
  const pieces = keyed('json');
  return pieces.length === 0 ? null : pieces.join('');
}

/** Two characters that XML has no place for, and that JSON leaves as they are. */
function escapeForXml(json: string): string {
  return json.replace(/[\ufffe\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`);
}

/**
 * Pieces that begin and end with something visible, since whoever reads cells trims them, and that
 * cut no character in two.
 */
function cutText(text: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(start + CHUNK, text.length);
    while (end < text.length && !/[\x21-\x7e]{2}/.test(text.slice(end - 1, end + 1))) end -= 1;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}
