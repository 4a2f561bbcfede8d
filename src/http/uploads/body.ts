import type { Sheet } from '../../forms/read-xlsx.js';

/** What was sent: JSON, the sheets of a file, or a document that carries a list inside. */
export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[]; readonly came: 'csv' | 'xlsx' }
  | { readonly kind: 'document'; readonly came: 'docx' | 'pdf' | 'xml'; readonly text: string };

export type BodyForm = 'json' | 'csv' | 'xlsx' | 'docx' | 'pdf' | 'xml' | 'multipart';

/** Which forms of body an operation takes, and up to which size. */
export interface BodyRule {
  readonly forms: readonly BodyForm[];
  /** Bytes, unpacked. */
  readonly largest: number;
}

export const MEBIBYTE = 1024 * 1024;

/** Bodies in which whole lists stand: three with 600 lines each, in seven languages. */
export const LIST_BODY = 8 * MEBIBYTE;
