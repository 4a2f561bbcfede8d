import { type Tier, TIERS } from '../model/list.js';
import type { ClassLine, ScenarioGood } from '../model/reference.js';

/** The more urgent of two tiers: a good that one disaster needs is needed in both together. */
export function higherTier(a: Tier, b: Tier): Tier {
  return TIERS.indexOf(a) <= TIERS.indexOf(b) ? a : b;
}

/**
 * The goods of several scenarios, each once, with its highest tier; by number. The reasons of all
 * scenarios that give a good that tier stand together.
 */
export function uniteGoods(sets: readonly (readonly ScenarioGood[])[]): readonly ScenarioGood[] {
  return unite(sets, (a, b) => {
    const tier = higherTier(a.tier, b.tier);
    const reasons = [a, b].filter((one) => one.tier === tier).flatMap(({ reason }) => reason ?? []);
    return { ...a, tier, reason: joinReasons(reasons) };
  });
}

/** The class lines of several scenarios, each once, with its highest tier; by number. */
export function uniteClasses(sets: readonly (readonly ClassLine[])[]): readonly ClassLine[] {
  return unite(sets, (a, b) => ({ ...a, tier: higherTier(a.tier, b.tier) }));
}

function unite<Row extends { readonly no: number }>(
  sets: readonly (readonly Row[])[],
  merge: (a: Row, b: Row) => Row,
): readonly Row[] {
  const held = new Map<number, Row>();
  for (const row of sets.flat()) {
    const before = held.get(row.no);
    held.set(row.no, before === undefined ? row : merge(before, row));
  }
  return [...held.values()].sort((a, b) => a.no - b.no);
}

/** Sorted, so that the order of the scenarios makes no difference. */
function joinReasons(reasons: readonly string[]): string | null {
  const single = new Set(reasons.flatMap((reason) => reason.split('\n')));
  return single.size === 0 ? null : [...single].sort().join('\n');
}
