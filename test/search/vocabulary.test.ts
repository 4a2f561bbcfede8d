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

test('postings give back the documents of each key, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat({ max: 9 }))), (keysOf) => {
      let length = 0;
      const ends = Uint32Array.from(keysOf, (keys) => (length += keys.length));
      const postings = buildPostings(Uint32Array.from(keysOf.flat()), ends, 10);
      for (let key = 0; key < 10; key += 1) {
        const found = postings.documents.slice(postings.start(key), postings.end(key));
        const expected = keysOf.flatMap((keys, document) =>
          keys.filter((one) => one === key).map(() => document),
        );
        expect([...found]).toEqual(expected);
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
