import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addLine, correctLine, keepKnown } from '../../src/web/consignment/change-lines.js';
import { readConsignment, writeConsignment } from '../../src/web/consignment/consignment-file.js';
import { readConsignmentForm } from '../../src/web/consignment/form.js';
import { makeLine, readLines, writeLines } from '../../src/web/consignment/read-lines.js';
import { readSheet } from '../../src/web/consignment/read-sheet.js';

function pairs(text: string): (readonly [string, string | null])[] {
  const read = readLines(text);
  return read.ok ? read.value.map((line) => [line.text, line.code] as const) : [];
}

describe('lines that are pasted', () => {
  test.each([
    ['Family tents', [['Family tents', null]]],
    ['Family tents\t6306.22', [['Family tents', '6306.22']]],
    ['soap; 3401.11', [['soap', '3401.11']]],
    ['syringes, 5 ml; sterile', [['syringes, 5 ml; sterile', null]]],
    ['6306.22', [['6306.22', null]]],
    ['12\tFamily tents\t300\tpcs\t630622', [['Family tents', '630622']]],
    [
      'a\r\n\r\n  \nb\rc',
      [
        ['a', null],
        ['b', null],
        ['c', null],
      ],
    ],
    ['paracetamol 500 mg\t2027', [['paracetamol 500 mg', null]]],
  ] as const)('%j', (text, lines) => {
    expect(pairs(text)).toEqual(lines);
  });

  test('none are told, and more than a thousand are', () => {
    expect(readLines(' \n\n')).toEqual({ ok: false, failure: { kind: 'empty' } });
    const many = readLines('tent\n'.repeat(1001));
    expect(many).toEqual({ ok: false, failure: { kind: 'too-many', count: 1001 } });
    expect(readLines('tent\n'.repeat(1000)).ok).toBe(true);
  });

  test('are written as they are read', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/);
    const line = fc.tuple(word, fc.option(fc.constantFrom('6306.22', '3004.90', '63072000')));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const made = lines.map(([text, code], place) => makeLine(place + 1, text, code));
        expect(readLines(writeLines(made))).toEqual({ ok: true, value: made });
      }),
    );
  });

  test('no text stops the reading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = readLines(text);
        expect(read.ok || read.failure.kind === 'empty').toBe(true);
      }),
    );
  });
});

describe('a sheet', () => {
  test('gives the columns that look like descriptions and codes, by the numbers of its rows', () => {
    const read = readSheet([
      ['Packing list no. 7'],
      ['No', 'Description of goods', 'HS code', 'Qty'],
      ['1', 'Family tents', '6306.22', '300'],
      ['2', 'Blankets', '6301.40', '900'],
      ['', 'Total', '', '1200'],
    ]);
    expect(read.ok && read.value.map(({ ref, text, code }) => [ref, text, code])).toEqual([
      ['3', 'Family tents', '6306.22'],
      ['4', 'Blankets', '6301.40'],
    ]);
  });

  test('that holds nothing is told', () => {
    expect(readSheet([])).toEqual({ ok: false, failure: { kind: 'empty' } });
  });
});

test('a form is read, and what is no day or direction is passed over', () => {
  const read = (query: string): object => readConsignmentForm(new URLSearchParams(query));
  expect(read('lines=a&against=flood&on=2026-11-26&direction=transit')).toEqual({
    text: 'a',
    list: 'flood',
    on: '2026-11-26',
    direction: 'transit',
  });
  expect(read('against=&on=2026-02-30&direction=up')).toEqual({
    text: '',
    list: null,
    on: null,
    direction: null,
  });
});

describe('a line', () => {
  const lines = [makeLine(1, 'tents', null), { ...makeLine(2, 'soap', '3401.11'), quantity: 5 }];

  test('is corrected in its place', () => {
    const corrected = correctLine(lines, 0, { text: 'family tents', code: '6306.22' });
    expect(corrected[0]).toMatchObject({ ref: '1', text: 'family tents', code: '6306.22' });
    expect(corrected[1]).toBe(lines[1]);
  });

  test('is added once', () => {
    expect(addLine(lines, ' blankets ')).toHaveLength(3);
    expect(addLine(lines, 'soap')).toBe(lines);
    expect(addLine(lines, ' ')).toBe(lines);
  });

  test('keeps what is known of it when its text is read again', () => {
    const read = readLines(`${writeLines(lines)}\nnew`);
    expect(read.ok && keepKnown(read.value, lines).map(({ quantity }) => quantity)).toEqual([
      null,
      5,
      null,
    ]);
  });
});

describe('a saved consignment', () => {
  const kept = {
    lines: [{ ...makeLine(1, 'tents', '6306.22'), quantity: 300, unit: 'pcs' }],
    list: 'flood+cholera',
    on: '2026-11-26',
    direction: 'import',
  } as const;

  test('is read as it was written, and is a request to the service', () => {
    const text = writeConsignment(kept);
    expect(readConsignment(text)).toEqual({ ok: true, value: kept });
    expect(JSON.parse(text)).toEqual({
      lists: [{ id: 'flood+cholera' }],
      on: '2026-11-26',
      direction: 'import',
      lines: [{ ref: '1', text: 'tents', code: '6306.22', quantity: 300, unit: 'pcs' }],
    });
  });

  test.each(['', '{', '[]', '{"lines":{}}', 'null'])('%j is told', (text) => {
    expect(readConsignment(text)).toEqual({ ok: false, failure: { kind: 'unreadable' } });
  });

  test('of another program is taken as far as it is one', () => {
    const read = readConsignment('{"lines":[{"text":5},null,{"text":"a","on":1}],"on":"x"}');
    expect(read.ok && read.value.lines.map(({ text }) => text)).toEqual(['', '', 'a']);
    expect(read.ok && read.value.on).toBeNull();
  });
});
