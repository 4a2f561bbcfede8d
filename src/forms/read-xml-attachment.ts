import { type Result, succeed } from '../model/result.js';
import { LIST_DOCUMENT } from '../model/xml-element.js';
import { findElement } from './find-element.js';

/**
 * The list that travels in an XML file of ours, as JSON text that nobody has checked yet.
 *
 * @returns why not, where the file has no such element or more than one (`findElement` says when)
 */
export function readXmlAttachment(xml: string): Result<string, string> {
  const found = findElement(xml, LIST_DOCUMENT);
  return found.ok ? succeed(found.value.text) : found;
}
