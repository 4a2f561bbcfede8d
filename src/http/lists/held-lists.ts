import { versionOn } from '../../lists/published.js';
import { todayFor, withState } from '../../lists/published-today.js';
import type { Templates } from '../../lists/templates.js';
import { DEFAULT_EDITION, type Edition } from '../../model/edition.js';
import type { EssentialGoodsList } from '../../model/list.js';
import type { PublishedLists } from './published-lists.js';

/** The lists that can be asked for by their id. */
export interface HeldLists {
  readonly templates: Templates;
  /** As the folder is now. */
  readonly published: () => PublishedLists;
  readonly now: () => Date;
}

/**
 * A list by its id: a template, or the version of a published list that holds on the day or that is
 * named. A published list carries the state that it has then.
 *
 * @param options.on today where the list holds, if it is left out
 */
export function findList(
  id: string,
  options: {
    readonly edition: Edition | null;
    readonly version: string | null;
    readonly on?: string | null;
  },
  lists: HeldLists,
): EssentialGoodsList | null {
  const { edition, version, on = null } = options;
  const template =
    version === null ? lists.templates.find(id.split('+'), edition ?? DEFAULT_EDITION) : null;
  if (template !== null) return template;
  const own = lists.published().versions.filter(({ list }) => list.id === id);
  const [first] = own;
  if (first === undefined) return null;
  const day = on ?? todayFor(first.list, lists.now());
  const found =
    version === null
      ? versionOn(own, id, day)
      : (own.find(({ list }) => list.header.version === version) ?? null);
  return found === null ? null : withState(found, on ?? todayFor(found.list, lists.now()));
}

/**
 * The last day of a list that is published here, which another one may have ended before its own;
 * null where nothing ends it, or it is not published here.
 */
export function lastDayOf(
  { id, header, contentHash }: EssentialGoodsList,
  lists: HeldLists,
): string | null {
  const same = lists
    .published()
    .versions.find(
      ({ list }) =>
        list.id === id &&
        list.header.version === header.version &&
        list.contentHash === contentHash,
    );
  return same?.lastDay ?? null;
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
