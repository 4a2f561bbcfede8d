/** XML 1.0 has no place for these, and a file that holds one does not open. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text without the characters that no XML file can hold. */
export function cleanForXml(text: string): string {
  return text.replace(NOT_XML, '');
}

/**
 * JSON in which the characters that XML cannot hold are written as JSON writes them, so that a list
 * that travels inside XML loses nothing.
 *
 * @example jsonForXml('"\uffff"') // '"\\uffff"'
 */
export function jsonForXml(json: string): string {
  return json.replace(
    NOT_XML,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * A text as it stands between two tags. A carriage return is written as a number, since whoever
 * reads XML takes a bare one for a line feed.
 */
export function escapeXml(text: string): string {
  return cleanForXml(text)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replaceAll('\r', '&#13;');
}

/** A text as it stands in an attribute, where bare tabs and line feeds are read as blanks. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

const REFERENCE = /&(?:([a-z]{1,4}|#\d{1,7}|#x[0-9a-fA-F]{1,6});)?/g;
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries(ENTITIES).map(([character, entity]) => [entity.slice(1, -1), character]),
);

/**
 * The text behind escaped text: the five entities of XML and characters by their number.
 *
 * @returns null where something else stands after an ampersand
 */
export function unescapeXml(escaped: string): string | null {
  const strange: string[] = [];
  const text = escaped
    .replace(/\r\n?/g, '\n')
    .replace(REFERENCE, (reference, name: string | undefined) => {
      const character = name === undefined ? null : characterFor(name);
      if (character === null) strange.push(reference);
      return character ?? '';
    });
  return strange.length > 0 ? null : text;
}

function characterFor(name: string): string | null {
  if (!name.startsWith('#')) return NAMED.get(name) ?? null;
  const number = name.startsWith('#x')
    ? Number.parseInt(name.slice(2), 16)
    : Number.parseInt(name.slice(1), 10);
  if (number > 0x10ffff) return null;
  const character = String.fromCodePoint(number);
  return cleanForXml(character) === '' ? null : character;
}
