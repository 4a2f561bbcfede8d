import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readCsv } from '../../src/forms/read-csv.js';
import { writeCsv } from '../../src/forms/csv.js';

const columns = ['code', 'name'] as const;
const options = { codeColumns: ['code'] };

describe('CSV', () => {
  test('is RFC 4180 with CRLF and a header row', () => {
    const rows = [{ code: '3004.90', name: 'a "quoted", cell' }];
    expect(writeCsv(columns, rows, options)).toBe('code,name\r\n3004.90,"a ""quoted"", cell"\r\n');
  });

  test('comes back as it went, whatever the cells hold', () => {
    // Cells that a spreadsheet would run are defused on purpose, and tested below.
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.record({ code: cell, name: cell })), (rows) => {
        const read: unknown = parse(writeCsv(columns, rows, options), {
          columns: true,
          skip_empty_lines: false,
          relax_column_count: true,
        });
        expect(read).toEqual(rows);
      }),
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('defuses %j', (name) => {
    const [, row] = parse(writeCsv(columns, [{ code: '', name }], options));
    expect(row).toEqual(['', `'${name}`]);
  });

  test('for a spreadsheet keeps the zeros of codes, and only of codes', () => {
    const rows = [
      { code: '0713.40', name: '0713.40' },
      { code: '=HYPERLINK("x")', name: '' },
    ];
    const text = writeCsv(columns, rows, { ...options, spreadsheet: { separator: ';' } });
    expect(text.startsWith('\uFEFFcode;name\r\n')).toBe(true);
    const read: unknown = parse(text, { bom: true, delimiter: ';', relax_quotes: true, from: 2 });
    expect(read).toEqual([
      ['="0713.40"', '0713.40'],
      [`'=HYPERLINK("x")`, ''],
    ]);
  });
});

describe('CSV of nothing but signs', () => {
  test.each([',', '\n', ';', `${','.repeat(999)}\n`])('of %j is refused at once', (sign) => {
    const bytes = new TextEncoder().encode(sign.repeat(8_000_000 / sign.length));
    const start = performance.now();
    expect(readCsv(bytes)).toEqual({ ok: false, failure: 'It has more than 1000000 cells.' });
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
