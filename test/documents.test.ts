import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PROGRAM_ROOT } from '../src/cli/program-version.js';
import { SETTING_NAMES } from '../src/cli/settings.js';

const text = (name: string): string => readFileSync(join(PROGRAM_ROOT, name), 'utf8');

describe('the documents', () => {
  test.each(SETTING_NAMES)('the README explains the setting %s', (name) => {
    expect(text('README.md')).toContain(`\`${name}\``);
  });

  const { dependencies } = JSON.parse(text('package.json')) as {
    dependencies: Record<string, string>;
  };

  test.each(Object.keys(dependencies))('ARCHITECTURE.md says what %s is for', (name) => {
    expect(text('ARCHITECTURE.md')).toContain(name);
  });

  test.each(['earthquake.json', 'consignment.json'])('docs/lists.md uses %s', (name) => {
    expect(text('docs/lists.md')).toContain(`examples/${name}`);
    expect(() => JSON.parse(text(`docs/examples/${name}`)) as unknown).not.toThrow();
  });

  test.each(Object.entries(dependencies))('%s is pinned at %s', (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
