/** Beyond this many days the age of a copy is a warning. */
export const OLD_AFTER_DAYS = 90;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * How old the data of a release are.
 *
 * @param release it begins with its day: "2026-11-25-3f9ab2c1"
 * @returns whole days, none where a clock is behind
 */
export function ageInDays(release: string, now: Date): number {
  const made = Date.parse(`${dayOf(release)}T00:00:00Z`);
  return Math.max(0, Math.floor((now.getTime() - made) / DAY_MS));
}

/** @example dayOf('2026-11-25-3f9ab2c1') // '2026-11-25' */
export function dayOf(release: string): string {
  return release.slice(0, 10);
}

/** @example hashOf('2026-11-25-3f9ab2c1') // '3f9ab2c1' */
export function hashOf(release: string): string {
  return release.slice(11);
}
