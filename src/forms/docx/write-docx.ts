import { Document, Packer } from 'docx';
import type { PrintedDocument } from '../../model/printed.js';
import { cleanForXml } from '../xml-text.js';
import { sealDocx } from './seal.js';
import { sectionsOf } from './sections.js';
import { stylesOf } from './styles.js';

/**
 * A document as a Word file: the schedule that an administration takes into its gazette. The same
 * document gives the same bytes, and the attachment travels inside (`readDocxAttachment`).
 */
export async function writeDocx(document: PrintedDocument): Promise<Uint8Array> {
  const file = new Document({
    title: cleanForXml(document.title),
    creator: cleanForXml(document.author),
    lastModifiedBy: cleanForXml(document.author),
    styles: stylesOf(document),
    sections: sectionsOf(document),
  });
  return sealDocx(new Uint8Array(await Packer.toArrayBuffer(file)), document);
}
