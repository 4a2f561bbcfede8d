import type { XmlElement } from '../../model/xml-element.js';

/** An element with a text, empty where there is none. */
export function leaf(name: string, value: string | number | null | undefined): XmlElement {
  return { name, content: value === null || value === undefined ? '' : String(value) };
}

/** An element with yes or no, empty where neither is said. */
export function yesNo(name: string, value: boolean | null | undefined): XmlElement {
  return leaf(name, value === null || value === undefined ? null : value ? 'yes' : 'no');
}

/** One element for each language. */
export function texts(name: string, byLanguage: Readonly<Record<string, string>>): XmlElement[] {
  return Object.entries(byLanguage).map(([language, content]) => ({
    name,
    attributes: { language },
    content,
  }));
}
