import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import request from 'supertest';
import { readXlsx } from '../../../src/forms/read-xlsx.js';
import type { components } from '../../../src/http/contract-types.js';
import { WORDS } from '../../../src/words/index.js';
import { askBytes } from '../../support/ask-bytes.js';
import { createTestApp } from '../../support/app.js';
import { expectProblem } from '../../support/expect-problem.js';
import { allOf, parseXml, textAt } from '../../support/parse-xml.js';
import * as docx from '../../support/read-docx.js';
import { readPdf } from '../../support/read-pdf.js';

type Wire = components['schemas'];

const { app, service, close } = createTestApp();
afterAll(close);
const scenarios = service.catalogue.references.scenarios.map(({ id }) => id);

const bytes = (address: string): Promise<Buffer> => askBytes(request(app).get(address).expect(200));

async function list(address: string): Promise<Wire['List']> {
  const reply = await request(app).get(address).expect(200);
  return (reply.body as { data: Wire['List'] }).data;
}

/** "no code", for each code of each line. */
function pairs({ lines }: Wire['List']): string[] {
  return lines.flatMap(({ no, codes }) =>
    codes.length === 0 ? [`${no} `] : codes.map(({ code }) => `${no} ${code}`),
  );
}

describe.each(scenarios)('%s has the same numbers and codes', (id) => {
  test('in JSON, CSV, XML, XLSX and DOCX', async () => {
    const address = `/v1/lists/${id}`;
    const expected = await list(address);
    const csv = parse<Record<string, string>>(await bytes(`${address}.csv`), { columns: true });
    expect(csv.map(({ no, code }) => `${no ?? ''} ${code ?? ''}`)).toEqual(pairs(expected));

    const items = allOf(parseXml((await bytes(`${address}.xml`)).toString()), 'Item');
    const coded = items.map((item) => {
      const digits = textAt(item, 'Tarification/HScode/Commodity_code') ?? '';
      return digits.replace(/^(\d{4})(\d{2})$/, '$1.$2');
    });
    expect(coded).toEqual(pairs(expected).map((pair) => pair.split(' ')[1]));

    const sheets = await readXlsx(await bytes(`${address}.xlsx`));
    if (!sheets.ok) throw new Error(sheets.failure.detail);
    const lines = sheets.value.find(({ name }) => name === 'Lines');
    const [head = [], ...rows] = lines?.cells ?? [];
    const [no, code] = [head.indexOf('no'), head.indexOf('code')];
    expect(rows.map((row) => `${row[no] ?? ''} ${row[code] ?? ''}`)).toEqual(pairs(expected));

    const schedule = docx.table(docx.open(await bytes(`${address}.docx`)));
    const numbers = schedule.flatMap(([[first = ''] = []]) => (/^\d+$/.test(first) ? [first] : []));
    expect(new Set(numbers)).toEqual(new Set(expected.lines.map((line) => String(line.no))));
  });
});

describe('a PDF', () => {
  test.each(['earthquake', 'locust-infestation'])('%s holds every line and code', async (id) => {
    const expected = await list(`/v1/lists/${id}`);
    const { pages } = await readPdf(await bytes(`/v1/lists/${id}.pdf`));
    const text = pages.join('\n');
    for (const { codes } of expected.lines)
      for (const { code } of codes.filter((one) => !one.rival)) expect(text).toContain(code);
    for (const { names } of expected.lines)
      expect(text.replace(/\s+/g, ' ')).toContain(names['en']);
    expect(pages.every((page) => page.includes('not the list of any authority'))).toBe(true);
  });

  test.each([
    ['en', 'Short list', 'How to read this list'],
    ['ru', WORDS.ru.lists.titles.short, WORDS.ru.lists.titles.readMe],
  ])('begins in %s with a short list of four pages at most', async (lang, short, next) => {
    // The longest of all scenarios.
    const { pages } = await readPdf(await bytes(`/v1/lists/earthquake.pdf?lang=${lang}`));
    const from = pages.findIndex((page) => page.includes(short));
    const to = pages.findIndex((page) => page.includes(next));
    expect(from).toBe(0);
    expect(to - from + 1).toBeLessThanOrEqual(4);
  });

  test('is in Russian as well, with the English name beside', async () => {
    const { pages } = await readPdf(await bytes('/v1/lists/oil-spill.pdf?lang=ru'));
    expect(pages.join('\n')).toMatch(/[а-я]{5}/);
    expect(pages.join('\n')).toContain('absorbent');
  });

  test.each(['ar', 'zh'])('in %s is refused, with the page to print', async (lang) => {
    const reply = await request(app).get(`/v1/lists/flood.pdf?lang=${lang}`);
    expectProblem(reply, 406, 'not-acceptable');
    const { alternatives } = reply.body as { alternatives: string[] };
    const page = await request(app)
      .get(alternatives[0] ?? '')
      .expect(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.text).toContain(`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">`);
  });

  test('is the same bytes each time', async () => {
    for (const address of [
      '/v1/lists/cholera.pdf',
      '/v1/lists/cholera.xlsx',
      '/v1/lists/cholera.docx',
    ])
      expect(await bytes(address)).toEqual(await bytes(address));
  });
});

describe('languages', () => {
  test('names are in the language, English under them, codes untouched', async () => {
    const sheets = await readXlsx(await bytes('/v1/lists/cholera.xlsx?lang=fr'));
    if (!sheets.ok) throw new Error(sheets.failure.detail);
    const text = sheets.value.map(({ cells }) => cells.flat().join('\n')).join('\n');
    expect(text).toContain('azithromycine');
    expect(text).toContain('(azithromycin)');
    expect(text).toContain('3004.20');
  });

  test('Accept-Language is read where lang is not given, and the reply says its language', async () => {
    const reply = await request(app)
      .get('/v1/lists/cholera.docx')
      .set('Accept-Language', 'pt-BR, en;q=0.5')
      .expect(200);
    expect(reply.headers['content-language']).toBe('pt');
  });
});

describe('CSV', () => {
  test('for a clearance system: codes that are the list alone, then those that are more', async () => {
    const whole = parse<Record<string, string>>(
      await bytes('/v1/lists/pandemic.csv?for=codes&tier=all'),
      { columns: true },
    );
    const both = parse<Record<string, string>>(
      await bytes('/v1/lists/pandemic.csv?for=codes&tier=all&ex=1'),
      { columns: true },
    );
    expect(new Set(whole.map(({ block }) => block))).toEqual(new Set(['whole']));
    expect(both.map(({ block }) => block).lastIndexOf('whole')).toBe(whole.length - 1);
    expect(both.length).toBeGreaterThan(whole.length);
  });

  test('with hashtags under the header', async () => {
    const text = (await bytes('/v1/lists/flood.csv?hxl=1')).toString();
    expect(text.split('\r\n')[1]).toContain('#item+code+v_hs2022');
  });
});

describe('what does not fit together is said', () => {
  test.each([
    '/v1/lists/flood.pdf?for=spreadsheet',
    '/v1/lists/flood.xlsx?hxl=1',
    '/v1/lists/flood.csv?for=agency&flag=radio-licence',
    '/v1/lists/flood.xlsx?for=agency',
    '/v1/lists/flood.csv?ex=1',
    '/v1/lists/flood.csv?sep=tab',
  ])('%s', async (address) => {
    expectProblem(await request(app).get(address), 400, 'invalid-parameter');
  });
});

test('the view of an agency has its lines only, and columns to fill in', async () => {
  const sheets = await readXlsx(
    await bytes('/v1/lists/earthquake.xlsx?for=agency&flag=radio-licence&tier=all'),
  );
  if (!sheets.ok) throw new Error(sheets.failure.detail);
  const whole = await list('/v1/lists/earthquake?tier=all');
  const own = whole.lines.filter(({ flags }) => flags.some(({ flag }) => flag === 'radio-licence'));
  const [, agency] = sheets.value;
  const numbers = (agency?.cells ?? []).flatMap(([first = '']) =>
    /^\d+$/.test(first) ? [first] : [],
  );
  expect(new Set(numbers)).toEqual(new Set(own.map(({ no }) => String(no))));
  expect(agency?.cells.flat()).toContain('Agree (yes/no)');
});

test('scenarios are combined in the address', async () => {
  const one = await list('/v1/lists/earthquake+extreme-cold');
  const other = await list('/v1/lists/extreme-cold+earthquake+earthquake');
  expect(other.contentHash).toBe(one.contentHash);
  expect(one.scenarios).toEqual(['earthquake', 'extreme-cold']);
  expectProblem(await request(app).get('/v1/lists/earthquake+nowhere'), 404, 'unknown-list');
});

test('a browser that opens the address gets JSON and no file', async () => {
  const reply = await request(app)
    .get('/v1/lists/flood')
    .set('Accept', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8')
    .expect(200);
  expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
});
