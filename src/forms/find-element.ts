import { fail, type Result, succeed } from '../model/result.js';
import { unescapeXml } from './xml-text.js';

/** One element of an XML file: its attributes and the text in it, unescaped. */
export interface FoundElement {
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

/** Sticky, so that a long tag without attributes is looked at once and not from every letter. */
const ATTRIBUTE = /\s+([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy;

/**
 * Finds the one element of a name that holds a text, without reading the rest of the file.
 *
 * That is safe only where a tag cannot be mistaken: the file has no comment, CDATA section, document
 * type or instruction, in which a tag would be no tag, and begin and end stand in it once, with
 * nothing but escaped text between. Any other file is refused. The name may have a prefix.
 */
export function findElement(xml: string, name: string): Result<FoundElement, string> {
  const body = xml.replace(/^\ufeff?\s*<\?xml\s[^<>]*\?>/, '');
  if (/<[!?]/.test(body)) return fail('It has comments, CDATA, a document type or instructions.');
  const begins = [...body.matchAll(beginOf(name))];
  const ends = [...body.matchAll(new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`, 'g'))];
  const [begin, end] = [begins[0], ends[0]];
  if (begin === undefined || end === undefined) return fail(`It has no element ${name}.`);
  if (begins.length > 1 || ends.length > 1) return fail(`It has more than one element ${name}.`);
  const from = begin.index + begin[0].length;
  const escaped = body.slice(from, end.index);
  const text = end.index < from || escaped.includes('<') ? null : unescapeXml(escaped);
  if (text === null) return fail(`What stands in ${name} is no escaped text.`);
  return succeed({ attributes: attributesOf(begin[1] ?? ''), text });
}

/** An opening tag; quoted values may hold ">", and no part of it may hold "<". */
function beginOf(name: string): RegExp {
  return new RegExp(`<(?:[\\w.-]+:)?${name}((?:\\s(?:[^<>"'/]|"[^"<]*"|'[^'<]*')*)?)>`, 'g');
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const pairs = [...tag.matchAll(ATTRIBUTE)].map(
    ([, key = '', double, single]) => [key, unescapeXml(double ?? single ?? '') ?? ''] as const,
  );
  return new Map(pairs);
}
