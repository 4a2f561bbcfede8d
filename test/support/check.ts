import type { Catalogue } from '../../src/catalogue/open-catalogue.js';
import { checkConsignment } from '../../src/lists/check/check-consignment.js';
import type { CheckedLine, CheckRequest, ConsignmentCheck } from '../../src/model/check.js';
import { createFinder } from '../../src/search/find.js';

export type Ask = Pick<CheckRequest, 'lists' | 'lines'> & Partial<CheckRequest>;

export interface Checker {
  readonly check: (ask: Ask) => ConsignmentCheck;
  /** The verdict on the only line. */
  readonly checkLine: (ask: Ask) => CheckedLine;
}

/** Checks against the real catalogue, on a day and with nothing else stated. */
export function createChecker(catalogue: Catalogue): Checker {
  const book = catalogue.nomenclature;
  const finder = createFinder(catalogue.goods, { ...catalogue, book });
  const unstated = { on: '2026-11-24', direction: null, entryPoint: null, consignee: null };
  const check: Checker['check'] = (ask) => checkConsignment({ ...unstated, ...ask }, finder, book);
  return {
    check,
    checkLine: (ask) => {
      const [line] = check(ask).lines;
      if (line === undefined) throw new Error('There is no line.');
      return line;
    },
  };
}
