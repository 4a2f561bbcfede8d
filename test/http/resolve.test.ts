import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import request from 'supertest';
import writeExcelFile from 'write-excel-file/node';
import type { components } from '../../src/http/contract-types.js';
import { XLSX_TYPE } from '../../src/http/reply/formats.js';
import { createTestApp } from '../support/app.js';
import { expectProblem } from '../support/expect-problem.js';

type Wire = components['schemas'];

const { app, close } = createTestApp();
afterAll(close);

async function resolve(body: object, query = ''): Promise<Wire['Resolved']> {
  const reply = await request(app).post(`/v1/resolve${query}`).send(body).expect(200);
  return (reply.body as { data: Wire['Resolved'] }).data;
}

async function resolveSheet(
  type: string,
  bytes: string | Buffer,
  query = '',
): Promise<{ rows: Record<string, string>[]; columns: string | undefined }> {
  const reply = await request(app)
    .post(`/v1/resolve${query}`)
    .set('Content-Type', type)
    .set('Accept', 'text/csv')
    .send(bytes)
    .expect(200);
  const rows = parse<Record<string, string>>(reply.text, { columns: true });
  return { rows, columns: reply.headers['x-sheet-columns'] };
}

/** A packing list as they come: titles, the headings in row 5, two languages, a total. */
const PACKING_LIST = [
  ['ACME RELIEF', '', '', ''],
  ['Packing list / Liste de colisage', '', '', ''],
  ['Consignee: to order', '', '', ''],
  ['', '', '', ''],
  ['No', 'Qty', 'Description of goods / Désignation', 'HS code'],
  ['1', '500', 'Surgical gloves, sterile, size 7.5', '4015.12'],
  ['2', '20', 'AMOXICILLINE, 125 mg/5 ml, poudre', '3004.10'],
  ['', '', '', ''],
  ['3', '10', 'parasetamol 500 mg tabs', '3004.50'],
  ['4', '1', 'something nobody has heard of xqzt', ''],
  ['', '531', 'TOTAL', ''],
];

describe('lines as JSON', () => {
  test('come back in their order with their ref, each with its answer', async () => {
    const { lines, counts } = await resolve({
      lines: [
        { ref: 'a', text: 'surgical gloves' },
        { ref: 'b', text: 'parasetamol 500 mg tabs', code: '3004.90' },
        { ref: 'c', text: 'qwertyuiop' },
        { ref: 'd', code: '6307.90' },
      ],
    });
    expect(lines.map((line) => line.ref)).toEqual(['a', 'b', 'c', 'd']);
    expect(lines[0]).toMatchObject({ resolution: 'exact', decided: { code: '4015.12' } });
    expect(lines[1]).toMatchObject({
      resolution: 'corrected',
      decided: { goodId: 'paracetamol', code: '3004.90', confirm: true },
      codeAgrees: true,
    });
    expect(lines[2]).toMatchObject({ resolution: 'none', decided: null, codeAgrees: null });
    expect(lines[3]).toMatchObject({ resolution: 'exact', decided: { code: '6307.90' } });
    expect(counts).toMatchObject({ exact: 2, corrected: 1, none: 1, problem: 0 });
  });

  test('a code that does not fit the text is said', async () => {
    const { lines } = await resolve({ lines: [{ text: 'surgical gloves', code: '2203.00' }] });
    expect(lines[0]?.codeAgrees).toBe(false);
  });

  test('a broken line is its own problem and never that of the others', async () => {
    const { lines, counts } = await resolve({
      lines: [{}, { text: 7 }, { text: '   ' }, { text: 'x'.repeat(500) }, { text: 'blanket' }],
    });
    expect(lines[0]).toMatchObject({ resolution: null, problem: 'There is no text.' });
    expect(lines[2]?.problem).toBe('There is no text.');
    expect(lines[3]?.problem).toContain('cut after 400 characters');
    expect(lines[4]).toMatchObject({ resolution: 'exact', problem: null });
    expect(counts['problem']).toBe(3);
  });

  test('are slim, unless the whole good is asked for', async () => {
    const slim = await resolve({ lines: [{ text: 'blanket' }] });
    expect(slim.lines[0]?.matches[0]?.good).toBeUndefined();
    const whole = await resolve({ expand: 'good', lines: [{ text: 'blanket' }] });
    expect(whole.lines[0]?.matches[0]?.good?.id).toBe('blanket');
  });

  test('are answered in the edition of the body, and of the line', async () => {
    const { lines } = await resolve({
      edition: '2017',
      lines: [{ text: 'surgical gloves' }, { text: 'surgical gloves', edition: '2022' }],
    });
    expect(lines.map((line) => line.decided?.code)).toEqual(['4015.11', '4015.12']);
  });

  test('in an edition that is not held are a problem, and never answered in another', async () => {
    const { lines } = await resolve({
      lines: [{ text: 'blanket', edition: '1999' }, { text: 'blanket' }],
    });
    expect(lines[0]).toMatchObject({ resolution: null, problem: 'The edition is not held.' });
    expect(lines[1]).toMatchObject({ resolution: 'exact', problem: null });
  });

  test('that need a person come first when that is asked', async () => {
    const lines = [
      { ref: '1', text: 'surgical gloves' },
      { ref: '2', text: 'qwertyuiop' },
    ];
    const ordered = await resolve({ lines }, '?order=exceptions');
    expect(ordered.lines.map((line) => line.ref)).toEqual(['2', '1']);
  });

  test('a thousand of them are taken', async () => {
    const lines = Array.from({ length: 1000 }, (_, n) => ({ text: `surgical gloves size ${n}` }));
    expect((await resolve({ lines })).lines).toHaveLength(1000);
  });
});

describe('a sheet', () => {
  const csv = PACKING_LIST.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n');

  test('as CSV comes back with its rows and the answers behind them', async () => {
    const { rows, columns } = await resolveSheet('text/csv', csv);
    expect(columns).toBe('header-row=5; column=3; code-column=4; skipped=2');
    expect(rows.map((row) => row['row'])).toEqual(['6', '7', '9', '10']);
    expect(rows[0]).toMatchObject({ Qty: '500', good_id: 'surgical-glove', hs2022: '4015.12' });
    expect(rows[0]).toMatchObject({ hs2017: '4015.11', code_agrees: 'yes' });
    expect(rows[1]).toMatchObject({ good_id: 'amoxicillin', hs2022: '3004.10' });
    expect(rows[2]).toMatchObject({ resolution: 'corrected', confirm: 'yes', code_agrees: 'no' });
    expect(rows[3]).toMatchObject({ good_id: '', hs2022: '' });
  });

  test('in Windows-1252 and as a workbook says the same', async () => {
    const latin = Buffer.from(csv, 'latin1');
    const workbook = await writeExcelFile(
      PACKING_LIST.map((row) => row.map((value) => ({ value, type: String }))),
    ).toBuffer();
    const one = await resolveSheet('text/csv', latin);
    const two = await resolveSheet(XLSX_TYPE, workbook);
    expect(two.rows).toEqual(one.rows);
    expect(one.rows[1]?.['Description of goods / Désignation']).toContain('AMOXICILLINE');
  });

  test('as a workbook comes back as one, its numbers as numbers and its codes as text', async () => {
    const workbook = await writeExcelFile([
      ['Qty', 'Description', 'HS code', 'Remark'],
      [500, 'Surgical gloves, sterile', '4015.12', '=1+1'],
      [2.5, 'parasetamol 500 mg tabs', '3004.50', 'a\u000bb'],
      [7, 'qwertyuiop', '0713.40', ''],
    ]).toBuffer();
    const reply = await request(app)
      .post('/v1/resolve?order=exceptions')
      .set('Content-Type', XLSX_TYPE)
      .send(workbook)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          done(null, Buffer.concat(parts));
        });
      })
      .expect(200)
      .expect('Content-Type', XLSX_TYPE)
      .expect('X-Sheet-Columns', 'header-row=1; column=2; code-column=3; skipped=0');
    const [sheet] = await readExcelFile(reply.body as Buffer);
    const [head = [], ...rows] = sheet?.data ?? [];
    const cell = (row: number, name: string): unknown => rows[row]?.[head.indexOf(name)];
    expect(rows.map((row) => row[0])).toEqual([3, 4, 2]);
    expect(rows.map((_, row) => cell(row, 'Qty'))).toEqual([2.5, 7, 500]);
    expect(cell(2, 'hs2022')).toBe('4015.12');
    expect(cell(2, 'Remark')).toBe('=1+1');
    expect(cell(0, 'Remark')).toBe('ab');
    expect(cell(1, 'HS code')).toBe('0713.40');
    expect(cell(0, 'code_agrees')).toBe('no');
  });

  test('is never made of lines', async () => {
    const refused = await request(app)
      .post('/v1/resolve')
      .set('Accept', 'text/csv')
      .send({ lines: [{ text: 'blanket' }] });
    expectProblem(refused, 406, 'not-acceptable');
  });

  test('is read as it is asked to be', async () => {
    const plain = '4015.12,surgical gloves\n6301.20,wool blanket\n';
    const query = '?headerRow=0&column=2&codeColumn=1';
    const { rows } = await resolveSheet('text/csv', plain, query);
    expect(rows.map((row) => row['good_id'])).toEqual(['surgical-glove', 'blanket']);
    const named = await resolveSheet('text/csv', csv, '?codeColumn=Qty');
    expect(named.columns).toContain('code-column=2');
  });

  test('gives JSON to who asks for it, with what was taken for what', async () => {
    const reply = await request(app)
      .post('/v1/resolve')
      .set('Content-Type', 'text/csv')
      .set('Accept', 'application/json')
      .send(csv)
      .expect(200);
    expect((reply.body as { data: Wire['Resolved'] }).data).toMatchObject({
      columns: { headerRow: 5, column: 3, codeColumn: 4 },
      counts: { skipped: 2 },
    });
  });

  test('with cells that a spreadsheet would run comes back harmless', async () => {
    const { rows } = await resolveSheet('text/csv', 'description,note\nblanket,=1+1\n');
    expect(rows[0]?.['column 2 note']).toBe("'=1+1");
  });
});

describe('a body that cannot be taken', () => {
  const post = (type: string, body: string | Buffer): request.Test =>
    request(app).post('/v1/resolve').set('Content-Type', type).send(body);

  test.each([
    ['application/json', '{ "lines": [', 400, 'malformed-body'],
    ['application/json', '{}', 400, 'malformed-body'],
    ['application/json', '{ "lines": [] }', 400, 'malformed-body'],
    ['application/json', '{ "lines": [{"text":"x"}], "other": 1 }', 400, 'malformed-body'],
    ['application/json', '{ "lines": [{"text":"x"}], "edition": "1996" }', 422, 'unprocessable'],
    ['application/xml', '<lines/>', 415, 'unsupported-media-type'],
    [XLSX_TYPE, 'no workbook', 400, 'malformed-body'],
    ['text/csv', `description\n${'x\n'.repeat(1001)}`, 413, 'too-large'],
    ['text/csv', 'x'.repeat(1_100_000), 413, 'too-large'],
  ])('%s %.40s is %i %s', async (type, body, status, problem) => {
    expectProblem(await post(type, body), status, problem);
  });

  test('over 1,000 lines is refused whole', async () => {
    const lines = Array.from({ length: 1001 }, () => ({ text: 'x' }));
    const reply = await request(app).post('/v1/resolve').send({ lines });
    expectProblem(reply, 400, 'malformed-body');
  });

  test('a small workbook that unpacks to gigabytes is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(64 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expectProblem(await post(XLSX_TYPE, Buffer.from(bomb)), 413, 'too-large');
  });

  test('a sheet that is not there is named', async () => {
    const reply = await request(app)
      .post('/v1/resolve?sheet=7')
      .set('Content-Type', 'text/csv')
      .send('description\nblanket\n');
    expectProblem(reply, 400, 'invalid-parameter');
  });

  test('GET is refused with what is possible', async () => {
    const reply = await request(app).get('/v1/resolve');
    expectProblem(reply, 405, 'method-not-allowed');
    expect(reply.headers['allow']).toBe('POST, OPTIONS');
  });
});

describe('completions', () => {
  const suggest = async (q: string): Promise<Wire['Suggestion'][]> => {
    const reply = await request(app).get(`/v1/suggest?q=${encodeURIComponent(q)}&limit=5`);
    return (reply.body as { data: Wire['Suggestion'][] }).data;
  };

  test('begin as what was typed, one a good', async () => {
    const found = await suggest('parac');
    expect(found[0]).toMatchObject({ goodId: 'paracetamol', kind: 'name' });
    expect(new Set(found.map((one) => one.goodId)).size).toBe(found.length);
  });

  test('take any accent, case and script', async () => {
    expect((await suggest('PARACÉ'))[0]?.goodId).toBe('paracetamol');
  });

  test('never correct', async () => {
    expect(await suggest('xqzt')).toEqual([]);
  });
});
