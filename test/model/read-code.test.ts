import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeContains, codeParents, isHsCode, toHsCode } from '../../src/model/hs-code.js';
import { asciiDigits, readCode } from '../../src/model/read-code.js';

describe('reading a code', () => {
  test.each([
    ['6307.90', '6307.90', ''],
    ['630790', '6307.90', ''],
    ['HS 6307 90', '6307.90', ''],
    ['hs code: 6307.90', '6307.90', ''],
    ['6307.90.98.89', '6307.90', '9889'],
    ['3004 90', '3004.90', ''],
    ['0713.40', '0713.40', ''],
    ['3004', '3004', ''],
    ['30', '30', ''],
    ['300490910', '3004.90', '910'],
    ['٦٣٠٧٫٩٠'.replace('٫', '.'), '6307.90', ''],
    ['６３０７９０', '6307.90', ''],
    ['код ТН ВЭД 6307 90'.replace('код ', ''), '6307.90', ''],
  ])('%s is %s', (text, used, digitsDropped) => {
    expect(readCode(text)).toMatchObject({ used, digitsDropped });
  });

  test.each([
    '',
    'n95',
    '713',
    '71340',
    '103-90-2',
    '1234567890123',
    '30a',
    'vitamin b12',
    '3.5 kg',
  ])('"%s" is no code', (text) => {
    expect(readCode(text)).toBeNull();
  });

  test('punctuation never changes what a code is', () => {
    const digits = fc.stringMatching(/^\d{6}$/);
    const gaps = fc.array(fc.constantFrom('', '.', ' '), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(digits, gaps, (code, between) => {
        const written = Array.from(code, (digit, place) => digit + (between[place] ?? '')).join('');
        expect(readCode(written)?.asked).toBe(code);
      }),
    );
  });

  test('digits of every script have the value that Unicode gives them', () => {
    for (const zero of ['٠', '۰', '०', '০', '೦', '๐', '０', '𝟎', '𝟘'])
      for (let value = 0; value < 10; value += 1) {
        const digit = String.fromCodePoint((zero.codePointAt(0) ?? 0) + value);
        expect(asciiDigits(digit)).toBe(String(value));
      }
  });
});

describe('a code', () => {
  test('has its parents widest first', () => {
    const code = toHsCode('630790');
    expect(code === null ? [] : codeParents(code)).toEqual(['63', '6307']);
  });

  test('is told from a number and from digits without a dot', () => {
    expect(['6307.90', '6307', '63'].every(isHsCode)).toBe(true);
    expect(['630790', '6307.9', '6', '', '63.07'].some(isHsCode)).toBe(false);
  });

  test('contains itself and what lies under it, and nothing else', () => {
    const [chapter, heading, other] = ['30', '3004', '3003.90'].map((text) =>
      toHsCode(text.replace('.', '')),
    );
    if (chapter == null || heading == null || other == null) throw new Error('no codes');
    expect(codeContains(chapter, heading)).toBe(true);
    expect(codeContains(heading, heading)).toBe(true);
    expect(codeContains(heading, other)).toBe(false);
  });
});
