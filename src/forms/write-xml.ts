import type { XmlElement } from '../model/xml-element.js';
import { escapeAttribute, escapeXml } from './xml-text.js';

const NAME = /^[A-Za-z_][\w.-]*$/;

/**
 * A tree of elements as XML 1.0, to be sent as UTF-8: every element on a line of its own, texts as
 * they are but for the characters that XML cannot hold.
 *
 * @example writeXml({ name: 'Code', content: '6307.90' }) // '<?xml version=...?>\n<Code>6307.90</Code>\n'
 */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${linesOf(root, '').join('\n')}\n`;
}

function linesOf(element: XmlElement, indent: string): string[] {
  const { name, content } = element;
  const tag = openingTag(element);
  if (content.length === 0) return [`${indent}<${tag}/>`];
  if (typeof content === 'string') return [`${indent}<${tag}>${escapeXml(content)}</${name}>`];
  const inside = content.flatMap((child) => linesOf(child, `${indent}  `));
  return [`${indent}<${tag}>`, ...inside, `${indent}</${name}>`];
}

function openingTag({ name, attributes = {} }: XmlElement): string {
  const pairs = Object.entries(attributes);
  const wrong = [name, ...pairs.map(([key]) => key)].find((one) => !NAME.test(one));
  if (wrong !== undefined) throw new TypeError(`"${wrong}" is no name for an XML element`);
  return [name, ...pairs.map(([key, value]) => `${key}="${escapeAttribute(value)}"`)].join(' ');
}
