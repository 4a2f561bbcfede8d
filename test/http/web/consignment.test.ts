import { afterAll, describe, expect, test } from '@jest/globals';
import request, { type Response } from 'supertest';
import { writeXlsx } from '../../../src/forms/write-xlsx.js';
import { NOTHING_PUBLISHED } from '../../../src/http/lists/published-lists.js';
import { createWebModel } from '../../../src/http/web/web-model.js';
import { datedVersions } from '../../../src/lists/published.js';
import { readConsignment } from '../../../src/web/consignment/consignment-file.js';
import { writeLines } from '../../../src/web/consignment/read-lines.js';
import { createTestApp } from '../../support/app.js';
import { earthquakeList, readExample } from '../../support/earthquake-list.js';
import { textOf } from '../../support/pages.js';
import { findWireWord } from '../../support/wire-words.js';

const NOW = new Date('2026-11-27T12:00:00Z');
const { app, close } = createTestApp((service) => {
  const list = earthquakeList(createWebModel(service), NOW);
  const published = { ...NOTHING_PUBLISHED, versions: datedVersions([list]) };
  return { ...service, lists: { ...service.lists, published: () => published, now: () => NOW } };
});
afterAll(close);

const opened = readConsignment(readExample('consignment.json'));
const PASTED = writeLines(opened.ok ? opened.value.lines : []);

function send(fields: Readonly<Record<string, string>>): Promise<Response> {
  return request(app).post('/consignment').type('form').set('Accept', 'text/html').send(fields);
}

/** What stands under the form. */
function result({ text }: Response): string {
  return textOf(text.slice(text.indexOf('id="result"')));
}

describe('the form of the consignment', () => {
  test('is answered line by line, problems first, and kept nowhere', async () => {
    const reply = await send({ lines: PASTED, against: 'xx-earthquake', direction: 'import' });
    expect(reply.status).toBe(200);
    expect(reply.headers['cache-control']).toBe('no-store');
    const text = result(reply);
    expect(text).toContain('7 lines checked: 1 not identified, 3 on the list only if');
    expect(text).toContain('EXERCISE, not a real event');
    const places = ['hygiene kit', 'Family tents', 'parasetamol', 'used clothing', 'Ceftriaxone'];
    const found = places.map((name) => text.indexOf(name));
    expect(found.every((place, n) => place > (found[n - 1] ?? 0))).toBe(true);
    expect(text).toContain('2203.00 does not fit surgical mask');
    expect(text).toContain('narcotics authority');
    expect(reply.text).toContain('href="tel:+00000001"');
    expect(findWireWord(text)).toBeNull();
  });

  test('gives the lines back, so that they can be put right', async () => {
    const { text } = await send({ lines: 'a <b>\tx"', against: '' });
    expect(text).toContain('a &lt;b>');
    expect(text).not.toContain('a <b>');
  });

  test('without a list gives the codes, in the language of the reader', async () => {
    const reply = await request(app)
      .post('/consignment?lang=fr&edition=2017')
      .type('form')
      .send({ lines: 'surgical gloves', against: '' });
    expect(reply.text).toContain('lang="fr"');
    expect(result(reply)).toContain('4015.11');
  });

  test.each([
    ['no line', '', 'There are no lines yet'],
    ['a thousand and one', 'tent\n'.repeat(1001), 'These are 1001 lines'],
  ])('%s is told kindly', async (_, lines, said) => {
    const reply = await send({ lines, against: 'flood' });
    expect(reply.status).toBe(200);
    expect(result(reply)).toContain(said);
  });

  test('two megabytes are told kindly', async () => {
    const reply = await send({ lines: 'x'.repeat(2 * 1024 * 1024) });
    expect(reply.status).toBe(413);
    expect(reply.type).toBe('text/html');
    expect(result(reply)).toContain('At most 1 MB');
  });

  test('a thousand lines are checked while others are served', async () => {
    let done = false;
    const large = send({ lines: 'family tents\n'.repeat(1000), against: 'flood' }).then((reply) => {
      done = true;
      return reply;
    });
    await request(app).get('/livez');
    expect(done).toBe(false);
    expect(result(await large)).toContain('1000 lines checked');
  });

  test('a list that is not held is told', async () => {
    const reply = await send({ lines: 'tents', against: 'nothing' });
    expect(result(reply)).toContain('The list "nothing" is not held here');
  });

  test('takes no other method', async () => {
    const reply = await request(app).delete('/consignment');
    expect([reply.status, reply.headers['allow']]).toEqual([405, 'GET, HEAD, OPTIONS, POST']);
    expect((await request(app).post('/about').send('a=b')).status).toBe(405);
  });
});

describe('a file', () => {
  const sendFile = (name: string, content: Buffer): Promise<Response> =>
    request(app)
      .post('/consignment')
      .field('against', 'xx-earthquake')
      .field('lines', '')
      .attach('file', content, name);

  test('as CSV is read by its columns', async () => {
    const csv = 'Item;Qty;HS code\nFamily tents;300;6306.22\nused clothing;5;6309.00\n';
    const reply = await sendFile('packing list.csv', Buffer.from(csv));
    expect(result(reply)).toContain('2 lines checked');
    expect(reply.text).toContain('Family tents\t6306.22');
    expect(reply.text).toContain('packing list.csv');
  });

  test('as a workbook is read too', async () => {
    const row = { Description: 'Family tents', 'HS code': '6306.22' };
    const bytes = await writeXlsx('Packing', ['Description', 'HS code'], [row]);
    expect(result(await sendFile('list.xlsx', Buffer.from(bytes)))).toContain('1 line checked');
  });

  test('that was saved before brings its list', async () => {
    const saved = JSON.stringify({ lists: [{ id: 'flood' }], lines: [{ text: 'family tents' }] });
    const reply = await sendFile('consignment.json', Buffer.from(saved));
    expect(result(reply)).toContain('Essential goods: Flood');
  });

  test.each(['list.xlsx', 'consignment.json'])('%s that is none is told kindly', async (name) => {
    const reply = await sendFile(name, Buffer.from('nothing of the kind'));
    expect(reply.status).toBe(200);
    expect(result(reply)).toContain('This file cannot be read');
  });

  test('a form that breaks off is told kindly', async () => {
    const reply = await request(app)
      .post('/consignment')
      .set('Content-Type', 'multipart/form-data; boundary=x')
      .send('--x\r\nContent-Disposition');
    expect([reply.status, result(reply).includes('cannot be read')]).toEqual([200, true]);
  });
});
