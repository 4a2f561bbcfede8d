import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editDistance } from '../../../src/search/text/edit-distance.js';
import { areFurtherApart, letterSet } from '../../../src/search/text/letter-set.js';

test('texts that are told apart by their letters are further apart', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'é', '氧'), maxLength: 8 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 4 }), (a, b, edits) => {
      if (areFurtherApart(letterSet(a), letterSet(b), edits))
        expect(editDistance(a, b, 9)).toBeGreaterThan(edits);
    }),
  );
});
