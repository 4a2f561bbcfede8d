import type { EssentialGoodsList } from '../model/list.js';
import { dayIn } from './days.js';
import { type PublishedVersion, stateOfVersion, versionOn } from './published.js';

/** The day that it is now where a list holds; UTC where it names no zone, or one nobody knows. */
export function todayFor({ header }: EssentialGoodsList, now: Date): string {
  const zoned = header.timeZone === undefined ? null : dayIn(header.timeZone, now);
  return zoned ?? now.toISOString().slice(0, 10);
}

/** The list with the state that it has on a day. */
export function withState(version: PublishedVersion, day: string): EssentialGoodsList {
  return { ...version.list, state: stateOfVersion(version, day) };
}

/** The version of a published list that holds now, with the state that it has; null for an unknown id. */
export function publishedNow(
  versions: readonly PublishedVersion[],
  id: string,
  now: Date,
): EssentialGoodsList | null {
  const own = versions.filter(({ list }) => list.id === id);
  const [first] = own;
  if (first === undefined) return null;
  const found = versionOn(own, id, todayFor(first.list, now));
  return found === null ? null : withState(found, todayFor(found.list, now));
}
