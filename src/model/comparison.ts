import type { GoodId } from './good.js';
import type { HsCode } from './hs-code.js';
import type { Tier } from './list.js';

/** What about a line changed; readers pass over kinds that they do not know. */
export type ChangeKind =
  /** The codes, or what is said of one: condition, coverage, national codes. */
  | 'code'
  /** The same goods under another number, since the editions differ. */
  | 'renumbered'
  /** The codes correspond only in part, since a code splits or is put together: for a person. */
  | 'rescoped'
  /** What speaks for the codes: basis, rulings. */
  | 'support'
  | 'treatment'
  | 'permits'
  /** Conditions, caps, shelf life, used goods. */
  | 'conditions'
  | 'tier'
  | 'flags'
  | 'text'
  /** The line number, or who set the line. */
  | 'record';

export interface ChangedField {
  readonly field: string;
  /** As it stands in each list; null where nothing does. */
  readonly from: unknown;
  readonly to: unknown;
}

export interface ComparedLine {
  readonly goodId: GoodId | null;
  readonly no: number;
  readonly name: string;
}

export interface AddedLine extends ComparedLine {
  readonly tier: Tier;
  readonly codes: readonly HsCode[];
}

/** One kind of change of one good; a good that changed in several ways has an entry for each. */
export interface ChangedLine extends ComparedLine {
  readonly kind: ChangeKind;
  readonly fields: readonly ChangedField[];
}

export interface ListComparison {
  readonly added: readonly AddedLine[];
  readonly removed: readonly AddedLine[];
  readonly changed: readonly ChangedLine[];
  /** Codes that no line of the other list has, each as its own list writes it. */
  readonly codes: { readonly added: readonly HsCode[]; readonly removed: readonly HsCode[] };
}
