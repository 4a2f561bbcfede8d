/** An element of an XML document as a plain tree: what `lists` says and `forms` writes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** A text, or the elements inside; never both, so that white space between them says nothing. */
  readonly content: string | readonly XmlElement[];
}

/** The element in which a list travels whole, as JSON, inside an XML file. */
export const LIST_DOCUMENT = 'List_document';
