import type { Edition } from './edition.js';
import type { Basis, Coverage, GoodId, Membership } from './good.js';
import type { HsCode } from './hs-code.js';
import type { Tier } from './list.js';

/** A document, convention or compilation on which a fact rests. */
export interface ReferenceSource {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly kind: 'reference-document' | 'compilation' | 'legal-text' | 'nomenclature';
  readonly date: string | null;
  readonly edition: Edition | null;
  readonly url: string | null;
  /** Lines in the document; null where unknown. */
  readonly lines: number | null;
  /** SHA-256 of what was adopted; null where the document itself was not obtained. */
  readonly sha256: string | null;
  readonly note: string | null;
}

/** A source with what the catalogue holds of it. */
export interface SourceHoldings extends ReferenceSource {
  /** Lines of the document that stand behind a good of the catalogue. */
  readonly held: number;
  readonly goods: number;
  readonly byMembership: Readonly<Record<Membership, number>>;
  /** Classifications in which good and code were seen together in this source, by basis. */
  readonly byBasis: Readonly<Record<Basis, number>>;
}

/** A kind of disaster for which a list is prepared. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly hazardCodes: {
    readonly glide: readonly string[];
    readonly emDat: readonly string[];
    readonly hip: readonly string[];
  };
  readonly note: string | null;
}

/** A good's place in the template of a scenario. */
export interface ScenarioGood {
  /** Its number on every list. */
  readonly no: number;
  readonly goodId: GoodId;
  readonly tier: Tier;
  readonly reason: string | null;
}

/** A line for a class of goods as real lists have it ("medicines in measured doses"). */
export interface ClassLine {
  readonly id: string;
  readonly no: number;
  readonly name: string;
  readonly category: string;
  readonly specification: string | null;
  readonly unit: string | null;
  readonly tier: Tier;
  readonly codes: readonly {
    readonly edition: Edition;
    readonly code: HsCode;
    readonly coverage: Coverage;
  }[];
}

/** An id that went, and what stands in its place. */
export interface RetiredGood {
  readonly id: GoodId;
  readonly successors: readonly GoodId[];
  readonly retiredIn: string;
  readonly reason: string;
}
