import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from '../../src/forms/read-xlsx.js';
import { writeWorkbook } from '../../src/forms/write-workbook.js';
import { writeXlsx } from '../../src/forms/write-xlsx.js';
import type { SheetCell, SheetContent, WorkbookContent } from '../../src/model/workbook.js';

function sheet(change: Partial<SheetContent> = {}): SheetContent {
  return {
    name: 'Lines',
    hidden: false,
    rightToLeft: false,
    columns: [
      { title: 'no', width: 6, wrap: false, code: false },
      { title: 'text', width: 40, wrap: true, code: false },
    ],
    rows: [[37, '3004.90']],
    frozenRows: 1,
    filter: true,
    ...change,
  };
}

function workbook(...sheets: readonly SheetContent[]): WorkbookContent {
  return { day: '2026-11-25', sheets };
}

async function parts(content: WorkbookContent): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(await writeWorkbook(content));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function roundTrip(rows: readonly (readonly SheetCell[])[]): Promise<unknown> {
  const read = await readXlsx(await writeWorkbook(workbook(sheet({ rows }))));
  return read.ok ? read.value[0]?.cells.slice(1) : read;
}

describe('a workbook', () => {
  test.each([
    ['a code with its noughts', '0713.40'],
    ['a formula, as a text', '=1+1'],
    ['a command, as a text', '+cmd'],
    ['a minus, as a text', '-1'],
    ['a mention, as a text', '@x'],
    ['a formula that calls out', '=HYPERLINK("http://example.org")'],
    ['several lines', 'first\nsecond'],
    ['signs of XML', 'a < b & "c" > d'],
    ['what XML spells characters with', '_x0041_ and _x005F_'],
    ['letters of any script', 'أموكسيسيلين 阿莫西林 😷'],
  ])('gives back %s', async (_, text) => {
    expect(await roundTrip([[1, text]])).toEqual([['1', text]]);
  });

  test('holds a text as a text and a number as a number', async () => {
    const files = await parts(
      workbook(
        sheet({
          rows: [
            [37, '3004.90'],
            [38, '=1+1'],
          ],
        }),
      ),
    );
    const xml = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).toMatch(/<c r="A2"[^>]*><v>37<\/v>/);
    expect(xml).toMatch(/<c r="B2"[^>]* t="s">/);
    expect(xml).toMatch(/<c r="B3"[^>]* t="s">/);
    expect(xml).not.toContain('<f>');
  });

  test('keeps a column of codes as texts, also in the cells where people will type', async () => {
    const columns = [
      { title: 'code', width: 10, wrap: false, code: true },
      { title: 'name', width: 10, wrap: false, code: false },
    ];
    const files = await parts(
      workbook(
        sheet({
          columns,
          rows: [
            ['0713.40', 'a'],
            ['', 'b'],
          ],
        }),
      ),
    );
    const xml = files.get('xl/worksheets/sheet1.xml') ?? '';
    const [styles] = /<cellXfs.*<\/cellXfs>/.exec(files.get('xl/styles.xml') ?? '') ?? [''];
    const formats = [...styles.matchAll(/<xf ([^>]*?)\/?>/g)].map(([, xf]) => xf ?? '');
    for (const cell of ['A2', 'A3']) {
      const [, style] = new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml) ?? [];
      expect(formats[Number(style)]).toMatch(/numFmtId="\d+"/);
    }
    const [, style] = /<col min="1" style="(\d+)"/.exec(xml) ?? [];
    expect(formats[Number(style)]).toMatch(/numFmtId="\d+"/);
    expect(xml).not.toMatch(/<col min="2" style/);
  });

  test('leaves out what no workbook can hold, and cuts what is too long', async () => {
    expect(await roundTrip([[1, 'a\u0000\u000bb\uffff']])).toEqual([['1', 'ab']]);
    expect(await roundTrip([[1, 'x'.repeat(40_000)]])).toEqual([['1', 'x'.repeat(32_767)]]);
  });

  test('keeps headings in sight, in bold, over a filter, and on every page of paper', async () => {
    const files = await parts(workbook(sheet()));
    const xml = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).toMatch(/<pane ySplit="1"[^>]*state="frozen"\/>/);
    expect(xml).toContain('<autoFilter ref="A1:B2"/>');
    expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*fitToWidth="1"/);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(files.get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Lines'!$1:$1</definedName>`,
    );
    expect(files.get('xl/styles.xml')).toContain('<b/>');
    expect(files.get('xl/styles.xml')).toMatch(/<alignment vertical="top" wrapText="1"\/>/);
  });

  test('has the elements of a sheet in the order of the standard', async () => {
    const xml = (await parts(workbook(sheet({ rightToLeft: true })))).get(
      'xl/worksheets/sheet1.xml',
    );
    const order = [
      'sheetPr',
      'sheetViews',
      'cols',
      'sheetData',
      'autoFilter',
      'pageMargins',
      'pageSetup',
    ];
    const places = order.map((name) => xml?.search(new RegExp(`<${name}[ >]`)) ?? -1);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('hides a sheet, turns one from right to left, and keeps its sheets in order', async () => {
    const content = workbook(
      sheet({ name: "Officer's list", rightToLeft: true }),
      sheet({ name: 'document', hidden: true, filter: false, frozenRows: 0 }),
    );
    const files = await parts(content);
    const book = files.get('xl/workbook.xml') ?? '';
    expect(book).toMatch(/name="document"[^>]*state="hidden"/);
    expect(book).not.toMatch(/name="Officer[^>]*state=/);
    expect(book).toMatch(/'Officer(?:'|&apos;|&#39;){2}s list'!|'Officer''s list'!/);
    expect(files.get('xl/worksheets/sheet1.xml')).toContain('rightToLeft="1"');
    expect(files.get('xl/worksheets/sheet2.xml')).not.toContain('rightToLeft');
    const read = await readXlsx(await writeWorkbook(content));
    expect(read.ok && read.value.map(({ name }) => name)).toEqual(["Officer's list", 'document']);
  });

  test('has no row of headings where its columns have none', async () => {
    const columns = [{ title: '', width: 20, wrap: false, code: false }];
    const rows = [[{ value: 'Title', style: 'title' as const }]];
    const content = workbook(sheet({ columns, rows, frozenRows: 0, filter: false }));
    const read = await readXlsx(await writeWorkbook(content));
    expect(read.ok && read.value[0]?.cells).toEqual([['Title']]);
  });

  test('is the same to the last byte when it is written again, whatever the clock says', async () => {
    const content = workbook(sheet(), sheet({ name: 'document', hidden: true }));
    expect(await writeWorkbook(content)).toEqual(await writeWorkbook(content));
    const names = Object.keys(unzipSync(await writeWorkbook(content)));
    expect(names).toEqual([...names].sort());
    expect(names.filter((name) => name.startsWith('docProps'))).toEqual([]);
  });

  test.each(['', 'today', '1979-12-31', '2026-11-25T00:00:00Z'])(
    'is of the first day of ZIP where its day is %j',
    async (day) => {
      const bytes = await writeWorkbook({ ...workbook(sheet()), day });
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      expect(view.getUint16(12, true)).toBe((1 << 5) | 1);
    },
  );

  test('carries the day of its content and no other', async () => {
    const bytes = await writeWorkbook(workbook(sheet()));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // APPNOTE 4.4.6: years since 1980, month and day in 7, 4 and 5 bits.
    const day = ((2026 - 1980) << 9) | (11 << 5) | 25;
    expect(view.getUint16(12, true)).toBe(day);
  });
});

describe('a workbook that answers a workbook', () => {
  test('has one sheet, with texts as texts and numbers as numbers', async () => {
    const bytes = await writeXlsx('Resolved', ['code', 'n'], [{ code: '0713.40', n: 2 }]);
    const read = await readXlsx(bytes);
    expect(read.ok && read.value).toEqual([
      {
        name: 'Resolved',
        cells: [
          ['code', 'n'],
          ['0713.40', '2'],
        ],
        numeric: [
          [false, false],
          [false, true],
        ],
      },
    ]);
  });
});
