import Fuse from 'fuse.js';
import type { MatchedOn } from '../model/answer.js';

/**
 * Marks the parts of a short list of names that a text touched. fuse.js is right for a few dozen
 * rows; over all names its time grows with the catalogue.
 *
 * @returns ranges for each name, start inclusive, end exclusive
 */
export function markRanges(text: string, names: readonly string[]): readonly MatchedOn['ranges'][] {
  if (names.length === 0) return [];
  const fuse = new Fuse(names, {
    includeMatches: true,
    ignoreDiacritics: true,
    ignoreLocation: true,
    minMatchCharLength: 2,
    threshold: 0.6,
    shouldSort: false,
  });
  const marks = names.map((): [number, number][] => []);
  for (const { refIndex, matches } of fuse.search(text))
    marks[refIndex] = (matches?.[0]?.indices ?? []).map(([start, end]) => [start, end + 1]);
  return marks;
}
