import type { Edition } from './edition.js';
import type { Basis, Condition, Coverage, Flag, Form, GoodId } from './good.js';
import type { HsCode } from './hs-code.js';

/** From most to least urgent; the last two say that a good is not wanted. */
export const TIERS = ['life-saving', 'essential', 'useful', 'not-requested', 'refused'] as const;
export type Tier = (typeof TIERS)[number];

export interface NationalCode {
  readonly code: string;
  readonly coverage: Coverage;
  readonly label: string | null;
}

export interface ListCode {
  readonly code: HsCode;
  readonly form: Form | null;
  readonly condition: Condition | null;
  readonly coverage: Coverage;
  readonly basis: Basis;
  readonly rival: boolean;
  /** One of the codes into which a code splits in this edition; none of them is chosen. */
  readonly candidate: boolean;
  readonly national: readonly NationalCode[];
  readonly ruling: string | null;
}

/** What an administration does with a line; a field that is missing is "not stated". */
export interface Treatment {
  readonly lane?: 'immediate' | 'priority' | 'ordinary' | 'not-stated';
  readonly declaration?: 'normal' | 'simplified' | 'provisional' | 'oral' | 'not-stated';
  readonly duty?: 'free' | 'reduced' | 'payable' | 'not-stated';
  readonly vat?: 'free' | 'reduced' | 'payable' | 'not-stated';
  readonly fees?: 'waived' | 'payable' | 'not-stated';
  readonly temporaryAdmission?: {
    readonly months: number;
    readonly security: 'none' | 'undertaking' | 'guarantee';
  };
  readonly inspection?: 'documents' | 'by-risk' | 'ordinary' | 'always' | 'not-stated';
  readonly procedure?: { readonly extended: string; readonly national: string };
  readonly legalRef?: string | null;
}

export interface Permit {
  readonly authority: string;
  readonly permit: string;
  readonly when: 'before-shipment' | 'at-release' | 'after-release';
  readonly waived: boolean | null;
  readonly legalRef: string | null;
  readonly url: string | null;
  readonly contact: string | null;
}

/** One good of a list, or a class of goods, or a line without a code (a service). */
export interface ListLine {
  /** Stable over the versions of a list, never reused. */
  readonly no: number;
  readonly goodId: GoodId | null;
  readonly names: Readonly<Record<string, string>>;
  readonly category: string;
  readonly specification: string | null;
  readonly unit: string | null;
  readonly tier: Tier;
  readonly tierSource: string;
  readonly codes: readonly ListCode[];
  readonly treatment: Treatment;
  readonly permits: readonly Permit[];
  readonly conditions: readonly string[];
  readonly flags: readonly Flag[];
  readonly quantityCap: string | null;
  readonly shelfLifeMonths: number | null;
  readonly usedAllowed: boolean | null;
  readonly note: string | null;
  readonly setBy: string | null;
}

export interface EssentialGoodsList {
  readonly id: string;
  readonly kind: 'template' | 'published' | 'composed';
  readonly titles: Readonly<Record<string, string>>;
  readonly state: 'template' | 'draft' | 'final' | 'not-yet' | 'in-force' | 'expired' | 'stale';
  readonly header: Readonly<Record<string, unknown>>;
  readonly scenarios: readonly string[];
  readonly edition: Edition;
  readonly release: string;
  readonly exercise: boolean;
  readonly contentHash: string;
  readonly lines: readonly ListLine[];
}
