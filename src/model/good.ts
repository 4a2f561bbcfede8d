import type { Edition } from './edition.js';
import type { HsCode } from './hs-code.js';

/** The lasting name of a good in addresses and data ("surgical-mask"). It is never reused. */
export type GoodId = string & { readonly __brand: 'GoodId' };

/** What lies behind a classification, from best to worst (`data/README.md` says when each holds). */
export const BASES = ['reference', 'corroborated', 'derived', 'doubtful'] as const;
export type Basis = (typeof BASES)[number];

/** How a medicine travels: in doses (30.04), mixed but not in doses (30.03), or as a substance. */
export const FORMS = ['dosed', 'mixed', 'bulk'] as const;
export type Form = (typeof FORMS)[number];

/** `whole`: the code is this good and nothing else. `part`: it covers other goods too ("ex"). */
export const COVERAGES = ['whole', 'part'] as const;
export type Coverage = (typeof COVERAGES)[number];

/** How sure it is that a good stands in a reference document. */
export const MEMBERSHIPS = ['confirmed', 'probable', 'possible'] as const;
export type Membership = (typeof MEMBERSHIPS)[number];

export const KINDS = [
  'supply',
  'equipment',
  'medicine',
  'substance',
  'vaccine',
  'relief',
  'kit',
] as const;
export type Kind = (typeof KINDS)[number];

export const NAME_KINDS = ['synonym', 'abbreviation', 'brand', 'inn', 'translation'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export const SUPPORT_KINDS = [
  'wco-list',
  'hs-text',
  'hs-note',
  'ruling',
  'national-list',
  'correlation',
  'own-reasoning',
] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

export const OPERATORS = ['=', '!=', '<', '<=', '>', '>=', 'interval'] as const;
export type Operator = (typeof OPERATORS)[number];

/** What must be true of the article for a code to hold: "over 300 l", "of paper". */
export interface Condition {
  /** As it reads after "if". */
  readonly text: string;
  readonly fact: string;
  readonly op: Operator;
  /** Text, as codes and limits are; an `interval` in ISO 31-11 notation: "(75,375]". */
  readonly value: string;
  readonly unit: string | null;
}

/** One thing that speaks for a classification. */
export interface Support {
  readonly kind: SupportKind;
  readonly issuer: string | null;
  /** ISO 3166-1 alpha-2, null for international bodies and for our own reasoning. */
  readonly country: string | null;
  readonly ref: string;
  /** The HS edition it speaks of; null where it is bound to none (a ruling on an unchanged code). */
  readonly edition: Edition | null;
}

/** Good × edition → code. */
export interface Classification {
  readonly edition: Edition;
  readonly code: HsCode;
  readonly form: Form | null;
  readonly condition: Condition | null;
  readonly coverage: Coverage;
  /** Another reading; `support` says who holds it. */
  readonly rival: boolean;
  readonly basis: Basis;
  /** The document in which good and code were seen together, else null. */
  readonly source: string | null;
  readonly place: string | null;
  readonly support: readonly Support[];
  readonly note: string | null;
}

export interface GoodName {
  readonly name: string;
  /** BCP 47; "mul" for names that no language owns (code names of trial substances). */
  readonly lang: string;
  readonly kind: NameKind;
  /** Where a brand is sold, ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly unofficial: boolean;
  readonly source: string;
}

export interface Listing {
  readonly source: string;
  readonly section: string | null;
  readonly membership: Membership;
}

export interface Flag {
  readonly flag: string;
  readonly form: Form | null;
  readonly detail: string | null;
  readonly source: string;
  readonly certainty: 'sure' | 'likely';
}

export interface Component {
  readonly name: string;
  readonly goodId: GoodId | null;
  readonly quantity: string | null;
  readonly source: string;
}

/** One thing, however many documents list it. */
export interface Good {
  readonly id: GoodId;
  readonly name: string;
  readonly kind: Kind;
  readonly category: string;
  readonly specification: string | null;
  /** The WCO standard unit of quantity of its subheading ("kg", "u", "l"). */
  readonly unit: string | null;
  readonly names: readonly GoodName[];
  readonly identifiers: {
    readonly cas: readonly string[];
    readonly atc: readonly string[];
    readonly inn: string | null;
  };
  readonly withoutCode: readonly { readonly edition: Edition; readonly reason: string }[];
  readonly classifications: readonly Classification[];
  readonly listings: readonly Listing[];
  /** On the WCO/WHO priority-medicines list; read it together with `priorityMembership`. */
  readonly priority: boolean;
  readonly priorityMembership: Membership | null;
  readonly flags: readonly Flag[];
  /** What was reviewed with a source. A flag that is neither here nor in `flags` was not looked at. */
  readonly flagsChecked: readonly string[];
  /** Only of kits, and only from a named public source. */
  readonly components: readonly Component[] | null;
}
