import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CodeCell } from '../../../../src/lists/open/codes/code-cell.js';
import { readCodeCell } from '../../../../src/lists/open/codes/read-code-cell.js';
import type { Edition } from '../../../../src/model/edition.js';
import type { HsCode } from '../../../../src/model/hs-code.js';
import { openRealCatalogue, realData } from '../../../support/catalogue.js';

const { catalogue, remove } = openRealCatalogue();
afterAll(remove);

const EDITION = '2022' as Edition;
const known = new Map<string, boolean>();

function exists(code: HsCode): boolean {
  const held = known.get(code) ?? catalogue.nomenclature.code(code, EDITION) !== null;
  known.set(code, held);
  return held;
}

function read(cell: string, expected: readonly string[] = []): CodeCell {
  return readCodeCell(cell, { exists, expected: expected as readonly HsCode[] });
}

/** The codes of a cell as they would be written; a question throws. */
function codes(cell: string): readonly string[] {
  const found = read(cell);
  if (found.kind === 'question') throw new Error(`${cell}: ${found.why}`);
  return found.kind === 'empty'
    ? []
    : found.codes.map(({ code, ex }) => (ex ? `ex ${code}` : code));
}

const subheadings = (realData().codes.get(EDITION) ?? []).map(({ code }) => code);

describe('a cell as it was written', () => {
  test.each(['3004.90', '0713.40', '6307', '30'])(
    '%s is the code, and nothing is reported',
    (cell) => {
      expect(read(cell)).toMatchObject({ codes: [{ code: cell }], repaired: null });
    },
  );

  test.each(['', ' ', '-', '—', 'n/a'])('%j says nothing', (cell) => {
    expect(read(cell)).toEqual({ kind: 'empty' });
  });
});

describe('what a spreadsheet did is undone and reported', () => {
  test.each([
    ['3004.9', '3004.90'],
    ['713.4', '0713.40'],
    ['713.40', '0713.40'],
    ['="3004.90"', '3004.90'],
    ['=""3004.90""', '3004.90'],
    ['"=""3004.90"""', '3004.90'],
    ["'3004.90", '3004.90'],
    [`'="3004.90"`, '3004.90'],
    ['6307,90', '6307.90'],
    ['3004,9', '3004.90'],
    ['3,004.90', '3004.90'],
    ['3.004,9', '3004.90'],
    ['3 004,90', '3004.90'],
    ['6307\u200990', '6307.90'],
    ['6307\u202f.\u202f90', '6307.90'],
    ['\u200e6307.90\u200f', '6307.90'],
    ['６３０７．９０', '6307.90'],
    ['٦٣٠٧٫٩٠', '6307.90'],
    ['630790', '6307.90'],
    ['63.07.90', '6307.90'],
    ['30.04.90', '3004.90'],
    ['6307-90', '6307.90'],
    ['6307/90', '6307.90'],
    ['HS 6307.90', '6307.90'],
  ])('%s is %s', (cell, code) => {
    const found = read(cell);
    expect(found).toMatchObject({ kind: 'codes', codes: [{ code }] });
    expect(found.kind === 'codes' && found.repaired).toMatch(/\w/);
  });

  test('more than six digits are a national code', () => {
    expect(read('6306220010')).toMatchObject({
      codes: [{ code: '6306.22', national: '6306220010' }],
    });
    expect(read('6307.90 98')).toMatchObject({
      codes: [{ code: '6307.90', national: '63079098' }],
    });
  });

  test('the code that stood there before settles what would be asked', () => {
    expect(read('1520').kind).toBe('question');
    expect(read('1520', ['1520.00'])).toMatchObject({ codes: [{ code: '1520.00' }] });
    expect(read('1520', ['1520'])).toMatchObject({ codes: [{ code: '1520' }], repaired: null });
    expect(read('713', ['0713.00', '0713'])).toMatchObject({ kind: 'question' });
  });
});

describe('several codes in a cell are told apart', () => {
  test.each([
    ['6306.12/22', ['6306.12', '6306.22']],
    ['6306.12/6306.22', ['6306.12', '6306.22']],
    ['6306.12-6306.19', ['6306.12', '6306.19']],
    ['6306.12 – 6306.30', ['6306.12', '6306.19', '6306.22', '6306.29', '6306.30']],
    ['6306.12 to 6306.22', ['6306.12', '6306.19', '6306.22']],
    ['6301-6303', ['6301', '6302', '6303']],
    ['ex 6306.12', ['ex 6306.12']],
    ['ex6306.12', ['ex 6306.12']],
    ['Ex. 6306.12', ['ex 6306.12']],
    ['6306.12 (ex)', ['ex 6306.12']],
    ['из 6306.12', ['ex 6306.12']],
    ['ex 6306.12/22', ['ex 6306.12', 'ex 6306.22']],
    ['ex 6306.12; 6306.22', ['ex 6306.12', '6306.22']],
    ['6306.12; 6306.22', ['6306.12', '6306.22']],
    ['6306.12, 6306.22', ['6306.12', '6306.22']],
    ['6306.12,6306.22', ['6306.12', '6306.22']],
    ['6306,12; 6306,22', ['6306.12', '6306.22']],
    ['6306.12 6306.22', ['6306.12', '6306.22']],
    ['6306.12\n6306.22', ['6306.12', '6306.22']],
    ['6306.12 et 6306.22', ['6306.12', '6306.22']],
    ['6306.12 и 6306.22', ['6306.12', '6306.22']],
    ['6306.12; 6306.12', ['6306.12']],
    ['6306/07', ['6306', '6307']],
  ])('%j', (cell, expected) => {
    expect(codes(cell)).toEqual(expected);
    const found = read(cell);
    expect(found.kind === 'codes' && found.repaired).toMatch(/\w/);
  });
});

describe('what only a person can say is asked', () => {
  test.each([
    ['71340', ['0713.40'], 'the noughts may be lost at either end'],
    ['713', ['0713'], 'a short number without a dot'],
    ['9', ['09'], 'a digit'],
    ['1520', ['1520', '1520.00'], 'the heading, or its only subheading'],
    ['713400010', ['0713400010'], 'a national code without its nought'],
    ['713.401', ['0713.40'], 'the same with a dot'],
    ['2004-09-30', ['0904'], 'a date out of who knows what'],
    ['30-Apr', ['3004'], 'a date out of 30.04'],
    ['1990-04-30', ['3004', '3004.90'], 'a date out of 30.04.90'],
    ['30.04.2022', ['2204.30', '3004', '3004.20'], 'a date, or a national code'],
    ['6306.12/99', ['6306.12'], 'an end that does not exist'],
    [
      '6301-10',
      ['6301', '6301.10', '6302', '6303', '6304', '6305', '6306', '6307', '6308', '6309', '6310'],
      'a code or a range',
    ],
    ['6306.12-6307.90', [], 'a range over headings'],
    [
      '6306.99',
      ['6306.12', '6306.19', '6306.22', '6306.29', '6306.30', '6306.40', '6306.90'],
      'a code that does not exist',
    ],
    ['tents', [], 'a word'],
    ['3.00E+09', [], 'a number in powers of ten'],
    ['46142', [], 'the number of a day'],
  ])('%s: %j (%s)', (cell, candidates) => {
    expect(read(cell)).toMatchObject({ kind: 'question', candidates });
  });

  test('3002.1 has lost more than a nought, so the codes of its heading are offered', () => {
    const found = read('3002.1');
    expect(found.kind).toBe('question');
    expect(found.kind === 'question' && found.candidates).toContain('3002.15');
  });
});

describe('every code of the edition', () => {
  test('that LibreOffice takes for a number comes back as itself or is asked, never as another', () => {
    const others = subheadings.filter((code) => {
      const found = read(String(Number.parseFloat(code)));
      if (found.kind === 'question') return !found.candidates.includes(code);
      return found.kind === 'empty' || found.codes.map((one) => one.code).join() !== code;
    });
    expect(subheadings.length).toBeGreaterThan(5600);
    expect(others).toEqual([]);
  });

  test('is known again among the codes of its line', () => {
    const lost = subheadings.filter((code) => {
      const found = read(String(Number.parseFloat(code)), [code]);
      return found.kind !== 'codes' || found.codes[0]?.code !== code;
    });
    expect(lost).toEqual([]);
  });

  test('is read however it is dressed', () => {
    const dress = fc.constantFrom(
      (code: string) => `="${code}"`,
      (code: string) => `'${code}`,
      (code: string) => code.replace('.', ','),
      (code: string) => code.replace('.', ''),
      (code: string) => ` ${code}\u00a0`,
      (code: string) => `HS ${code}`,
      (code: string) => code.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    );
    fc.assert(
      fc.property(fc.constantFrom(...subheadings), dress, (code, dressed) => {
        expect(codes(dressed(code))).toEqual([code]);
      }),
    );
  });

  test('no text of digits and signs breaks the reading, and every code read exists', () => {
    const sign = fc.constantFrom(...'0123456789.,-/; ex"=\''.split(''));
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 24 }), (cell) => {
        const found = read(cell);
        const all = found.kind === 'codes' ? found.codes : [];
        for (const { code } of all) expect(exists(code)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
