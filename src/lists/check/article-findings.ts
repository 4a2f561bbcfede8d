import type { ConsignmentLine } from '../../model/check.js';
import type { ListLine } from '../../model/list.js';
import { addDays, addMonths, isDay } from '../days.js';
import type { Finding } from './caution.js';
import { openFinding, SAY } from './say.js';

/** What a line of the list asks of the article, apart from its quantity. */
export function judgeArticle(
  article: ConsignmentLine,
  line: ListLine,
  on: string,
): readonly Finding[] {
  return [
    ...conditionsOf(line),
    ...usedFinding(article, line),
    ...expiryFinding(article, line, on),
  ];
}

/** Conditions in words are for a person to read. */
function conditionsOf({ conditions }: ListLine): readonly Finding[] {
  if (conditions.length === 0) return [];
  return [openFinding('only-if', SAY.open.conditions, { conditions: conditions.join('; ') })];
}

function usedFinding({ used }: ConsignmentLine, { usedAllowed }: ListLine): readonly Finding[] {
  if (usedAllowed !== false || used === false) return [];
  if (used === null) return [openFinding('only-if', SAY.open['used-not-stated'])];
  return [openFinding('used-goods', SAY.open['used-goods'])];
}

/** The shelf life is counted in months of the calendar from the day of the check. */
function expiryFinding(
  article: ConsignmentLine,
  { shelfLifeMonths: months }: ListLine,
  on: string,
): readonly Finding[] {
  const expiry = lastDay(article.expiry ?? '');
  if (expiry === null)
    return months === null
      ? []
      : [openFinding('only-if', SAY.open['expiry-not-stated'], { months })];
  if (expiry < on) return [openFinding('shelf-life', SAY.open.expired, { expiry })];
  if (months === null || expiry >= addMonths(on, months)) return [];
  return [openFinding('shelf-life', SAY.open['shelf-life'], { months, expiry })];
}

/** A month on a label counts to its end. */
function lastDay(text: string): string | null {
  const day = text.trim();
  if (isDay(day)) return day;
  return isDay(`${day}-01`) ? addDays(addMonths(`${day}-01`, 1), -1) : null;
}
