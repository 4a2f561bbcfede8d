import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of an immutable build of the data: `2026-11-25-3f9ab2c1`. */
export type Release = string & { readonly __brand: 'Release' };

const RELEASE_FORM = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/;

export function isRelease(text: string): text is Release {
  return RELEASE_FORM.test(text);
}

/**
 * The release that a folder `data/` makes: the date of its file `RELEASE` and the first eight hex
 * digits of the SHA-256 over its paths, sorted, and their bytes.
 *
 * Line ends are read as LF, so that a checkout on Windows makes the same release.
 *
 * @throws where the folder or its file `RELEASE` cannot be read, or the date is malformed
 */
export function computeRelease(root: string): Release {
  const date = readFileSync(join(root, 'RELEASE'), 'utf8').trim();
  const hash = createHash('sha256');
  for (const path of dataFiles(root)) {
    const bytes = Buffer.from(readFileSync(join(root, path), 'utf8').replace(/\r\n/g, '\n'));
    // Lengths keep a byte that moves from one file to the next from giving the same hash.
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  const release = `${date}-${hash.digest('hex').slice(0, 8)}`;
  if (!isRelease(release)) throw new Error(`${join(root, 'RELEASE')} must hold one date, YYYY-MM-DD`);
  return release;
}

/** Paths of the files below `data/`, sorted by code point, with forward slashes. */
export function dataFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .map((path) => path.replace(/^\/+/, ''))
    .sort((a, b) => (a < b ? -1 : 1));
}
