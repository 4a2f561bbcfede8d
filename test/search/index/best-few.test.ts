import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BestFew } from '../../../src/search/index/best-few.js';

const scores = fc.array(fc.integer({ min: 0, max: 4 }));

test.each(['first-offered', 'lower-number'] as const)(
  'keeps what sorting all would put first, and of equals the %s',
  (ties) => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 9 }), (offered, most) => {
        const best = new BestFew(most, ties);
        // Numbers go down, so that the first offered is the one with the highest.
        const numbered = offered.map((score, place) => ({ score, number: 1000 - place }));
        for (const { number, score } of numbered) best.offer(number, score);
        const expected = numbered
          .sort((a, b) => b.score - a.score || (ties === 'lower-number' ? a.number - b.number : 0))
          .slice(0, most);
        expect(best.inOrder()).toEqual(expected.map(({ number }) => number));
      }),
    );
  },
);
