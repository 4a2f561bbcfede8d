import { type EssentialGoodsList, type ListLine, TIERS } from '../model/list.js';

/** Which lines of a list are shown, on a page and in the file that is downloaded from it. */
export interface LineFilter {
  /** "all", or tiers joined by commas; null for what the list shows by itself. */
  readonly tier: string | null;
  readonly category: string | null;
  readonly flag: string | null;
}

/** The tiers that are asked for; undefined where one of them is none. */
export function readTiers(text: string | null): readonly string[] | null | undefined {
  if (text === null) return null;
  if (text === 'all') return TIERS;
  const tiers = text.split(',');
  const known: readonly string[] = TIERS;
  return tiers.every((tier) => known.includes(tier)) ? tiers : undefined;
}

/** A template is long: what is not asked for is its most urgent part. Other lists are whole. */
export function tiersOf({ kind }: Pick<EssentialGoodsList, 'kind'>): readonly string[] {
  return kind === 'template' ? ['life-saving', 'essential'] : TIERS;
}

/** Whether a line passes a filter; tiers that are none filter nothing. */
export function isShown(line: ListLine, list: EssentialGoodsList, filter: LineFilter): boolean {
  const { category, flag } = filter;
  const tiers = readTiers(filter.tier) ?? tiersOf(list);
  return (
    tiers.includes(line.tier) &&
    (category === null || line.category === category) &&
    (flag === null || line.flags.some((one) => one.flag === flag))
  );
}
