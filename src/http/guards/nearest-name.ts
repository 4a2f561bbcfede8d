import { editDistance } from '../../search/text/edit-distance.js';

/**
 * The known name that somebody who typed another probably meant.
 *
 * @example nearestName('editon', ['edition', 'limit']) // 'edition'
 * @returns null where none is near
 */
export function nearestName(typed: string, known: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(typed.length / 3));
  const ranked = known
    .map((name) => ({ name, distance: editDistance(typed.toLowerCase(), name, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.name ?? null;
}
