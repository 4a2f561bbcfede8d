import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMPILED = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folder of the program: the one that holds `package.json`. */
export const PROGRAM_ROOT = dirname(dirname(COMPILED));

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
  const files = readdirSync(COMPILED, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .sort();
  for (const name of files) hash.update(name).update(readFileSync(join(COMPILED, name)));
  return hash.digest('hex').slice(0, 16);
}
