import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PdfFonts } from '../../forms/pdf/typefaces.js';

/** The parts of Noto Sans, those first that nearly every text needs. */
const PARTS = [
  'latin',
  'cyrillic',
  'latin-ext',
  'cyrillic-ext',
  'vietnamese',
  'greek',
  'greek-ext',
] as const;

let fonts: PdfFonts | null = null;

/** The font files for PDFs, read when the first is asked for and kept. */
export function readPdfFonts(): PdfFonts {
  fonts ??= {
    regular: [...PARTS.map((part) => read(part, 400)), readSigns()],
    bold: [...PARTS.map((part) => read(part, 700)), readSigns()],
  };
  return fonts;
}

/** `.woff`, since the subsetter of pdfkit breaks on `.woff2`. */
function read(part: (typeof PARTS)[number], weight: 400 | 700): Uint8Array {
  const file = `@fontsource/noto-sans/files/noto-sans-${part}-${weight}-normal.woff`;
  return readFileSync(fileURLToPath(import.meta.resolve(file)));
}

/** Signs such as "≥", which stand in conditions; there is one weight of them. */
function readSigns(): Uint8Array {
  const file = '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff';
  return readFileSync(fileURLToPath(import.meta.resolve(file)));
}
