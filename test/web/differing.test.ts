import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { differingPart } from '../../src/web/show/differing.js';

const show = (name: string, other: string): string =>
  differingPart(name, other)
    .map(({ text, differs }) => (differs ? `[${text}]` : text))
    .join('');

describe('the part in which two names differ', () => {
  test.each([
    ['vinblastine', 'vincristine', 'vin[bla]stine'],
    ['vincristine', 'vinblastine', 'vin[cri]stine'],
    ['prednisolone', 'prednisone', 'predniso[lo]ne'],
    ['prednisone', 'prednisolone', 'prednisone'],
    ['Chloroquine', 'hydroxychloroquine', 'Chloroquine'],
    ['hydroxychloroquine', 'chloroquine', '[hydroxy]chloroquine'],
    ['slaked lime', 'hydroxocobalamin', 'slaked lime'],
    ['', 'a', ''],
  ])('%s beside %s', (name, other, expected) => {
    expect(show(name, other)).toBe(expected);
  });

  test('the pieces are the name', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, other) => {
        const text = differingPart(name, other).map((piece) => piece.text);
        expect(text.join('')).toBe(name);
      }),
    );
  });
});
