import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PROGRAM_ROOT } from '../src/cli/program-version.js';

/** Who may know whom, as ARCHITECTURE.md has it. A room may always know itself. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  model: [],
  catalogue: ['model'],
  search: ['model'],
  words: [],
  forms: ['model'],
  lists: ['model', 'search', 'words'],
  web: ['model', 'search', 'words', 'forms', 'lists'],
  http: ['model', 'catalogue', 'search', 'words', 'forms', 'lists', 'web'],
  cli: ['model', 'catalogue', 'search', 'words', 'forms', 'lists', 'web', 'http'],
};

/** Rooms that run in the browser as well, and so use no module of Node. */
const PORTABLE = ['model', 'search', 'words', 'lists', 'forms', 'web'];

const SOURCE = join(PROGRAM_ROOT, 'src');
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => name.replaceAll('\\', '/'));

function importsOf(file: string): string[] {
  const text = readFileSync(join(SOURCE, file), 'utf8');
  return [...text.matchAll(/(?:from|import) '([^']+)'/g)].map((found) => found[1] ?? '');
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function targetOf(file: string, specifier: string): string {
  const target = resolve(dirname(join(SOURCE, file)), specifier);
  return relative(SOURCE, target).replaceAll('\\', '/').replace(/\.js$/, '.ts');
}

/** The file that an import means: JSX stands in `.tsx`. */
function fileOf(target: string): string {
  return files.includes(target) ? target : target.replace(/\.ts$/, '.tsx');
}

describe('the house', () => {
  test('has the rooms of the table, and no other', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(MAY_KNOW).sort());
  });

  test.each(files)('%s knows only whom it may', (file) => {
    const strangers = importsOf(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => roomOf(targetOf(file, specifier)))
      .filter((room) => room !== roomOf(file) && !(MAY_KNOW[roomOf(file)] ?? []).includes(room));
    expect(strangers).toEqual([]);
  });

  test.each(files.filter((file) => PORTABLE.includes(roomOf(file))))(
    '%s runs in a browser',
    (file) => {
      expect(importsOf(file).filter((specifier) => specifier.startsWith('node:'))).toEqual([]);
    },
  );

  test('keeps SQL in the catalogue', () => {
    const elsewhere = files
      .filter((file) => roomOf(file) !== 'catalogue')
      .filter((file) => importsOf(file).includes('better-sqlite3'));
    expect(elsewhere).toEqual([]);
  });

  test('has no circle of imports', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => fileOf(targetOf(file, specifier))),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' > '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });
});
