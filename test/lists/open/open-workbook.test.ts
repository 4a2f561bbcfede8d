import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readXlsx } from '../../../src/forms/read-xlsx.js';
import { writeWorkbook } from '../../../src/forms/write-workbook.js';
import { hashContent } from '../../../src/lists/content-hash.js';
import { openWorkbook, type SheetCells } from '../../../src/lists/open/open-workbook.js';
import { workbookOf } from '../../../src/lists/present/workbook.js';
import { WORDS } from '../../../src/words/index.js';
import { fullList, listCode, listLine, makeList } from '../../support/composed-list.js';
import { at, edited, exists, open, rowWith, setCells, sheetsOf } from '../../support/open-lists.js';

const list = fullList();

/** A row with the empty cells at its end that a file may leave out. */
function padded(row: string[], cells: string[][]): string[] {
  const width = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: width }, (_, place) => row[place] ?? '');
}

/** What LibreOffice and Excel do to a file that somebody opens and saves. */
const RESAVED: readonly [string, (cells: string[][]) => string[][]][] = [
  ['trailing blanks are gone', (cells) => cells.map((row) => row.map((cell) => cell.trimEnd()))],
  ['blanks are added', (cells) => cells.map((row) => row.map((cell) => `${cell}  `))],
  [
    'line ends are those of Windows',
    (cells) => cells.map((row) => row.map((cell) => cell.replace(/\r?\n/g, '\r\n'))),
  ],
  [
    'texts that look like numbers are numbers',
    (cells) =>
      cells.map((row) =>
        row.map((cell) => (/^\d+(?:\.\d+)?$/.test(cell) ? String(Number.parseFloat(cell)) : cell)),
      ),
  ],
  [
    'numbers have a decimal',
    (cells) => cells.map((row) => row.map((cell) => (/^\d{1,5}$/.test(cell) ? `${cell}.0` : cell))),
  ],
  [
    'empty rows and columns follow',
    (cells) => [
      ...cells.map((row) => [...row, '', '']),
      ...[1, 2, 3].map(() => cells[0]?.map(() => '') ?? []),
    ],
  ],
  [
    'empty cells at the end of rows are gone',
    (cells) => cells.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1)),
  ],
  ['rows were sorted', ([head = [], ...rows]) => [head, ...rows.toReversed()]],
  ['columns were moved', (cells) => cells.map((row) => padded(row, cells).toReversed())],
  ['an empty row stands above the headings', (cells) => [[], ['Essential goods'], ...cells]],
];

describe('a workbook that nobody edited', () => {
  test('is the list that went out, to the last member', async () => {
    const parts = { language: 'ar', words: WORDS.ar, documents: [], holders: null } as const;
    const read = await readXlsx(await writeWorkbook(workbookOf(list, parts)));
    const opened = open(read.ok ? read.value : []);
    expect(opened).toEqual({
      list,
      hashMatches: true,
      repairs: [],
      questions: [],
      changes: [],
      unknownColumns: [],
      findings: [],
    });
    expect(opened.list.contentHash).toBe(hashContent(list));
  });

  test.each(RESAVED)('is the same list where %s', (_, save) => {
    const opened = open(edited(list, save));
    expect(opened).toMatchObject({ hashMatches: true, changes: [], questions: [], findings: [] });
    expect(opened.list).toEqual(list);
  });

  test('is the same list after all that together, in any selection', () => {
    fc.assert(
      fc.property(fc.subarray([...RESAVED]), (steps) => {
        const save = (cells: string[][]): string[][] =>
          steps.reduce((before, [, step]) => step(before), cells);
        expect(open(edited(list, save)).hashMatches).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('says so where a code was taken for a number, and gives it back', () => {
    const [, , , asNumbers] = RESAVED;
    const { repairs } = open(edited(list, asNumbers?.[1] ?? ((cells) => cells)));
    expect(repairs.map(({ column, from, to }) => [column, from, to])).toEqual([
      ['code', '713.4', '0713.40'],
      ['code', '1520', '1520.00'],
      ['code', '714.1', '0714.10'],
      ['national_code', '714100010', '0714100010'],
    ]);
  });

  test('is known in whatever order its sheets stand and whatever they are called', () => {
    const sheets = sheetsOf(list)
      .toReversed()
      .map((sheet, place) => ({ ...sheet, name: `Tab${place}` }));
    expect(open(sheets)).toMatchObject({ hashMatches: true, changes: [] });
  });

  test('holds a list of any length in pieces that a cell takes', () => {
    const long = makeList(
      Array.from({ length: 900 }, (_, no) =>
        listLine({ no, names: { en: `item ${no}   😷 ` }, note: ' '.repeat(90) + '\uffff_x0041_' }),
      ),
    );
    const document = sheetsOf(long).at(-1)?.cells ?? [];
    expect(document.length).toBeGreaterThan(10);
    for (const [, piece = ''] of document) {
      expect(piece.length).toBeLessThanOrEqual(30_000);
      expect(piece.trim()).toBe(piece);
    }
    expect(open(sheetsOf(long)).hashMatches).toBe(true);
  });
});

describe('a workbook that was edited', () => {
  test('names a changed tier, and whose it is now', () => {
    const opened = open(edited(list, (cells) => setCells(cells, 2, { tier: 'Essential' })));
    expect(opened.hashMatches).toBe(false);
    expect(opened.changes).toEqual([
      {
        kind: 'changed',
        no: 37,
        name: 'family tent',
        field: 'tier',
        from: 'life-saving',
        to: 'essential',
      },
    ]);
    const [tent, ...others] = opened.list.lines;
    expect(tent).toEqual({
      ...list.lines[0],
      tier: 'essential',
      tierSource: 'issuer',
      setBy: 'rule 1, change',
    });
    expect(others).toEqual(list.lines.slice(1));
    expect(opened.list).toMatchObject({ kind: 'composed', state: 'draft', header: list.header });
    expect(opened.list.contentHash).toBe(hashContent(opened.list));
    expect(opened.findings).toMatchObject([{ severity: 'warning', row: 2, field: 'tier' }]);
  });

  test('names a line that was removed, and gives its number to no other', () => {
    const opened = open(
      edited(list, (cells) => [
        ...cells.filter((row) => row[0] !== '402'),
        rowWith({ name: 'water tank', tier: 'useful', category: 'shelter', code: '3923.10' }),
      ]),
    );
    const added = opened.list.lines.at(-1)?.no ?? 0;
    expect(opened.changes).toEqual([
      { kind: 'removed', no: 402, name: 'airport ground handling' },
      { kind: 'added', no: added, name: 'water tank' },
    ]);
    expect(list.lines.map(({ no }) => no)).not.toContain(added);
  });

  test('takes rows without a number as new lines, neighbours of one name as one', () => {
    const tank = { name: 'water tank', tier: 'useful', category: 'shelter' };
    const opened = open(
      edited(list, (cells) => [
        ...cells,
        rowWith({ ...tank, code: '3923.10', coverage: 'part' }),
        rowWith({ ...tank, code: 'ex 7310.10', basis: 'derived' }),
        rowWith({ name: 'rope', tier: 'useful', category: 'shelter' }),
      ]),
    );
    expect(opened.list.lines.slice(-2)).toMatchObject([
      {
        names: { en: 'water tank' },
        tier: 'useful',
        tierSource: 'issuer',
        setBy: 'addition',
        codes: [
          { code: '3923.10', coverage: 'part', basis: 'doubtful', rival: false },
          { code: '7310.10', coverage: 'part', basis: 'derived' },
        ],
      },
      { names: { en: 'rope' }, codes: [] },
    ]);
    expect(opened.repairs).toMatchObject([{ from: 'ex 7310.10', to: 'ex 7310.10' }]);
    expect(opened.findings).toEqual([]);
  });

  test('numbers a good that is added as every list does', () => {
    const sheets = edited(list, (cells) => [
      ...cells,
      rowWith({ good_id: 'tarpaulin', name: 'tarpaulin', tier: 'useful', category: 'shelter' }),
    ]);
    const opened = openWorkbook(sheets, {
      exists,
      lineNumber: (id) => (id === 'tarpaulin' ? 777 : null),
    });
    expect(opened.ok && opened.value.list.lines.at(-1)?.no).toBe(777);
  });

  test('names a changed code, keeps its condition, and not what supported the former one', () => {
    const opened = open(edited(list, (cells) => setCells(cells, 5, { code: '6306.30' })));
    // Row 5 is the rival 6306.19; row 4 the second code.
    expect(opened.changes).toMatchObject([
      { no: 37, field: 'code', to: '6306.22\n6306.22\n6306.29\n6306.30' },
    ]);
    const first = open(edited(list, (cells) => setCells(cells, 4, { code: '6306.40' })));
    expect(first.list.lines[0]?.codes[1]).toEqual(
      listCode({ code: '6306.40' as never, basis: 'doubtful' }),
    );
    expect(first.findings).toMatchObject([{ severity: 'warning', row: 4, field: 'basis' }]);
  });

  test('asks for a national code that no longer extends its code', () => {
    const opened = open(edited(list, (cells) => setCells(cells, 2, { code: '6306.40' })));
    expect(opened.questions).toMatchObject([
      { row: 2, column: 'national_code', value: '6306220010', candidates: [] },
    ]);
    expect(
      opened.list.lines[0]?.codes.map(({ code, national }) => [code, national.length]),
    ).toEqual([
      ['6306.40', 0],
      ['6306.22', 1],
      ['6306.29', 0],
      ['6306.19', 0],
    ]);
  });

  test('takes codes away with their rows, and adds them with new ones', () => {
    const without = open(edited(list, (cells) => cells.filter((_, place) => place !== 3)));
    expect(without.list.lines[0]?.codes.map(({ code }) => code)).toEqual(
      ['6306.22', '6306.22', '6306.19'].slice(1),
    );
    const more = open(
      edited(list, (cells) => [
        ...cells,
        rowWith({ no: '37', good_id: 'family-tent', name: 'family tent', code: '6306.12/40' }),
      ]),
    );
    expect(more.list.lines[0]?.codes.slice(3)).toMatchObject([
      { code: '6306.12', coverage: 'part', basis: 'doubtful', candidate: false },
      { code: '6306.40' },
    ]);
    expect(more.repairs).toMatchObject([{ row: 14, from: '6306.12/40', to: '6306.12; 6306.40' }]);
  });

  test('leaves a row without a code where only a person can say which', () => {
    const opened = open(edited(list, (cells) => setCells(cells, 4, { code: '71340' })));
    expect(opened.questions).toMatchObject([
      { row: 4, column: 'code', value: '71340', candidates: ['0713.40'] },
    ]);
    expect(opened.list.lines[0]?.codes.map(({ code }) => code)).toEqual(['6306.22', '6306.19']);
  });

  test('keeps a line from being mixed up with a row that was copied to begin a new one', () => {
    const opened = open(
      edited(list, (cells) => [
        ...cells,
        rowWith({ no: '37', good_id: 'tarpaulin', name: 'tarpaulin', code: '6306.12' }),
      ]),
    );
    expect(opened.questions).toMatchObject([{ row: 14, column: 'no', value: '37' }]);
    expect(opened.list).toEqual(list);
  });

  test('warns where a number is given to another good', () => {
    const other = { good_id: 'tarpaulin', name: 'tarpaulin' };
    const opened = open(
      edited(list, (cells) => [2, 3, 4, 5].reduce((all, row) => setCells(all, row, other), cells)),
    );
    expect(opened.findings).toMatchObject([
      { severity: 'warning', no: 37, field: 'good_id' },
      { severity: 'warning', no: 37, field: 'name' },
    ]);
  });

  test('changes a name in English and takes out the others, which may say something else', () => {
    const opened = open(
      edited(list, (cells) =>
        cells.map((row) =>
          row[0] === '37'
            ? row.map((cell, place) => (place === at('name') ? 'dome tent' : cell))
            : row,
        ),
      ),
    );
    expect(opened.list.lines[0]?.names).toEqual({ en: 'dome tent' });
    expect(opened.findings).toMatchObject([
      {
        severity: 'warning',
        no: 37,
        field: 'name',
        message: expect.stringContaining('fr, ar, ru'),
      },
    ]);
  });

  test('asks where the rows of a line say different things', () => {
    const opened = open(
      edited(list, (cells) => {
        setCells(cells, 2, { duty: 'payable' });
        return setCells(cells, 3, { duty: 'reduced' });
      }),
    );
    expect(opened.questions).toMatchObject([
      { row: 2, column: 'duty', candidates: ['payable', 'reduced'] },
    ]);
    expect(opened.list).toEqual(list);
  });

  test('names row, column and value of a cell that cannot be read, and keeps what was', () => {
    const opened = open(
      edited(list, (cells) => {
        setCells(cells, 2, { tier: 'urgent', basis: 'sure' });
        return setCells(cells, 6, { shelf_life_months: 'a year' });
      }),
    );
    expect(
      opened.findings.map(({ severity, row, no, field }) => [severity, row, no, field]),
    ).toEqual([
      ['error', 2, 37, 'tier'],
      ['error', 2, 37, 'basis'],
      ['error', 6, 301, 'shelf_life_months'],
    ]);
    expect(opened.findings[0]?.message).toBe(
      'row 2, column tier: "urgent" cannot be read; one of life-saving, essential, useful, not-requested, refused stands here',
    );
    expect(opened.list).toEqual(list);
  });

  test.each([
    [
      'treatment',
      { duty: 'payable', vat: 'free', lane: '' },
      { treatment: { duty: 'payable', vat: 'free' } },
    ],
    [
      'temporary admission',
      { temporary_admission: '6 months, none' },
      { treatment: { temporaryAdmission: { months: 6, security: 'none' } } },
    ],
    [
      'procedure',
      { procedure_code: '5300 007' },
      { treatment: { procedure: { extended: '5300', national: '007' } } },
    ],
    [
      'limit',
      { quantity_cap: '20.5 kg per event' },
      { quantityCap: { amount: 20.5, unit: 'kg', per: 'event' } },
    ],
    ['used goods', { used_allowed: 'TRUE' }, { usedAllowed: true }],
    ['remark', { note: 'look at the label' }, { note: 'look at the label' }],
    [
      'flags',
      { flags: 'used-goods; cold-chain: 2 to 8 °C' },
      {
        flags: [
          { flag: 'used-goods', detail: null },
          { flag: 'cold-chain', detail: '2 to 8 °C' },
        ],
      },
    ],
    [
      'conditions',
      { conditions: 'not for resale; also not as a gift; new one' },
      { conditions: ['not for resale; also not as a gift', 'new one'] },
    ],
    [
      'permits',
      { permits: 'licence (Telecoms)' },
      { permits: [{ permit: 'licence', authority: 'Telecoms', when: 'before-shipment' }] },
    ],
  ])('takes an edited %s', (_, cells, expected) => {
    const opened = open(edited(list, (rows) => setCells(rows, 2, cells)));
    expect(opened.list.lines[0]).toMatchObject(expected);
    expect(opened.list.lines[0]?.treatment.legalRef).toBe('Customs Act, art. 9');
    expect(opened.changes.length).toBeGreaterThan(0);
  });

  test('keeps a permit that stands beside a new one, with all that the sheet does not show', () => {
    const permits =
      'import authorisation; model form (Narcotics board (INCB focal point)); visa (Consulate)';
    const opened = open(edited(list, (cells) => setCells(cells, 6, { permits })));
    expect(opened.list.lines[1]?.permits).toEqual([
      list.lines[1]?.permits[0],
      expect.objectContaining({ permit: 'visa', authority: 'Consulate' }),
    ]);
    expect(opened.findings.at(-1)?.message).toContain('before shipment');
  });

  test('keeps a column that is not of the list, and reports it', () => {
    const opened = open(
      edited(list, (cells) =>
        cells.map((row, place) => [...row, place === 0 ? 'ours' : place === 2 ? 'x' : '']),
      ),
    );
    expect(opened).toMatchObject({ hashMatches: true });
    expect(opened.unknownColumns).toEqual([{ name: 'ours', cells: [{ row: 3, value: 'x' }] }]);
  });

  test('asks where a row is of another edition', () => {
    const opened = open(edited(list, (cells) => setCells(cells, 4, { edition: '2017' })));
    expect(opened.questions).toMatchObject([
      { row: 4, column: 'edition', value: '2017', candidates: ['2022'] },
    ]);
  });
});

describe('a workbook that is not whole', () => {
  const without = (name: string): SheetCells[] =>
    sheetsOf(list).filter((sheet) => sheet.name !== name);

  test('is read by its rows alone where the hidden sheet is gone', () => {
    const opened = open(without('document'));
    expect(opened).toMatchObject({ hashMatches: false, changes: [] });
    expect(opened.list.lines.map(({ no }) => no)).toEqual(list.lines.map(({ no }) => no));
    expect(opened.list).toMatchObject({
      kind: 'composed',
      state: 'draft',
      header: {},
      edition: '2022',
    });
  });

  test('is the list that went out where the lines are gone, and says so', () => {
    const opened = open(without('Lines'));
    expect(opened.list).toEqual(list);
    expect(opened.findings).toMatchObject([{ severity: 'warning', field: 'lines' }]);
  });

  test('says that its hidden list was changed, and gives it the hash that fits', () => {
    const forged = { ...list, contentHash: `sha256-${'0'.repeat(64)}` };
    const opened = open(sheetsOf(forged));
    expect(opened.hashMatches).toBe(false);
    expect(opened.list.contentHash).toBe(list.contentHash);
    expect(opened.findings).toMatchObject([{ severity: 'error', field: 'contentHash' }]);
  });

  test.each([
    ['cut', (cells: SheetCells['cells']) => cells.slice(0, -1).concat([['json', '{"id":']])],
    [
      'of something else',
      (cells: SheetCells['cells']) => [...cells.slice(0, 2), ['json', '{"id":1}']],
    ],
  ])('is refused where its hidden sheet is %s', (_, change) => {
    const sheets = sheetsOf(list).map((sheet) =>
      sheet.name === 'document' ? { ...sheet, cells: change(sheet.cells) } : sheet,
    );
    const opened = openWorkbook(sheets, { exists });
    expect(opened.ok).toBe(false);
    expect(opened.ok ? '' : opened.failure).toMatch(/hidden sheet/);
  });

  test('is refused where there is no list at all, or no numbers', () => {
    expect(openWorkbook([{ name: 'a', cells: [['x'], ['y']] }], { exists }).ok).toBe(false);
    const noNumbers = edited(list, (cells) => cells.map((row) => row.slice(1)));
    expect(openWorkbook(noNumbers, { exists })).toMatchObject({ ok: false });
  });
});
