import type { GoodId } from '../model/good.js';
import type { NameEntry } from './index/read-names.js';
import { foldText } from './text/fold.js';

export interface Suggestion {
  readonly name: string;
  readonly goodId: GoodId;
  readonly kind: NameEntry['kind'];
}

/**
 * Completes what is typed: names that begin so come first, own names before synonyms and short ones
 * before long ones; then names in which a later word begins so. One name a good.
 */
export function createSuggester(
  entries: readonly NameEntry[],
): (typed: string, limit: number) => readonly Suggestion[] {
  // Made when somebody first types: most programs never ask for completions.
  let made: readonly Start[] | null = null;
  return (typed, limit) => {
    const prefix = foldText(typed);
    if (prefix === '') return [];
    made ??= startsOf(entries);
    const starts = made;
    const found: Start[] = [];
    for (let at = lowerBound(starts, prefix); starts[at]?.text.startsWith(prefix); at += 1)
      found.push(...starts.slice(at, at + 1));
    return chooseBest(found, limit);
  };
}

interface Start {
  readonly entry: NameEntry;
  /** Which word of the name it begins with. */
  readonly place: number;
  readonly text: string;
}

function startsOf(entries: readonly NameEntry[]): readonly Start[] {
  return entries
    .flatMap((entry) => {
      const words = foldText(entry.name).split(' ');
      return words.map((_, place) => ({ entry, place, text: words.slice(place).join(' ') }));
    })
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

function chooseBest(found: readonly Start[], limit: number): readonly Suggestion[] {
  const ordered = [...found].sort(
    (a, b) =>
      Math.min(a.place, 1) - Math.min(b.place, 1) ||
      Number(b.entry.kind === 'name') - Number(a.entry.kind === 'name') ||
      a.text.length - b.text.length,
  );
  const best = new Map<GoodId, Suggestion>();
  for (const { entry } of ordered) {
    if (best.size === limit) break;
    const { good, name, kind } = entry;
    if (!best.has(good.id)) best.set(good.id, { name, goodId: good.id, kind });
  }
  return [...best.values()];
}

function lowerBound(starts: readonly { readonly text: string }[], prefix: string): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.text ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
