import type { Edition } from './edition.js';
import type { Condition, Coverage, Form, GoodId } from './good.js';
import type {
  EssentialGoodsList,
  ListHeader,
  NationalCode,
  Permit,
  QuantityCap,
  Tier,
  Treatment,
} from './list.js';

/** What an administration says to make its own list out of scenarios. */
export interface ComposeRequest {
  readonly state: 'draft' | 'final';
  /** A lasting id; made from country and scenarios where it is missing. */
  readonly id: string | null;
  readonly titles: Readonly<Record<string, string>>;
  readonly scenarios: readonly string[];
  /** Which tiers of the scenarios' templates are taken; all where it is empty. */
  readonly tiers: readonly Tier[];
  readonly edition: Edition;
  readonly exercise: boolean;
  readonly header: ListHeader;
  /** By flag: who issues what. */
  readonly authorities: Readonly<Record<string, Permit>>;
  readonly rules: readonly Rule[];
  readonly additions: readonly Addition[];
  /** Goods by id, other lines by number. */
  readonly removals: readonly (string | number)[];
  readonly changes: readonly Change[];
}

/** Every member of `where` must hold; one that is empty holds of every line. */
export interface Rule {
  readonly where: {
    readonly category: readonly string[];
    readonly tier: readonly Tier[];
    readonly flag: readonly string[];
    /** A chapter, heading or subheading: lines with a code at or under it. */
    readonly code: readonly string[];
  };
  readonly set: {
    readonly tier: Tier | null;
    readonly treatment: Treatment | null;
    readonly permits: readonly Permit[];
  };
}

/** A code of an addition or a change; what it does not say is taken from the line's own code. */
export interface CodeChange {
  readonly code: string;
  readonly coverage?: Coverage;
  readonly form?: Form | null;
  readonly condition?: Condition | null;
  readonly national?: readonly NationalCode[];
  readonly ruling?: string | null;
}

/** What can be said of a single line. A member that is missing leaves the line as it is. */
export interface LineChange {
  readonly names?: Readonly<Record<string, string>>;
  readonly category?: string;
  readonly specification?: string | null;
  readonly unit?: string | null;
  readonly tier?: Tier;
  /** All codes of the line; those not named here are taken off. */
  readonly codes?: readonly CodeChange[];
  /** National codes, each put under the code of the line that it extends. */
  readonly national?: readonly NationalCode[];
  readonly treatment?: Treatment;
  readonly permits?: readonly Permit[];
  readonly conditions?: readonly string[];
  readonly quantityCap?: QuantityCap | null;
  readonly shelfLifeMonths?: number | null;
  readonly usedAllowed?: boolean | null;
  readonly note?: string | null;
}

/** A good of the catalogue, or a free line with names of its own (a service has no codes). */
export interface Addition extends LineChange {
  readonly goodId?: string | null;
  /** Of a free line: its number, where it has one already. */
  readonly no?: number;
}

/** A change of the line of a good, or of the line with a number. */
export interface Change extends LineChange {
  readonly goodId?: string;
  readonly no?: number;
}

/** What is wrong or doubtful in a list; an error keeps it from being final. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  /** The line, or null for the list as a whole. */
  readonly no: number | null;
  /** Where in the request or the line: "header.contact", "codes.national". */
  readonly field: string;
  readonly message: string;
}

/** What an administration may want to look at; nothing of it is wrong. */
export interface ListAdvice {
  /** Goods that the scenarios' templates hold as life-saving or essential and this list does not. */
  readonly lacking: readonly {
    readonly goodId: GoodId;
    readonly name: string;
    readonly tier: Tier;
  }[];
  /** Codes of the list that a newer edition changes. */
  readonly changes: readonly {
    readonly code: string;
    readonly edition: Edition;
    readonly into: readonly string[];
    readonly lines: readonly number[];
  }[];
  /** What is no longer fresh, as sentences. */
  readonly stale: readonly string[];
}

export interface Composed {
  readonly list: EssentialGoodsList;
  readonly findings: readonly Finding[];
  readonly advice: ListAdvice;
}
