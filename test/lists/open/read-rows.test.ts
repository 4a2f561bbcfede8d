import { describe, expect, test } from '@jest/globals';
import { writeCsv } from '../../../src/forms/csv.js';
import { readCsv } from '../../../src/forms/read-csv.js';
import { CODE_COLUMNS, LIST_COLUMNS, listRows } from '../../../src/lists/list-rows.js';
import { readRows } from '../../../src/lists/open/read-rows.js';
import { hxlRow } from '../../../src/lists/present/csv-rows.js';
import type { EssentialGoodsList } from '../../../src/model/list.js';
import { fullList } from '../../support/composed-list.js';
import { exists, openRows, tableOf } from '../../support/open-lists.js';

const list = fullList();

/** The cells of a list, with what a sheet has no column for left out. */
function told(of: EssentialGoodsList): unknown {
  return listRows(of).map((row) => ({ ...row, note: row.note.replace(/\s+/g, ' ') }));
}

function csvOf(options: Parameters<typeof writeCsv>[2]): string[][] {
  const text = writeCsv(LIST_COLUMNS, [hxlRow(list.edition), ...listRows(list)], options);
  const read = readCsv(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.failure);
  return read.value.cells.map((row) => [...row]);
}

describe('rows on their own', () => {
  test('flags come back with semicolons in what is said of them', () => {
    const said = [
      ['cold-chain', '2 to 8 °C; in use: at room temperature; for about four weeks'],
      ['nationally-controlled', 'in no schedule; controlled in many countries'],
      ['do-not-freeze', null],
      ['medicine-registration', null],
      ['controlled', 'schedule I; see the note;'],
    ] as const;
    const flags = said.map(([flag, detail]) => {
      return { flag, form: null, detail, source: 'issuer', certainty: 'sure' } as const;
    });
    const lines = list.lines.slice(0, 1).map((line) => ({ ...line, flags }));
    const { list: opened } = openRows(tableOf({ ...list, lines }));
    expect(opened.lines[0]?.flags.map(({ flag, detail }) => [flag, detail])).toEqual(said);
  });

  test.each([
    ['CSV for programs', { codeColumns: CODE_COLUMNS }],
    [
      'CSV for spreadsheets',
      { codeColumns: CODE_COLUMNS, spreadsheet: { separator: ';' as const } },
    ],
  ])('say in %s what the rows of the list say', (_, options) => {
    const opened = openRows(csvOf(options));
    const clean = openRows(tableOf(list));
    expect(opened.list.lines).toEqual(clean.list.lines);
    expect(opened.questions).toEqual([]);
    expect(told(opened.list)).toEqual(
      listRows(list).map((row) => ({
        ...row,
        note: row.note.replaceAll(/[\u0007\uffff]|\p{Surrogate}/gu, '').replace(/\s+/g, ' '),
      })),
    );
  });

  test('come back undefused', () => {
    const { lines } = openRows(csvOf({ codeColumns: CODE_COLUMNS })).list;
    const line = lines.find(({ no }) => no === 403);
    expect(line).toMatchObject({ names: { en: '=1+1' }, specification: '+cmd' });
    expect(line?.note?.startsWith('@x')).toBe(true);
  });

  test('make a draft of nobody, with a hash and an id of what it holds', () => {
    const { list: read, hashMatches, changes } = openRows(tableOf(list));
    expect(read).toMatchObject({ kind: 'composed', state: 'draft', header: {}, edition: '2022' });
    expect(read.id).toBe(`list-${read.contentHash.slice(7, 15)}`);
    expect({ hashMatches, changes }).toEqual({ hashMatches: false, changes: [] });
    const named = readRows(tableOf(list), { exists, base: null, id: 'np-earthquake' });
    expect(named.ok && named.value.list.id).toBe('np-earthquake');
  });

  test('are found by the names of their columns, in any order and letters, under a title', () => {
    const opened = openRows([
      ['Needs of the ministry, draft'],
      [],
      ['Code', 'TIER', 'Name', 'Good ID', 'Our remark', 'name'],
      ['3004.9', 'essential', 'paracetamol', 'paracetamol', 'urgent', 'again'],
      ['', '', '', '', '', ''],
      ['6306.12/22', 'Life saving', 'tent', '', '', ''],
    ]);
    expect(opened.list.lines).toMatchObject([
      { goodId: 'paracetamol', names: { en: 'paracetamol' }, codes: [{ code: '3004.90' }] },
      { goodId: null, tier: 'life-saving', codes: [{ code: '6306.12' }, { code: '6306.22' }] },
    ]);
    expect(opened.repairs.map(({ row, from }) => [row, from])).toEqual([
      [4, '3004.9'],
      [6, '6306.12/22'],
    ]);
    expect(opened.unknownColumns).toEqual([
      { name: 'Our remark', cells: [{ row: 4, value: 'urgent' }] },
      { name: 'name', cells: [{ row: 4, value: 'again' }] },
    ]);
    expect(opened.findings.filter(({ field }) => field === 'edition')).toHaveLength(1);
  });

  test('that lack what a line needs are named and asked for', () => {
    const opened = openRows([
      ['name', 'code', 'tier'],
      ['tent', '6306.22', ''],
      ['', '3004.90', 'useful'],
    ]);
    expect(opened.questions).toMatchObject([{ row: 2, column: 'tier' }]);
    expect(opened.questions[0]?.candidates).toContain('life-saving');
    expect(opened.findings.map(({ severity, row, field }) => [severity, row, field])).toEqual([
      ['warning', null, 'edition'],
      ['warning', 2, 'category'],
      ['error', 3, 'name'],
      ['warning', 3, 'category'],
    ]);
  });

  test('are of the edition that most of them name', () => {
    const opened = openRows([
      ['name', 'code', 'tier', 'edition'],
      ['tent', '6306.22', 'useful', '2017'],
      ['tarpaulin', '6306.12', 'useful', '2017'],
      ['rope', '5607.50', 'useful', '2022'],
    ]);
    expect(opened.list.edition).toBe('2017');
    expect(opened.questions).toMatchObject([{ row: 4, column: 'edition', candidates: ['2017'] }]);
    expect(opened.list.lines[2]?.codes).toEqual([]);
  });

  test('whose number is no number are left out, and asked about', () => {
    const opened = openRows([
      ['no', 'name', 'tier'],
      ['12a', 'tent', 'useful'],
      ['7', 'rope', 'useful'],
    ]);
    expect(opened.list.lines.map(({ no }) => no)).toEqual([7]);
    expect(opened.questions).toMatchObject([{ row: 2, column: 'no', value: '12a' }]);
  });

  test('give back a nought to a national code, where only that fits its code', () => {
    const opened = openRows([
      ['no', 'name', 'code', 'national_code'],
      ['1', 'beans', '0713.40', '713400010'],
      ['2', 'tent', '6306.22', '713400010'],
    ]);
    expect(opened.list.lines[0]?.codes[0]?.national).toMatchObject([{ code: '0713400010' }]);
    expect(opened.repairs).toMatchObject([{ row: 2, column: 'national_code', to: '0713400010' }]);
    expect(opened.questions.filter(({ row }) => row === 3)).toMatchObject([
      { column: 'tier' },
      { column: 'national_code', value: '713400010' },
    ]);
  });

  test('that say a code twice have it once', () => {
    const opened = openRows([
      ['no', 'name', 'code'],
      ['1', 'tent', '6306.22'],
      ['1', 'tent', '6306.22'],
    ]);
    expect(opened.list.lines[0]?.codes).toHaveLength(1);
    expect(opened.findings.at(-1)).toMatchObject({ severity: 'warning', row: 3, field: 'code' });
  });

  test('that are no list, or too many, are refused', () => {
    expect(
      readRows(
        [
          ['a', 'b'],
          ['1', '2'],
        ],
        { exists, base: null },
      ),
    ).toMatchObject({ ok: false });
    const many = Array.from({ length: 6001 }, (_, no) => [String(no), 'rope']);
    expect(readRows([['no', 'name'], ...many], { exists, base: null })).toMatchObject({
      ok: false,
      failure: 'The rows are 6001 lines; at most 6000 are taken.',
    });
  });
});
