import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { PrintedDocument } from '../printed.js';
import { customParts, relateCustomPart, typeCustomPart } from './custom-part.js';
import { fontTable } from './font-table.js';

const CONTENT_TYPES = '[Content_Types].xml';
/** The oldest day that a ZIP archive can name. */
const FIRST_DAY = '1980-01-01';
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A packed document as the same bytes for the same content: the day of the list stands where the
 * clock stood, and the parts are in a fixed order. The font table and the attachment are put in,
 * for which the library has no place.
 */
export function sealDocx(packed: Uint8Array, document: PrintedDocument): Uint8Array {
  const texts = new Map(
    Object.entries(unzipSync(packed))
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const change = (name: string, edit: (text: string) => string): void => {
    texts.set(name, edit(texts.get(name) ?? ''));
  };
  const day = DAY.test(document.day) ? document.day : FIRST_DAY;
  change('docProps/core.xml', (core) => dateCore(core, day));
  change('word/fontTable.xml', fontTable);
  if (document.rightToLeft) change('word/document.xml', turnSections);
  if (document.attachment !== null) {
    for (const [name, text] of Object.entries(customParts(document.attachment)))
      texts.set(name, text);
    change('word/_rels/document.xml.rels', relateCustomPart);
    change(CONTENT_TYPES, typeCustomPart);
  }
  return zipInOrder(texts, day);
}

function dateCore(core: string, day: string): string {
  return core.replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_all, tag: string) => `${tag}${day}T00:00:00Z`,
  );
}

/** Columns of a section begin on the right, which the library cannot say. */
function turnSections(xml: string): string {
  return xml.replaceAll('<w:docGrid', '<w:bidi/><w:docGrid');
}

/** The types come first, as whoever only looks at the beginning of a file expects it. */
function zipInOrder(texts: ReadonlyMap<string, string>, day: string): Uint8Array {
  const names = [...texts.keys()].filter((name) => name !== CONTENT_TYPES).sort();
  const parts: Zippable = {};
  for (const name of [CONTENT_TYPES, ...names]) parts[name] = strToU8(texts.get(name) ?? '');
  return zipSync(parts, { mtime: noonOf(day), level: 9 });
}

/** A ZIP archive names local time, so this is the local noon of the day, wherever it runs. */
function noonOf(day: string): Date {
  const [, year, month, date] = DAY.exec(day < FIRST_DAY ? FIRST_DAY : day) ?? [];
  return new Date(Number(year), Number(month) - 1, Number(date), 12);
}
