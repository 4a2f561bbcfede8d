import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { computeRelease, isRelease } from '../../src/catalogue/data/release.js';
import { DATA_ROOT } from '../support/catalogue.js';

const folder = mkdtempSync(join(tmpdir(), 'hs-essentials-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function copy(name: string): string {
  const root = join(folder, name);
  cpSync(DATA_ROOT, root, { recursive: true });
  return root;
}

function rewrite(path: string, by: (text: string) => string): void {
  writeFileSync(path, by(readFileSync(path, 'utf8')));
}

describe('a release', () => {
  const release = computeRelease(DATA_ROOT);

  test('is a date and eight hex digits', () => {
    expect(isRelease(release)).toBe(true);
    expect(release.slice(0, 10)).toBe(readFileSync(join(DATA_ROOT, 'RELEASE'), 'utf8').trim());
  });

  test('is the same for the same data anywhere, also with the line ends of Windows', () => {
    const root = copy('windows');
    rewrite(join(root, 'sources.csv'), (text) => text.replaceAll('\n', '\r\n'));
    expect(computeRelease(root)).toBe(release);
  });

  test('changes with one letter, one name of a file, or the date', () => {
    const letter = copy('letter');
    rewrite(join(letter, 'sources.csv'), (text) => text.replace('a', 'b'));
    const date = copy('date');
    writeFileSync(join(date, 'RELEASE'), '2027-01-01\n');
    const all = [release, computeRelease(letter), computeRelease(date)];
    expect(new Set(all).size).toBe(3);
    expect(computeRelease(date).startsWith('2027-01-01-')).toBe(true);
  });

  test('needs a date', () => {
    const root = copy('none');
    writeFileSync(join(root, 'RELEASE'), 'soon\n');
    expect(() => computeRelease(root)).toThrow('must hold one date');
  });
});
