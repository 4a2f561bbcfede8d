import type { Fault } from '../data/fault.js';
import type { Check, Checked } from './check.js';
import {
  checkCodesExist,
  checkEditionsCovered,
  checkLabels,
  checkRelations,
  checkSuccessors,
  checkWholeCodes,
} from './codes.js';
import { checkConditions } from './conditions.js';
import { checkFlags } from './flags.js';
import { checkIdentifiers, checkKits, checkNamesSingle, checkUnits } from './goods.js';
import { checkOrder } from './order.js';
import { checkPromises } from './promises.js';
import { checkReferences } from './references.js';
import { checkLineNumbers, checkScenarios } from './scenarios.js';
import { checkSupport } from './support.js';
import { checkTexts } from './texts.js';
import { checkUniqueness } from './uniqueness.js';

const CHECKS: readonly Check[] = [
  checkReferences,
  checkUniqueness,
  checkCodesExist,
  checkSuccessors,
  checkEditionsCovered,
  checkWholeCodes,
  checkRelations,
  checkLabels,
  checkSupport,
  checkConditions,
  checkNamesSingle,
  checkIdentifiers,
  checkUnits,
  checkKits,
  checkFlags,
  checkScenarios,
  checkLineNumbers,
  checkTexts,
  checkOrder,
  checkPromises,
];

/** Everything that is wrong with `data/`, in the order of the rules. */
export function checkData(checked: Checked): Fault[] {
  return CHECKS.flatMap((check) => check(checked));
}
