import type { PrintedDocument } from '../../model/printed.js';
import { escapeAttribute, escapeXml, jsonForXml } from '../xml-text.js';

export const CUSTOM_NAMESPACE = 'urn:hs-essentials:list';
export const CUSTOM_ELEMENT = 'document';

/** What a custom part is called in a file of ours; Word may number it otherwise when it saves. */
export const CUSTOM_PART = /^customXml\/item\d+\.xml$/;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Names the part inside the file. It is the same in every file, as two of them never meet in one. */
const ITEM_ID = '{8B1F6C0E-5D0B-4B6E-9C55-3E1E5A4C7D21}';

/**
 * The parts that carry the attachment, as Word itself lays out data behind a document: it keeps them
 * when somebody edits and saves the file.
 */
export function customParts(
  attachment: NonNullable<PrintedDocument['attachment']>,
): Readonly<Record<string, string>> {
  const { name, mediaType, description, text } = attachment;
  const attributes = Object.entries({ name, mediaType, description })
    .map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
    .join('');
  const element = `<${CUSTOM_ELEMENT} xmlns="${CUSTOM_NAMESPACE}"${attributes}>${escapeXml(jsonForXml(text))}</${CUSTOM_ELEMENT}>`;
  return {
    'customXml/item1.xml': DECLARATION + element,
    'customXml/itemProps1.xml': `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${CUSTOM_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  };
}

/** The part `word/_rels/document.xml.rels` with a relationship to the custom part. */
export function relateCustomPart(relationships: string): string {
  const added = `<Relationship Id="rIdList" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/>`;
  return relationships.replace('</Relationships>', `${added}</Relationships>`);
}

/** The part `[Content_Types].xml` with the type of the custom part's properties. */
export function typeCustomPart(types: string): string {
  const added = `<Override PartName="/customXml/itemProps1.xml" ContentType="${PROPERTIES_TYPE}"/>`;
  return types.replace('</Types>', `${added}</Types>`);
}
