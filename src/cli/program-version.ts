import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMPILED = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folder of the program: the one that holds `package.json`. */
export const PROGRAM_ROOT = dirname(dirname(COMPILED));

/** What browsers run, as `bin/bundle.mjs` writes it. */
export const WEB_BUNDLES = join(dirname(COMPILED), 'web');

/** Name and version, as replies carry them. */
export function softwareName(): string {
  const { name, version } = JSON.parse(
    readFileSync(join(PROGRAM_ROOT, 'package.json'), 'utf8'),
  ) as { name: string; version: string };
  return `${name} ${version}`;
}

/** A hash over the compiled program and the contract: what else a reply is a function of. */
export function hashProgram(): string {
  const hash = createHash('sha256').update(readFileSync(join(PROGRAM_ROOT, 'openapi.yaml')));
  for (const folder of [COMPILED, WEB_BUNDLES].filter((path) => existsSync(path)))
    for (const name of programsIn(folder))
      hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}

function programsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .sort();
}
