import type { EditionFacts } from '../model/edition.js';
import type { Good } from '../model/good.js';
import type { EssentialGoodsList, ListHeader, ListState } from '../model/list.js';
import type { Nomenclature } from '../model/nomenclature.js';
import type { Scenario, SourceHoldings } from '../model/reference.js';
import type { Edition } from '../model/edition.js';
import type { Finder } from '../search/find.js';

/** A published list as it stands in the overview. */
export interface ListEntry {
  readonly id: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly state: ListState;
  readonly header: ListHeader;
  readonly lines: number;
}

/**
 * What the pages are made from: the catalogue on the server, the pack that a browser keeps offline.
 * The pages are the same in both places, and cannot tell which it is.
 */
export interface WebModel {
  /** The release of the data, and the program. */
  readonly release: string;
  readonly software: string;
  /** Whom to tell that something is wrong (`HS_CONTACT`); null where nobody is named. */
  readonly contact: string | null;
  readonly finder: Finder;
  readonly goods: readonly Good[];
  readonly good: (id: string) => Good | null;
  readonly nomenclature: Nomenclature;
  readonly editions: readonly EditionFacts[];
  readonly sources: readonly SourceHoldings[];
  readonly scenarios: readonly Scenario[];
  /** A template (one scenario or several joined by "+") or a published list; null for an unknown id. */
  readonly list: (id: string, edition: Edition) => EssentialGoodsList | null;
  readonly published: () => readonly ListEntry[];
  readonly lineNumber: (goodId: string) => number | null;
  /** Advice, conditions and labels of codes in a language; English where there is no translation. */
  readonly translator: (language: string) => (text: string) => string;
}
