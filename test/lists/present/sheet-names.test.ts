import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sheetNames } from '../../../src/lists/present/sheet-names.js';
import { WORDS } from '../../../src/words/index.js';
import { LANGUAGES } from '../../../src/words/words.js';

test.each(LANGUAGES)(
  'the words of %s are names that a spreadsheet takes as they are',
  (language) => {
    const words = Object.values(WORDS[language].lists.sheets);
    expect(sheetNames(words)).toEqual(words);
  },
);

test('names are cut, cleaned and told apart', () => {
  const long = 'Autres codes et leurs conditions de classement';
  expect(sheetNames([long, long.toUpperCase(), 'a/b:c', ''])).toEqual([
    'Autres codes et leurs condition',
    'AUTRES CODES ET LEURS CONDITI 2',
    'a b c',
    'Sheet',
  ]);
});

test('whatever is asked for, a spreadsheet takes the names', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })), (wanted) => {
      const names = sheetNames(wanted);
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
      }
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
    }),
  );
});
