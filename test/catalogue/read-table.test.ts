import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { describeFault } from '../../src/catalogue/data/fault.js';
import { readTable } from '../../src/catalogue/data/read-table.js';
import { goodTable } from '../../src/catalogue/data/tables.js';

const folder = mkdtempSync(join(tmpdir(), 'hs-essentials-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const HEADER = 'id,name,kind,category,specification,unit';

function read(text: string): ReturnType<typeof readTable<typeof goodTable>> {
  writeFileSync(join(folder, 'goods.csv'), text);
  return readTable(folder, 'goods.csv', goodTable);
}

describe('a table of data/', () => {
  test('is read with the place of each row', () => {
    const { rows, faults } = read(
      `${HEADER}\nblanket,blanket,relief,shelter,"wool, or\nfleece",u\n`,
    );
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      {
        id: 'blanket',
        name: 'blanket',
        kind: 'relief',
        category: 'shelter',
        specification: 'wool, or\nfleece',
        unit: 'u',
        at: { file: 'goods.csv', line: 3 },
      },
    ]);
  });

  test.each([
    ['Blanket,blanket,relief,shelter,,u', 'id "Blanket" is wrong'],
    ['blanket,,relief,shelter,,u', 'name "" is wrong'],
    ['blanket,blanket,toy,shelter,,u', 'kind "toy" is wrong'],
    ['blanket,blanket,relief,bedding,,u', 'category "bedding" is wrong'],
    ['blanket,blanket,relief,shelter,u', '5 cells where there are 6 columns'],
  ])('refuses the row %s and names file, line and fix', (row, message) => {
    const { rows, faults } = read(`${HEADER}\n${row}\n`);
    expect(rows).toEqual([]);
    const [fault] = faults;
    if (fault === undefined) throw new Error('no fault');
    expect(describeFault(fault)).toContain('data/goods.csv:2: ');
    expect(describeFault(fault)).toContain(message);
    expect(fault.fix).not.toBe('');
  });

  test('with another header is refused as a whole', () => {
    expect(read('id,name\nblanket,blanket\n').faults[0]?.message).toContain('header');
  });

  test('that is missing is a fault and no exception', () => {
    expect(readTable(folder, 'absent.csv', goodTable).faults).toHaveLength(1);
  });
});
