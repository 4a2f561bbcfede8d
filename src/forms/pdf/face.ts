import PDFDocument from 'pdfkit';
import { unpackWoff } from './unpack-woff.js';

/** One opened font file. */
export interface Face {
  readonly name: string;
  readonly font: OpenFont;
}

/** The part of an opened font that is used here; pdfkit publishes no type of it. */
interface OpenFont {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  readonly characterSet: readonly number[];
  glyphForCodePoint(codePoint: number): { readonly id: number };
  layout(text: string, features?: Readonly<Record<string, boolean>>): Layout;
}

interface Layout {
  readonly advanceWidth: number;
  readonly glyphs: readonly { readonly id: number; codePoints: readonly number[] }[];
}

/** A letter that is one character stays one glyph, instead of a bare letter and its accents. */
const WHOLE_LETTERS = { ccmp: false };

/** Lets pdfkit open the file: a font that pdfkit opened is one that it can embed again. */
export function openFace(name: string, bytes: Uint8Array): Face {
  const opener = new PDFDocument({ autoFirstPage: false, font: '' });
  opener.font(unpackWoff(bytes));
  const { _font } = opener as unknown as { readonly _font: { readonly font: OpenFont } };
  return { name, font: nameGlyphs(_font.font) };
}

/**
 * Makes every glyph say which character it shows, which is what text copied out of the PDF is read
 * from. By itself a glyph says what it was first laid out for, or nothing where it was first met as
 * a part of another letter, so that the file would depend on those written before.
 */
function nameGlyphs(font: OpenFont): OpenFont {
  const characters = charactersOf(font);
  const layout = font.layout.bind(font);
  font.layout = (text) => {
    const run = layout(text, WHOLE_LETTERS);
    for (const glyph of run.glyphs) {
      // A ligature shows no character of its own; fontkit knows the letters that it joins.
      glyph.codePoints = characters.get(glyph.id) ?? glyph.codePoints;
    }
    return run;
  };
  return font;
}

/** The character of each glyph, the lowest where one glyph shows several. */
function charactersOf(font: OpenFont): ReadonlyMap<number, readonly number[]> {
  const characters = new Map<number, readonly number[]>();
  for (const codePoint of font.characterSet.toSorted((one, other) => other - one)) {
    characters.set(font.glyphForCodePoint(codePoint).id, [codePoint]);
  }
  return characters;
}
