import type { Match, MatchedOn } from '../model/answer.js';
import type { NameEntry } from './index/read-names.js';
import { markRanges } from './mark.js';
import type { Fit } from './rank.js';
import type { Taken } from './understand/understand.js';

/** A rough fit as it is shown. */
export function toMatch({ entry, score, distance }: Fit): Match {
  const { good, name, kind, lang, country } = entry;
  return { good, score, matchedOn: { name, kind, lang, country, distance, ranges: [] } };
}

/** Exact names as they are shown, one a good. */
export function oncePerGood(entries: readonly NameEntry[]): Match[] {
  const best = new Map<string, Match>();
  for (const { good, name, kind, lang, country } of entries) {
    const held = best.get(good.id);
    // A good's own name says more than a synonym, and anything more than a brand.
    if (held !== undefined && kind !== 'name' && held.matchedOn.kind !== 'brand') continue;
    const matchedOn = { name, kind, lang, country, distance: 0, ranges: whole(name) };
    best.set(good.id, { good, score: 1, matchedOn });
  }
  return [...best.values()];
}

/** Marks what the text touched in each name. */
export function marked(taken: Taken, matches: readonly Match[]): Match[] {
  const ranges = markRanges(
    taken.shown.name,
    matches.map(({ matchedOn }) => matchedOn.name),
  );
  return matches.map((match, place): Match => {
    return { ...match, matchedOn: { ...match.matchedOn, ranges: ranges[place] ?? [] } };
  });
}

/** The range of a whole name. */
export function whole(name: string): MatchedOn['ranges'] {
  return [[0, name.length]];
}
