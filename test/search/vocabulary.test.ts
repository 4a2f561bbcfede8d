import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildPostings } from '../../src/search/index/postings.js';
import { buildVocabulary } from '../../src/search/index/vocabulary.js';
import { editDistance } from '../../src/search/text/edit-distance.js';
import { soundOf } from '../../src/search/text/sound.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 6, maxLength: 12 });

describe('the vocabulary', () => {
  test('finds by letters what comparing with every word finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (words, typed) => {
        const vocabulary = buildVocabulary(words);
        const found = vocabulary
          .near(typed, 2)
          .filter((one) => !one.bySound)
          .map(({ id, distance }) => `${words[id] ?? ''} ${distance}`)
          .sort();
        const expected = words
          .map((one) => [one, editDistance(typed, one, 2)] as const)
          .filter(([, distance]) => distance <= 2)
          .map(([one, distance]) => `${one} ${distance}`)
          .sort();
        expect(found).toEqual(expected);
      }),
    );
  });

  test('finds beginnings as looking at every word does', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (words, typed) => {
        const prefix = typed.slice(0, 2);
        const found = buildVocabulary(words)
          .startingWith(prefix, 100)
          .map((id) => words[id]);
        expect(found).toEqual(words.filter((one) => one.startsWith(prefix)).sort());
      }),
    );
  });
});

test('postings give back every pair, by key', () => {
  const pair = fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 99 }));
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const keys = Uint32Array.from(pairs, ([key]) => key);
      const documents = Uint32Array.from(pairs, ([, document]) => document);
      const postings = buildPostings(keys, documents, 10);
      for (let key = 0; key < 10; key += 1) {
        const found: number[] = [];
        postings.each(key, (document) => found.push(document));
        expect(found).toEqual(pairs.filter(([one]) => one === key).map(([, one]) => one));
        expect(postings.count(key)).toBe(found.length);
      }
    }),
  );
});

test.each([
  ['amoxycilline', 'amoxicillin'],
  ['cefazoline', 'sefazolin'],
  ['metronidazol', 'metronidazole'],
  ['phenytoin', 'fenitoin'],
  ['paracetamolum', 'parasetamol'],
])('%s sounds like %s', (a, b) => {
  expect(soundOf(a)).toBe(soundOf(b));
});
