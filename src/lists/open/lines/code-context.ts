import type { HsCode } from '../../../model/hs-code.js';
import type { Notes } from '../opened-list.js';

/** What is known about the list while its codes are read. */
export interface CodeContext {
  readonly edition: string;
  readonly exists: (code: HsCode) => boolean;
  /** The codes of the line when it went out. */
  readonly expected: readonly HsCode[];
  readonly no: number;
  readonly notes: Notes;
}
