import { SHELL_ADDRESS } from '../offline/manifest.js';
import { type Place, readPlace, writePlace } from '../screen.js';

/** Where places stand in the address bar: in its path, or behind "#" in a file. */
export interface Addresses {
  /** The place that the address bar names. */
  readonly here: () => Place;
  /** The place that the target of a link names; null where it leads elsewhere. */
  readonly read: (href: string) => Place | null;
  readonly write: (place: Place) => string;
  readonly go: (place: Place, how: 'push' | 'replace') => void;
  readonly onChange: (listener: () => void) => void;
}

/** Addresses as the server knows them. */
export const PATHS: Addresses = {
  here: () => readTarget(location.href),
  read: (href) => {
    const target = new URL(href, location.href);
    const inPage = target.hash !== '' && target.href.split('#')[0] === location.href.split('#')[0];
    return target.origin === location.origin && !inPage ? readKnown(target.href) : null;
  },
  write: writePlace,
  go: (place, how) => {
    const address = writePlace(place);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  },
  onChange: (listener) => {
    addEventListener('popstate', listener);
  },
};

/** What a file showed last: "#content" points into that page, and names no other. */
let shown = '/';

/** Addresses of a file, whose path is that of the file. */
export const HASHES: Addresses = {
  here: () => {
    if (location.hash.startsWith('#/')) shown = location.hash.slice(1);
    return readTarget(shown);
  },
  read: (href) => {
    const [, behind = href] = href.split('#');
    return behind.startsWith('/') ? readKnown(behind) : null;
  },
  write: (place) => `#${writePlace(place)}`,
  // Not by the history: some browsers refuse that to a file.
  go: (place, how) => {
    const address = `#${writePlace(place)}`;
    if (how === 'push') location.hash = address;
    else location.replace(address);
  },
  onChange: (listener) => {
    addEventListener('hashchange', listener);
  },
};

function readTarget(href: string): Place {
  const { pathname, searchParams } = new URL(href, 'http://localhost');
  return readPlace(pathname === SHELL_ADDRESS ? '/' : pathname, searchParams);
}

/** What is no page of ours (a download, the contract) is left to the server. */
function readKnown(href: string): Place | null {
  const place = readTarget(href);
  return place.screen.kind === 'missing' ? null : place;
}
