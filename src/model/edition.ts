/**
 * An edition of the Harmonized System, by the year in which it came into force ("2022").
 *
 * Editions are data (`data/nomenclature/editions.csv`), so this is a brand and not a list of
 * literals: a fourth edition adds rows and no code.
 */
export type Edition = string & { readonly __brand: 'Edition' };

/** How far an edition is held here. */
export type EditionExtent =
  /** Every subheading, and classifications of goods. */
  | 'complete'
  /** Only what a table of changes names; a code that is absent from it says nothing. */
  | 'partial'
  /** Codes and correlations only, no classifications. */
  | 'codes-only';

export interface EditionFacts {
  readonly edition: Edition;
  /** Calendar day on which the WCO put it into force, `YYYY-MM-DD`. */
  readonly inForce: string;
  readonly extent: EditionExtent;
  readonly source: string;
  readonly note: string | null;
}

/** The edition of an answer when nobody asks for one; it stays so for the life of `/v1`. */
export const DEFAULT_EDITION = '2022' as Edition;
