/** What a browser must fetch to work offline, and by which it sees that there is something new. */
export interface OfflineManifest {
  readonly release: string;
  readonly software: string;
  readonly contact: string | null;
  /** Addresses of things that never change: other content has another address. */
  readonly pack: string;
  readonly lists: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly app: string;
  readonly style: string;
}

/** Asked for again and again; all that it names is immutable. */
export const MANIFEST_ADDRESS = '/assets/manifest.json';

/** A page without content, that the program draws out of the copy where no server answers. */
export const SHELL_ADDRESS = '/shell.html';

/** The one file that opens without any server. */
export const ONE_FILE_ADDRESS = '/offline.html';

export const WORKER_ADDRESS = '/sw.js';

/** Whether a text is one that the service sent as its manifest; a sign-in page of a hotel is none. */
export function isManifest(value: unknown): value is OfflineManifest {
  if (typeof value !== 'object' || value === null) return false;
  const named = new Map<string, unknown>(Object.entries(value));
  return ['release', 'software', 'pack', 'lists', 'app', 'style'].every(
    (name) => typeof named.get(name) === 'string',
  );
}
