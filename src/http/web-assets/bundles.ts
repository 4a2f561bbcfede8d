import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What browsers run, as `bin/bundle.mjs` wrote it. */
export interface Bundles {
  /** The program of a page, by the name of the file that begins it; names change with content. */
  readonly entry: string;
  readonly files: ReadonlyMap<string, string>;
  readonly oneFile: string;
  readonly worker: string;
}

/** @returns null where nothing was bundled: pages then work with the server alone */
export function readBundles(folder: string): Bundles | null {
  if (!existsSync(join(folder, 'worker.js'))) return null;
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const names = readdirSync(join(folder, 'app')).sort();
  const entry = names.find((name) => name.startsWith('boot-'));
  if (entry === undefined) return null;
  return {
    entry,
    files: new Map(names.map((name) => [name, read(join('app', name))])),
    oneFile: read('one-file.js'),
    worker: read('worker.js'),
  };
}
