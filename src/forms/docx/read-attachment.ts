import { unzipSync } from 'fflate';
import { fail, type Result, succeed } from '../../model/result.js';
import { findElement } from '../find-element.js';
import { inspectZip } from '../inspect-zip.js';
import { CUSTOM_ELEMENT, CUSTOM_NAMESPACE, CUSTOM_PART } from './custom-part.js';

/** A file that came inside another; nobody has looked yet whether its text is what it should be. */
export interface Attachment {
  readonly name: string;
  readonly text: string;
}

/** The file that travels in a Word file of ours, also after somebody edited and saved it in Word. */
export function readDocxAttachment(bytes: Uint8Array): Result<Attachment, string> {
  const size = inspectZip(bytes);
  if (!size.ok) return fail(size.failure.detail);
  const parts = customPartsOf(bytes);
  if (!parts.ok) return parts;
  const ours = parts.value.flatMap((text) => {
    const found = findElement(text, CUSTOM_ELEMENT);
    return found.ok && [...found.value.attributes.values()].includes(CUSTOM_NAMESPACE)
      ? [{ name: found.value.attributes.get('name') ?? '', text: found.value.text }]
      : [];
  });
  const [first] = ours;
  if (first === undefined) return fail('It has no list inside.');
  return ours.length === 1 ? succeed(first) : fail('It has more than one list inside.');
}

function customPartsOf(bytes: Uint8Array): Result<readonly string[], string> {
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => CUSTOM_PART.test(name) });
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return succeed(Object.values(parts).map((part) => decoder.decode(part)));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
