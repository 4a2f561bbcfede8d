import type { Catalogue } from '../catalogue/open-catalogue.js';
import type { Finder } from '../search/find.js';
import type { Contract } from './contract.js';
import type { FormThread } from './forms/form-thread.js';
import type { HeldLists } from './lists/held-lists.js';

/** What the routes answer from. It is made once for a release and never changes. */
export interface Service {
  readonly catalogue: Catalogue;
  readonly finder: Finder;
  readonly lists: HeldLists;
  readonly forms: FormThread;
  readonly contract: Contract;
  readonly software: string;
  /** Whom to tell that something is wrong; null where nobody is named. */
  readonly contact: string | null;
  /** Hash of the program, so that a new version is a new answer to caches. */
  readonly program: string;
}
