import { dayIn } from '../../lists/days.js';
import { type PublishedVersion, stateOfVersion, versionOn } from '../../lists/published.js';
import { DEFAULT_EDITION, type Edition } from '../../model/edition.js';
import type { EssentialGoodsList } from '../../model/list.js';
import type { PublishedLists } from './published-lists.js';
import type { Templates } from './templates.js';

/** The lists that can be asked for by their id. */
export interface HeldLists {
  readonly templates: Templates;
  /** As the folder is now. */
  readonly published: () => PublishedLists;
  readonly now: () => Date;
}

/** The day that it is now where a list holds; UTC where it names no zone, or one nobody knows. */
export function todayFor({ header }: EssentialGoodsList, now: Date): string {
  const zoned = header.timeZone === undefined ? null : dayIn(header.timeZone, now);
  return zoned ?? now.toISOString().slice(0, 10);
}

/**
 * A list by its id: a template, or the version of a published list that holds today or that is
 * named. A published list carries the state that it has today.
 */
export function findList(
  id: string,
  options: { readonly edition: Edition | null; readonly version: string | null },
  lists: HeldLists,
): EssentialGoodsList | null {
  const { edition, version } = options;
  const template =
    version === null ? lists.templates.find(id.split('+'), edition ?? DEFAULT_EDITION) : null;
  if (template !== null) return template;
  const own = lists.published().versions.filter(({ list }) => list.id === id);
  const [first] = own;
  if (first === undefined) return null;
  const today = todayFor(first.list, lists.now());
  const found =
    version === null
      ? versionOn(own, id, today)
      : (own.find(({ list }) => list.header.version === version) ?? null);
  return found === null ? null : withState(found, todayFor(found.list, lists.now()));
}

/** The list with the state that it has on a day. */
export function withState(version: PublishedVersion, day: string): EssentialGoodsList {
  return { ...version.list, state: stateOfVersion(version, day) };
}

/** A published list changes its state at midnight somewhere, and zones are set by quarters of an hour. */
const QUARTER_MS = 15 * 60 * 1000;

/**
 * What the replies of an address depend on beside the data of a release: the published lists and the
 * time of day, where they have a part in it; empty elsewhere.
 *
 * @param path without its extension
 */
export function stampOf(path: string, lists: HeldLists): string {
  const { mark, versions } = lists.published();
  if (isPage(path)) return stampOfPage(mark, lists.now());
  const inFolder = mark !== '' && /^\/v1\/lists(?:\/|$)/.test(path);
  const id = path.slice('/v1/lists/'.length);
  const held = path === '/v1/lists' || versions.some(({ list }) => list.id === id);
  if (!inFolder || !held) return '';
  return `${mark} ${Math.floor(lists.now().getTime() / QUARTER_MS)}`;
}

/** Where nothing but the age of the data changes, a page is the same for a day. */
function stampOfPage(mark: string, now: Date): string {
  if (mark === '') return now.toISOString().slice(0, 10);
  return `${mark} ${Math.floor(now.getTime() / QUARTER_MS)}`;
}

/** Whether an address is that of a page: any of them can have a list in use. */
function isPage(path: string): boolean {
  return !/^\/(?:v1|assets)\/|^\/openapi\./.test(path);
}
