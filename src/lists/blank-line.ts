import type { ListLine } from '../model/list.js';

/** Whose tier it is where an administration, and not this project, has put a good on its list. */
export const ISSUER = 'issuer';

/** The tier of goods that somebody adds without one: they are wanted. */
export const USUAL_TIER = 'essential';

/** A line of which nothing is said yet. */
export function blankLine(no: number): ListLine {
  return {
    no,
    goodId: null,
    names: {},
    category: '',
    specification: null,
    unit: null,
    tier: USUAL_TIER,
    tierSource: ISSUER,
    codes: [],
    treatment: {},
    permits: [],
    conditions: [],
    flags: [],
    quantityCap: null,
    shelfLifeMonths: null,
    usedAllowed: null,
    note: null,
    setBy: null,
  };
}
