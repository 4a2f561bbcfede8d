import type { Edition } from '../../model/edition.js';
import type { Good } from '../../model/good.js';
import type { HsCode } from '../../model/hs-code.js';
import type { EssentialGoodsList, ListLine } from '../../model/list.js';
import type { CodeBook } from '../../search/code-book.js';

/** What composing must know of the catalogue. */
export interface ComposeParts {
  /** The template of the scenarios that are asked for, or the list that is revised. */
  readonly base: EssentialGoodsList;
  /** The template against which is said what the list lacks; null where there is no scenario. */
  readonly template: EssentialGoodsList | null;
  readonly release: string;
  /** The day of the request, for what is stale. */
  readonly today: string;
  readonly good: (id: string) => Good | null;
  readonly lineNumber: (id: string) => number | null;
  readonly exists: (code: HsCode, edition: Edition) => boolean;
  /** Editions newer than the list's, oldest first. */
  readonly newer: (edition: Edition) => readonly Edition[];
  readonly book: CodeBook;
}

/** A line on its way, with what has set something of it. */
export interface Draft {
  readonly line: ListLine;
  readonly setBy: readonly string[];
}
