import { describe, expect, test } from '@jest/globals';
import { FLAGS, CATEGORIES } from '../../src/catalogue/data/vocabulary.js';
import { WORDS } from '../../src/words/index.js';
import { ENGLISH, fill, LANGUAGES, mergeWords, wordFor } from '../../src/words/words.js';
import { realData } from '../support/catalogue.js';

/** Every text of a tree with the path that leads to it. */
function texts(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

function places(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
}

const english = new Map(texts(ENGLISH));

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s', (language) => {
  const translated = texts(WORDS[language]);

  test('has every text, and fills the same places as English does', () => {
    expect(translated.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    for (const [path, text] of translated) {
      expect(text.trim()).not.toBe('');
      expect([path, places(text)]).toEqual([path, places(english.get(path) ?? '')]);
    }
  });

  test('is translated, but for what is the same word', () => {
    const same = translated.filter(([path, text]) => english.get(path) === text);
    expect(same.length).toBeLessThan(english.size / 15);
  });
});

test('every id of the data has its word', () => {
  const data = realData();
  expect(Object.keys(ENGLISH.scenarios)).toEqual(data.scenarios.map(({ id }) => id));
  expect(Object.keys(ENGLISH.classes).sort()).toEqual(data.classLines.map(({ id }) => id));
  expect(Object.keys(ENGLISH.categories).sort()).toEqual([...CATEGORIES].sort());
  expect(Object.keys(ENGLISH.flags).sort()).toEqual([...FLAGS].sort());
});

test('a missing word is English, string by string', () => {
  const words = mergeWords({ lists: { tiers: { essential: 'Stufe 2' } } });
  expect(words.lists.tiers.essential).toBe('Stufe 2');
  expect(words.lists.tiers.useful).toBe(ENGLISH.lists.tiers.useful);
});

test('words in braces are filled, a value that nobody knows is readable', () => {
  expect(fill('at most {amount} {unit}', { amount: 5, unit: 'kg' })).toBe('at most 5 kg');
  expect(wordFor(ENGLISH.flags, 'some-new-flag')).toBe('some new flag');
});
