import { strFromU8, unzipSync } from 'fflate';
import { allOf, parseXml, type ReadElement } from './parse-xml.js';

/** The parts of a file by their names. */
export type Parts = Readonly<Record<string, ReadElement>>;

/** Every part of a file, parsed; a part that is not well-formed throws. */
export function open(file: Uint8Array): Parts {
  const parts = Object.entries(unzipSync(file));
  return Object.fromEntries(parts.map(([name, part]) => [name, parseXml(strFromU8(part))]));
}

/** A part that must be there. */
export function part(parts: Parts, name: string): ReadElement {
  const found = parts[name];
  if (found === undefined) throw new Error(`There is no ${name}`);
  return found;
}

/** What stands between header and footer. */
export const body = (parts: Parts): ReadElement => part(parts, 'word/document.xml');

/** What is read in an element: its texts, with line breaks and tabs as such. */
export function read(element: ReadElement): string {
  if (element.name === 'w:t') return element.text;
  if (element.name === 'w:pPr') return '';
  if (element.name === 'w:br') return '\n';
  if (element.name === 'w:tab') return '\t';
  return element.children.map(read).join('');
}

/** The paragraphs at any depth, as they are read. */
export const paragraphs = (element: ReadElement): string[] => allOf(element, 'w:p').map(read);

/** The last table of a document, row by row, each cell its paragraphs. */
export function table(parts: Parts): string[][][] {
  const last = allOf(body(parts), 'w:tbl').at(-1);
  return (last === undefined ? [] : allOf(last, 'w:tr')).map((row) =>
    allOf(row, 'w:tc').map(paragraphs),
  );
}
