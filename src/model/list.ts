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

/** How much of a line passes; only a cap a consignment can be told from a consignment alone. */
export interface QuantityCap {
  readonly amount: number;
  /** As the consignment states it: "kg", "u", "l". */
  readonly unit: string;
  readonly per: 'consignment' | 'importer' | 'event';
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
  readonly quantityCap: QuantityCap | null;
  readonly shelfLifeMonths: number | null;
  readonly usedAllowed: boolean | null;
  readonly note: string | null;
  /** What set the treatment, permits and tier: a rule, an authority, a change; null for a base. */
  readonly setBy: string | null;
}

export const DIRECTIONS = ['import', 'export', 'transit'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * Who issues a list, on what ground, for which place and time. Days are calendar days in `timeZone`
 * (UTC where it is not given); the list holds on `effectiveTo` itself, and the days of grace follow.
 */
export interface ListHeader {
  readonly reference?: string;
  readonly version?: string;
  /** The version that this one replaces, of the list with the same id or another. */
  readonly supersedes?: { readonly id: string; readonly version: string | null };
  readonly issuer?: string;
  readonly cosigners?: readonly { readonly agency: string; readonly date: string | null }[];
  readonly legalBasis?: readonly {
    readonly act: string;
    readonly article: string | null;
    readonly url: string | null;
  }[];
  readonly contact?: {
    readonly name: string | null;
    readonly phone: string | null;
    readonly email: string | null;
    readonly hours: string | null;
  };
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** P-codes. */
  readonly areas?: readonly string[];
  /** UN/LOCODE. */
  readonly entryPoints?: readonly string[];
  readonly directions?: readonly Direction[];
  readonly glide?: string;
  /** Who may import under it, in words; empty or missing: anyone. */
  readonly importers?: readonly string[];
  readonly nationalTariff?: {
    readonly edition: string | null;
    readonly digits: number | null;
    /** Whether its codes bind, or only help to find the goods. */
    readonly binding: boolean;
  };
  readonly published?: string;
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
  readonly reviewDue?: string;
  readonly timeBasis?: 'arrival' | 'dispatch' | 'declaration';
  readonly graceDays?: number;
  /** IANA name, "Asia/Kathmandu". */
  readonly timeZone?: string;
  readonly licence?: string;
  readonly disclaimer?: string;
}

export type ListState =
  'template' | 'draft' | 'final' | 'not-yet' | 'in-force' | 'expired' | 'stale';

export interface EssentialGoodsList {
  readonly id: string;
  readonly kind: 'template' | 'published' | 'composed';
  readonly titles: Readonly<Record<string, string>>;
  readonly state: ListState;
  readonly header: ListHeader;
  readonly scenarios: readonly string[];
  readonly edition: Edition;
  readonly release: string;
  readonly exercise: boolean;
  readonly contentHash: string;
  readonly lines: readonly ListLine[];
}
