import type { ReadElement } from './parse-xml.js';

/**
 * What is wrong with an element by a schema that uses no more of XML Schema than ours: named types,
 * sequences of elements, texts by pattern or enumeration, attributes.
 */
export function checkAgainst(schema: ReadElement, root: ReadElement): string[] {
  const declared = schema.children.find(({ name }) => name === 'xs:element');
  if (declared?.attributes['name'] !== root.name) return [`${root.name} is no root`];
  return checkType(schema, declared.attributes['type'] ?? '', root, root.name);
}

function checkType(
  schema: ReadElement,
  type: string,
  element: ReadElement,
  path: string,
): string[] {
  if (type === 'xs:string') return [...noChildren(element, path), ...noAttributes(element, path)];
  const types = schema.children.filter(({ name }) => name.endsWith('Type'));
  const found = types.find(({ attributes }) => attributes['name'] === type);
  const [inside] = (found?.children ?? []).filter(({ name }) => name !== 'xs:annotation');
  if (inside === undefined) return [`${path}: the type ${type} is not declared`];
  switch (inside.name) {
    case 'xs:restriction':
      return [...noChildren(element, path), ...checkText(inside, element, path)];
    case 'xs:simpleContent':
      return [...noChildren(element, path), ...checkAttributes(inside.children[0], element, path)];
    case 'xs:sequence':
      return [
        ...checkAttributes(found, element, path),
        ...checkSequence(schema, inside, element, path),
      ];
    default:
      return [`${path}: the type ${type} says more than this check understands`];
  }
}

function checkSequence(
  schema: ReadElement,
  sequence: ReadElement,
  element: ReadElement,
  path: string,
): string[] {
  const problems = element.text.trim() === '' ? [] : [`${path} holds text`];
  let at = 0;
  for (const { attributes } of sequence.children) {
    const name = attributes['name'] ?? '';
    let count = 0;
    for (let child = element.children[at]; child?.name === name; child = element.children[at]) {
      problems.push(...checkType(schema, attributes['type'] ?? '', child, `${path}/${name}`));
      at += 1;
      count += 1;
    }
    if (count < Number(attributes['minOccurs'] ?? 1)) problems.push(`${path} lacks ${name}`);
    if (count > 1 && attributes['maxOccurs'] !== 'unbounded')
      problems.push(`${path} has two ${name}`);
  }
  const left = element.children[at];
  return left === undefined ? problems : [...problems, `${path}: ${left.name} has no place there`];
}

function checkText({ children }: ReadElement, { text }: ReadElement, path: string): string[] {
  const patterns = children.filter(({ name }) => name === 'xs:pattern');
  const values = children.filter(({ name }) => name === 'xs:enumeration');
  const fits =
    patterns.every(({ attributes }) =>
      new RegExp(`^(?:${attributes['value'] ?? ''})$`).test(text),
    ) &&
    (values.length === 0 || values.some(({ attributes }) => attributes['value'] === text));
  return fits ? [] : [`${path}: "${text}" is not allowed`];
}

function checkAttributes(
  type: ReadElement | undefined,
  element: ReadElement,
  path: string,
): string[] {
  const names = (type?.children ?? [])
    .filter(({ name }) => name === 'xs:attribute')
    .map(({ attributes }) => attributes['name'] ?? '');
  const given = Object.keys(element.attributes);
  return names.sort().join() === given.sort().join() ? [] : [`${path} has ${given.join()}`];
}

function noChildren({ children }: ReadElement, path: string): string[] {
  return children.length === 0 ? [] : [`${path} holds elements`];
}

function noAttributes({ attributes }: ReadElement, path: string): string[] {
  return Object.keys(attributes).length === 0 ? [] : [`${path} has attributes`];
}
