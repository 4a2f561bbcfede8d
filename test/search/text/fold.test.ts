import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldText, foldWords } from '../../../src/search/text/fold.js';

describe('folding', () => {
  test.each([
    ['Éthanol, 70°', 'ethanol 70'],
    ['MASCARILLA  QUIRÚRGICA', 'mascarilla quirurgica'],
    ['0,9 % NaCl', '0.9 nacl'],
    ['Straße', 'strasse'],
    ['ｎ９５', 'n95'],
    ['N-95', 'n 95'],
    ['٥٠٠ مغ', '500 مغ'],
    ['ΟΔΟΣ Σ', 'οδος σ'],
    ['𝟗𝟓 %', '95'],
    ['йод', 'иод'],
    ['', ''],
  ])('%s becomes %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('twice is the same as once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  test('piece by piece is the same as the whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(foldWords(`${a} ${b}`)).toEqual([...foldWords(a), ...foldWords(b)]);
      }),
    );
  });

  test('plurals and singulars have the same words', () => {
    expect(foldWords('Gloves, surgical')).toEqual(foldWords('glove surgical'));
    expect(foldWords('batteries')).toEqual(foldWords('battery'));
    expect(foldWords('boxes')).toEqual(foldWords('box'));
    expect(foldWords('gas mask')).toEqual(foldWords('gas masks'));
  });

  test('words that only look like plurals keep their end', () => {
    expect(foldWords('glass virus apparatus')).toEqual(['glass', 'virus', 'apparatus']);
  });
});
