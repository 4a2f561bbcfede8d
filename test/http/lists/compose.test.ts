import { afterAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import request, { type Response } from 'supertest';
import { hashContent } from '../../../src/lists/content-hash.js';
import type { components } from '../../../src/http/contract-types.js';
import { PROGRAM_ROOT } from '../../../src/cli/program-version.js';
import type { EssentialGoodsList } from '../../../src/model/list.js';
import { askBytes } from '../../support/ask-bytes.js';
import { createTestApp } from '../../support/app.js';
import { expectProblem } from '../../support/expect-problem.js';

type Wire = components['schemas'];

const { app, close } = createTestApp();
afterAll(close);

const HEADER = {
  issuer: 'Customs administration of an exercise',
  contact: { name: 'Duty desk', phone: '+00 1', email: null, hours: 'day and night' },
  effectiveFrom: '2026-11-01',
  effectiveTo: '2026-12-31',
};
const PERMIT = {
  authority: 'An authority',
  permit: 'import authorisation',
  when: 'at-release',
  waived: null,
  legalRef: null,
  url: null,
  contact: null,
};
const REQUEST = {
  state: 'final',
  scenarios: ['earthquake'],
  tiers: ['life-saving', 'essential'],
  exercise: true,
  header: HEADER,
  authorities: { controlled: PERMIT },
  rules: [{ where: {}, set: { treatment: { duty: 'free', lane: 'immediate' } } }],
  additions: [{ names: { en: 'Tower crane hire' }, tier: 'essential' }],
  changes: [
    {
      goodId: 'bed-sheet',
      national: [{ code: '6302310010', coverage: 'whole', label: null }],
      quantityCap: { amount: 500, unit: 'kg', per: 'consignment' },
    },
  ],
};

const post = (address: string, body: object): Promise<Response> =>
  request(app).post(address).send(body);

async function compose(body: object): Promise<Wire['Composed']> {
  const reply = await post('/v1/lists/compose', body);
  expect([reply.status, reply.body]).toEqual([200, expect.anything()]);
  return (reply.body as { data: Wire['Composed'] }).data;
}

const file = (form: string, body: object): Promise<Buffer> =>
  askBytes(request(app).post(`/v1/lists/compose.${form}`).send(body).expect(200));

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xml: 'application/xml',
  csv: 'text/csv',
} as const;

async function sendBack(
  type: keyof typeof TYPES,
  sent: Buffer,
  query = '',
): Promise<Wire['Composed']> {
  const reply = await request(app)
    .post(`/v1/lists/compose${query}`)
    .set('Content-Type', TYPES[type])
    .send(sent);
  expect([reply.status, reply.body]).toEqual([200, expect.anything()]);
  return (reply.body as { data: Wire['Composed'] }).data;
}

describe('compose', () => {
  test('gives a whole document with a hash, findings and advice', async () => {
    const list = await compose(REQUEST);
    expect(list).toMatchObject({ kind: 'composed', state: 'final', exercise: true, read: null });
    expect(list.contentHash).toBe(hashContent(list as unknown as EssentialGoodsList));
    expect(list.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const sheet = list.lines.find(({ goodId }) => goodId === 'bed-sheet');
    expect(sheet).toMatchObject({ setBy: 'rule 1, change', treatment: { duty: 'free' } });
  });

  test('a draft comes with its errors, a final list is refused with them', async () => {
    const broken = { ...REQUEST, header: {} };
    const draft = await compose({ ...broken, state: 'draft' });
    expect(draft.findings[0]).toMatchObject({ severity: 'error', field: 'header.contact' });
    const refused = await post('/v1/lists/compose', broken);
    expectProblem(refused, 422, 'unprocessable');
    expect((refused.body as { findings: unknown }).findings).toEqual(draft.findings);
  });

  test('is accepted as it came wherever a list is asked for', async () => {
    const reply = await post('/v1/lists/compose', REQUEST);
    const again = await compose({ state: 'final', list: reply.body as object });
    expect(again.contentHash).toBe((reply.body as { data: Wire['Composed'] }).data.contentHash);
  });

  test.each([
    ['an unknown scenario', { scenarios: ['no-such'] }, 'scenarios'],
    ['an edition that is not held', { scenarios: ['flood'], edition: '1996' }, 'edition'],
    ['nothing to start from', {}, 'scenarios'],
    ['a list that is not held', { list: { id: 'no-such' } }, 'list.id'],
    ['a document that is no list', { list: { id: 'x', lines: [] } }, 'list'],
  ])('%s is 422 and named', async (_name, body, field) => {
    const reply = await post('/v1/lists/compose', body);
    expectProblem(reply, 422, 'unprocessable');
    expect((reply.body as { field: string }).field).toBe(field);
  });

  test.each([
    ['/additions/0/names/en', { additions: [{ names: { en: 'crane \ud800' } }] }],
    ['/titles/en', { titles: { en: '\udfff' } }],
    [
      '/changes/0/conditions/1',
      { changes: [{ goodId: 'bed-sheet', conditions: ['a', '\ud83d'] }] },
    ],
  ])('half a character at %s is refused', async (field, more) => {
    const reply = await post('/v1/lists/compose', { ...REQUEST, ...more });
    expectProblem(reply, 400, 'malformed-body');
    expect((reply.body as { field: string }).field).toBe(field);
  });

  test.each(['خيمة', 'a"b', 'a\r\nb', '../../etc', 'x'.repeat(200)])(
    'a list with the id %j is a file with a name all the same',
    async (id) => {
      const list = await compose(REQUEST);
      const { findings, advice, read, ...document } = list;
      expect([findings, advice, read]).toHaveLength(3);
      const reply = await post('/v1/lists/compose.csv', { list: { ...document, id } });
      expect(reply.status).toBe(200);
      expect(reply.headers['content-disposition']).toMatch(
        /^attachment; filename="[A-Za-z0-9+_-]{1,160}\.csv"$/,
      );
    },
  );

  test('a member that is misspelt is 400', async () => {
    expectProblem(await post('/v1/lists/compose', { scenario: ['flood'] }), 400, 'malformed-body');
  });
});

describe('round trip', () => {
  test.each(['xlsx', 'docx', 'pdf', 'xml'] as const)(
    'a list comes back from %s with the same hash',
    async (form) => {
      const list = await compose(REQUEST);
      const back = await sendBack(form, await file(form, REQUEST), '?state=final');
      expect(back.read).toMatchObject({ form, hashMatches: true, repairs: [], changes: [] });
      expect(back.contentHash).toBe(list.contentHash);
      expect(back.lines).toEqual(list.lines);
    },
  );

  test('what was changed in the text of a document is not read, and that is said', async () => {
    const parts = unzipSync(await file('docx', REQUEST));
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const edited = text.replaceAll('6302.31', '9999.99');
    expect(edited).not.toBe(text);
    const sent = zipSync({ ...parts, 'word/document.xml': strToU8(edited) });
    const back = await sendBack('docx', Buffer.from(sent));
    expect(back.read?.hashMatches).toBe(true);
    expect(back.findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', field: 'file' }),
    );
  });

  test('a list that was changed inside a file is not made final', async () => {
    const xml = (await file('xml', REQUEST)).toString('utf8');
    const changed = xml.replace(
      '&quot;duty&quot;:&quot;free&quot;',
      '&quot;duty&quot;:&quot;payable&quot;',
    );
    expect(changed).not.toBe(xml);
    const back = await sendBack('xml', Buffer.from(changed));
    expect(back.read?.hashMatches).toBe(false);
    expect(back.findings[0]).toMatchObject({ severity: 'error', field: 'contentHash' });
    const reply = await request(app)
      .post('/v1/lists/compose?state=final')
      .set('Content-Type', 'application/xml')
      .send(changed);
    expectProblem(reply, 422, 'unprocessable');
  });

  test('CSV carries the lines', async () => {
    const list = await compose(REQUEST);
    const back = await sendBack('csv', await file('csv', REQUEST));
    expect(back.read).toMatchObject({ form: 'csv', hashMatches: null });
    // "1101" may be a heading, or 1101.00 after a spreadsheet: nobody can tell, so it is asked.
    const asked = new Set(back.read?.questions.map(({ value }) => value));
    const codesOf = ({ no, codes }: Wire['ListLine']): string =>
      `${no} ${codes.flatMap(({ code }) => (asked.has(code) ? [] : [code])).join(' ')}`;
    expect([...asked].every((code) => /^\d{4}$/.test(code))).toBe(true);
    expect(back.lines.map(codesOf)).toEqual(list.lines.map(codesOf));
  });

  test('a form with a file in it, of a type that the browser does not know', async () => {
    const sent = await file('xlsx', REQUEST);
    const reply = await request(app)
      .post('/v1/lists/compose?state=final')
      .attach('file', sent, { filename: 'list.xlsx', contentType: 'application/octet-stream' });
    expect(reply.status).toBe(200);
    const { data } = reply.body as { data: Wire['Composed'] };
    expect(data.read).toMatchObject({ form: 'xlsx', hashMatches: true });
  });

  test('a template comes back from a workbook with the same hash', async () => {
    const template = await request(app).get('/v1/lists/flood').expect(200);
    const sent = await askBytes(request(app).get('/v1/lists/flood.xlsx'));
    const back = await sendBack('xlsx', sent);
    expect(back.contentHash).toBe((template.body as { data: Wire['List'] }).data.contentHash);
  });
});

describe('what is sent broken', () => {
  test('a sheet without columns', async () => {
    const reply = await request(app)
      .post('/v1/lists/compose')
      .set('Content-Type', 'text/csv')
      .send('a,b\n1,2\n');
    expectProblem(reply, 422, 'unprocessable');
  });

  test('50 MB', async () => {
    const reply = await request(app)
      .post('/v1/lists/compose')
      .set('Content-Type', TYPES.xlsx)
      .send(Buffer.alloc(50 * 1024 * 1024));
    expectProblem(reply, 413, 'too-large');
  });

  test.each(['xlsx', 'docx', 'pdf', 'xml'] as const)('noise that is no %s', async (form) => {
    const reply = await request(app)
      .post('/v1/lists/compose')
      .set('Content-Type', TYPES[form])
      .send(Buffer.from('this is no file of that kind'));
    expectProblem(reply, 400, 'malformed-body');
  });
});

test('the examples of docs/lists.md run, as a draft and as a final list, and the check beside them', async () => {
  const example = (name: string): object =>
    JSON.parse(readFileSync(join(PROGRAM_ROOT, 'docs/examples', name), 'utf8')) as object;
  const draft = await compose(example('earthquake.json'));
  expect(draft.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const final = await compose({ ...example('earthquake.json'), state: 'final' });
  expect(final.contentHash).toBe(draft.contentHash);
  const reply = await post('/v1/lists/check', { ...example('consignment.json'), lists: [final] });
  const { data } = reply.body as { data: Wire['ConsignmentCheck'] };
  expect(data.lines.map(({ verdict }) => verdict)).toEqual([
    'partly',
    'covered',
    'covered',
    'partly',
    'not-requested',
    'unknown',
    'partly',
  ]);
});

test('the schema of a list stands at an address and holds for what is composed', async () => {
  const reply = await request(app).get('/schemas/list.json').expect(200);
  expect(reply.headers['content-type']).toBe('application/schema+json; charset=utf-8');
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const valid = ajv.compile(JSON.parse(reply.text) as object);
  const composed = await compose(REQUEST);
  const remarks = ['findings', 'advice', 'read'];
  const list = Object.fromEntries(
    Object.entries(composed).filter(([name]) => !remarks.includes(name)),
  );
  expect([valid(list), valid.errors]).toEqual([true, null]);
  expect(valid({ ...list, state: 'signed' })).toBe(false);
});
