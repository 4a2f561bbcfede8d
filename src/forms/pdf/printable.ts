import { fail, type Result, succeed } from '../../model/result.js';
import type { PrintedDocument, PrintedPart } from '../../model/printed.js';
import type { Typefaces } from './typefaces.js';

/** Why a document does not become a PDF: a character that no font holds, or its way of writing. */
export type Unprintable =
  | { readonly kind: 'character'; readonly character: string; readonly text: string }
  | { readonly kind: 'language'; readonly language: string };

/** Languages whose script needs shaping, a direction or a font that is not here. */
const OTHER_SCRIPTS = ['ar', 'zh'];

/** What has no shape of its own on paper, next to what stands for it. */
const HARMLESS: readonly (readonly [RegExp, string])[] = [
  [/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' '],
  // Control characters, soft hyphens, joiners, marks of direction and of variants.
  [/[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe00-\ufe0f]/gu, ''],
  [/[\u2007-\u200a\u202f]/g, '\u00a0'],
  [/[\u2000-\u2006\u205f]/g, ' '],
  [/[\u2010\u2011]/g, '-'],
  [/\u2012/g, '\u2013'],
  [/\u2015/g, '\u2014'],
];

/** Ligatures that are characters, and the subscripts of formulas: H₂O is read as H2O. */
const COMPATIBLE = /[\u2080-\u2089\ufb00-\ufb06]/g;

/** The document with every text as the fonts hold it, or the first thing that they do not hold. */
export function makePrintable(
  document: PrintedDocument,
  typefaces: Typefaces,
): Result<PrintedDocument, Unprintable> {
  const { language } = document;
  const [primary = ''] = language.toLowerCase().split('-');
  if (document.rightToLeft || OTHER_SCRIPTS.includes(primary)) {
    return fail({ kind: 'language', language });
  }
  const printable = mapTexts(document, normalize);
  const faults: Unprintable[] = [];
  mapTexts(printable, (text) => {
    const character = faults.length > 0 ? null : typefaces.firstMissing(text);
    if (character !== null) faults.push({ kind: 'character', character, text });
    return text;
  });
  const [fault] = faults;
  return fault ? fail(fault) : succeed(printable);
}

function normalize(text: string): string {
  const compatible = text
    .normalize('NFC')
    .replace(COMPATIBLE, (character) => character.normalize('NFKC'));
  return HARMLESS.reduce((rest, [pattern, plain]) => rest.replace(pattern, plain), compatible);
}

/** Every text that is printed, and none that only travels inside. */
function mapTexts(document: PrintedDocument, map: (text: string) => string): PrintedDocument {
  return {
    ...document,
    title: map(document.title),
    marks: document.marks.map(map),
    facts: document.facts.map(([label, value]) => [map(label), map(value)] as const),
    parts: document.parts.map((part) => mapPart(part, map)),
    footer: map(document.footer),
    pageNumber: map(document.pageNumber),
  };
}

function mapPart(part: PrintedPart, map: (text: string) => string): PrintedPart {
  const heading = map(part.heading);
  switch (part.kind) {
    case 'text':
      return { ...part, heading, paragraphs: part.paragraphs.map(map) };
    case 'index':
      return {
        ...part,
        heading,
        entries: part.entries.map(({ text, refs }) => ({ text: map(text), refs: map(refs) })),
      };
    case 'table':
      return {
        ...part,
        heading,
        columns: part.columns.map((column) => ({ ...column, title: map(column.title) })),
        groups: part.groups.map((group) => ({
          heading: map(group.heading),
          rows: group.rows.map((row) =>
            row.map((cell) => cell.map(({ text, style }) => ({ text: map(text), style }))),
          ),
        })),
      };
  }
}
