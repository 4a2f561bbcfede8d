import type { ConsignmentLine } from '../../model/check.js';
import type { ListLine, QuantityCap } from '../../model/list.js';
import type { Finding } from './caution.js';
import { convertAmount } from './measure.js';
import { openFinding, SAY } from './say.js';

/** Lines of a consignment, each with the line of the list on which it is. */
export interface Placed {
  readonly article: ConsignmentLine;
  readonly line: ListLine | null;
}

/**
 * What the caps of the list say, for each line of the list that has one: all lines of the consignment
 * on it count together, since a cap that is kept by cutting a parcel in two would be none.
 */
export function judgeCaps(placed: readonly Placed[]): ReadonlyMap<ListLine, Finding> {
  const byLine = new Map<ListLine, ConsignmentLine[]>();
  for (const { article, line } of placed)
    if (line !== null && line.quantityCap !== null)
      byLine.set(line, [...(byLine.get(line) ?? []), article]);
  return new Map(
    [...byLine].flatMap(([line, articles]) => {
      const finding = line.quantityCap === null ? null : judgeCap(line.quantityCap, articles);
      return finding === null ? [] : [[line, finding]];
    }),
  );
}

function judgeCap(cap: QuantityCap, articles: readonly ConsignmentLine[]): Finding | null {
  const amounts = articles.map(({ quantity, unit }) =>
    quantity === null || unit === null ? null : convertAmount(quantity, unit, cap.unit),
  );
  const known = amounts.filter((amount) => amount !== null);
  const sum = known.reduce((all, amount) => all + amount, 0);
  const values = { amount: cap.amount, unit: cap.unit, per: SAY.per[cap.per] };
  if (isOver(sum, cap.amount)) {
    const said = { ...values, sum: Math.round(sum * 1e6) / 1e6 };
    return openFinding('over-cap', SAY.open['over-cap'], said);
  }
  // What an importer or an event has had before stands in no packing list.
  if (cap.per === 'consignment' && known.length === amounts.length) return null;
  return openFinding('only-if', SAY.open['cap-not-comparable'], values);
}

/** Three times 0.1 kg is 0.3 kg, whatever binary fractions say. */
function isOver(sum: number, cap: number): boolean {
  return sum > cap && sum - cap > 1e-9 * Math.abs(cap);
}
