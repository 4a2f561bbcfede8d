import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { PrintedDocument } from '../../model/printed.js';
import { customParts, relateCustomPart, typeCustomPart } from './custom-part.js';
import { fontTable } from './font-table.js';

const CONTENT_TYPES = '[Content_Types].xml';
/** The days that a ZIP archive can name. */
const FIRST_DAY = '1980-01-01';
const LAST_DAY = '2099-12-31';

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
  const day = calendarDay(document.day);
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

/** The day as it is where it is one, as Word does not open a file with a day that is none. */
function calendarDay(day: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : FIRST_DAY;
}

/** A ZIP archive names local time, so this is the local noon of the day, wherever it runs. */
function noonOf(day: string): Date {
  const held = day < FIRST_DAY ? FIRST_DAY : day > LAST_DAY ? LAST_DAY : day;
  const [year = 0, month = 0, date = 0] = held.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}
