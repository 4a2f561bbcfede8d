import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editDistance } from '../../../src/search/text/edit-distance.js';

/** The textbook recursion: slow and obvious. */
function oracle(a: string, b: string): number {
  if (a === '' || b === '') return Math.max(a.length, b.length);
  const options = [
    oracle(a.slice(1), b) + 1,
    oracle(a, b.slice(1)) + 1,
    oracle(a.slice(1), b.slice(1)) + (a.codePointAt(0) === b.codePointAt(0) ? 0 : 1),
  ];
  if (
    a.length > 1 &&
    b.length > 1 &&
    a.codePointAt(0) === b.codePointAt(1) &&
    a.codePointAt(1) === b.codePointAt(0)
  )
    options.push(oracle(a.slice(2), b.slice(2)) + 1);
  return Math.min(...options);
}

describe('edit distance', () => {
  test.each([
    ['paracetamol', 'parasetamol', 1],
    ['paracetamol', 'paracteamol', 1],
    ['ephedrine', 'epinephrine', 4],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('%s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  test('agrees with the textbook, up to the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 6 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(oracle(a, b), limit + 1));
      }),
    );
  });

  test('does not depend on how long what both begin with is', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    // To both sides of the 32 letters that are compared at once.
    fc.assert(
      fc.property(word, word, fc.integer({ min: 20, max: 40 }), (a, b, length) => {
        const start = 'd'.repeat(length);
        expect(editDistance(start + a, start + b, 9)).toBe(oracle(a, b));
      }),
    );
  });

  test('is the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b, 12)).toBe(editDistance(b, a, 12));
      }),
    );
  });
});
