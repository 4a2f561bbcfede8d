import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element as it was read: attributes, elements inside, and the text right in it. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ReadElement[];
  readonly text: string;
}

type Ordered = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
});

/** Reads a well-formed file with a parser that is not ours; one that is not well-formed throws. */
export function parseXml(text: string): ReadElement {
  // What it names as its successor is a package of its own, for this one call.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(valid.err.msg);
  const nodes = parser.parse(text) as readonly Ordered[];
  const roots = elementsOf(nodes).filter(({ name }) => !name.startsWith('?'));
  const [root] = roots;
  if (root === undefined || roots.length > 1) throw new Error('It has no root or several');
  return root;
}

function elementsOf(nodes: readonly Ordered[]): ReadElement[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@');
    if (name === undefined || name.startsWith('#')) return [];
    const inside = node[name] as readonly Ordered[];
    const attributes = (node[':@'] ?? {}) as Record<string, string>;
    return [{ name, attributes, children: elementsOf(inside), text: textOf(inside) }];
  });
}

function textOf(nodes: readonly Ordered[]): string {
  return nodes.map((node) => ('#text' in node ? String(node['#text']) : '')).join('');
}

/** All elements of a name at any depth, in the order of the file. */
export function allOf(root: ReadElement, name: string): ReadElement[] {
  const inside = root.children.flatMap((child) => allOf(child, name));
  return root.name === name ? [root, ...inside] : inside;
}

/** The text at a path of names under an element; undefined where nothing stands there. */
export function textAt(root: ReadElement, path: string): string | undefined {
  return path
    .split('/')
    .reduce<ReadElement | undefined>(
      (at, name) => at?.children.find((child) => child.name === name),
      root,
    )?.text;
}
