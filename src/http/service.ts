import type { Catalogue } from '../catalogue/open-catalogue.js';
import type { Finder } from '../search/find.js';
import type { Contract } from './contract.js';
import type { Templates } from './lists/templates.js';

/** What the routes answer from. It is made once for a release and never changes. */
export interface Service {
  readonly catalogue: Catalogue;
  readonly finder: Finder;
  readonly templates: Templates;
  readonly contract: Contract;
  readonly software: string;
  /** Hash of the program, so that a new version is a new answer to caches. */
  readonly program: string;
}
