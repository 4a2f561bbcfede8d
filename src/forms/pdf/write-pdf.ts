import PDFDocument from 'pdfkit';
import { type Result, succeed } from '../../model/result.js';
import type { PrintedDocument, PrintedPart } from '../../model/printed.js';
import { drawIndex } from './draw-index.js';
import { drawOpening } from './draw-opening.js';
import { drawTable } from './draw-table.js';
import { drawText } from './draw-text.js';
import { Pen } from './pen.js';
import { makePrintable, type Unprintable } from './printable.js';
import { PAGE, Sheet } from './sheet.js';
import { openTypefaces, type PdfFonts } from './typefaces.js';

/**
 * A document as PDF, A4 upright. The same document gives the same bytes. What the fonts cannot show
 * as it is written is refused: a list on paper with a box for a letter would be signed unread.
 */
export async function writePdf(
  document: PrintedDocument,
  fonts: PdfFonts,
): Promise<Result<Uint8Array, Unprintable>> {
  const typefaces = openTypefaces(fonts);
  const printable = makePrintable(document, typefaces);
  if (!printable.ok) return printable;
  const pdf = openPdf(printable.value);
  const sheet = new Sheet(pdf, new Pen(pdf, typefaces), printable.value);
  drawOpening(sheet, printable.value);
  for (const part of printable.value.parts) drawPart(sheet, part);
  sheet.drawFooters();
  attach(pdf, document);
  pdf.end();
  return succeed(await bytesOf(pdf));
}

function openPdf(document: PrintedDocument): PDFKit.PDFDocument {
  const day = dayOf(document);
  return new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    lang: document.language,
    displayTitle: true,
    // None of the fonts that every reader has: what they show depends on the reader.
    font: '',
    info: {
      Title: document.title,
      Author: document.author,
      Creator: document.author,
      CreationDate: day,
      ModDate: day,
    },
  });
}

function drawPart(sheet: Sheet, part: PrintedPart): void {
  switch (part.kind) {
    case 'table':
      drawTable(sheet, part);
      return;
    case 'text':
      drawText(sheet, part);
      return;
    case 'index':
      drawIndex(sheet, part);
      return;
  }
}

function attach(pdf: PDFKit.PDFDocument, document: PrintedDocument): void {
  if (!document.attachment) return;
  const { name, mediaType, description, text } = document.attachment;
  const day = dayOf(document);
  pdf.file(new TextEncoder().encode(text).buffer, {
    name,
    type: mediaType,
    description,
    creationDate: day,
    modifiedDate: day,
  });
}

function dayOf({ day }: PrintedDocument): Date {
  return new Date(`${day}T00:00:00Z`);
}

async function bytesOf(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of pdf as AsyncIterable<Uint8Array>) chunks.push(chunk);
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
