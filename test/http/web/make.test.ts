import { afterAll, describe, expect, test } from '@jest/globals';
import request, { type Response } from 'supertest';
import { createWebModel } from '../../../src/http/web/web-model.js';
import { DEFAULT_EDITION } from '../../../src/model/edition.js';
import type { EssentialGoodsList } from '../../../src/model/list.js';
import { startLines, templateOf } from '../../../src/web/make/make-draft.js';
import { beginRequest, wireRequest } from '../../../src/web/make/request.js';
import { createTestApp } from '../../support/app.js';
import { askBytes } from '../../support/ask-bytes.js';
import { textOf } from '../../support/pages.js';
import { findWireWord } from '../../support/wire-words.js';

const { app, service, close } = createTestApp();
afterAll(close);

const begun = beginRequest(['earthquake'], [], DEFAULT_EDITION);
const model = createWebModel(service);
const template = templateOf(begun, model);
const lines = template === null ? [] : startLines(begun, template);

const REQUEST = JSON.stringify(wireRequest(begun));
/** As the form sends it: the request with which it was drawn, and every line ticked. */
const FORM = {
  request: REQUEST,
  lines: lines.map(({ no }) => no).join(' '),
  ...Object.fromEntries(lines.map(({ no }) => [`line:${no}:on`, '1'])),
};

function post(address: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  return request(app).post(address).type('form').set('Accept', 'text/html').send(fields);
}

function result({ text }: Response): string {
  return textOf(text.slice(text.indexOf('id="draft"')));
}

/** The request that stands in the page for its downloads. */
function requestIn({ text }: Response): string {
  const found = [...text.matchAll(/name="request" value="([^"]*)"/g)].at(-1)?.[1] ?? '';
  return found.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

describe('the form of a list', () => {
  test('begins with disasters, and asks for the authorities of their lines', async () => {
    const first = await request(app).get('/make');
    expect(first.text).toContain('name="scenario" value="earthquake"');
    const reply = await request(app).get('/make?scenario=earthquake');
    expect(reply.status).toBe(200);
    expect(reply.text).toContain('name="authority:controlled:name"');
    expect(result(reply)).toMatch(/DRAFT, not in force.*\d+ lines, \d+ errors, \d+ remarks/);
    expect(findWireWord(textOf(reply.text))).toBeNull();
  });

  test('comes back with what was typed and what is found', async () => {
    const before = await post('/make?scenario=earthquake', FORM);
    const reply = await post('/make?scenario=earthquake', {
      ...FORM,
      issuer: 'Testland <Customs>',
      exercise: '1',
      contactPhone: '+977 1 555 0100',
      'authority:controlled:name': 'Narcotics board',
    });
    expect([before.status, reply.status]).toEqual([200, 200]);
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(result(before)).toContain('There is nobody to ask');
    expect(result(reply)).not.toContain('There is nobody to ask');
    expect(result(reply)).not.toContain('no authority that allows its import');
    expect(result(reply)).toContain('EXERCISE, not a real event · DRAFT, not in force');
    expect(reply.text).toContain('value="Testland &lt;Customs>"');
    expect(JSON.parse(requestIn(reply))).toMatchObject({
      exercise: true,
      header: { issuer: 'Testland <Customs>' },
    });
  });

  test('takes lines off', async () => {
    const [line] = lines;
    const off = `line:${line?.no ?? 0}:on`;
    const fields = Object.entries(FORM).filter(([name]) => name !== off);
    const reply = await post('/make', Object.fromEntries(fields));
    expect(result(reply)).toContain(`${lines.length - 1} lines`);
    expect(result(reply)).toContain('In the templates, and not on this list');
  });

  test.each([
    ['nothing', {}, 422, 'no list that was begun here'],
    ['no request', { request: '{"scenarios":5}' }, 422, 'no list that was begun here'],
    ['an unknown disaster', { request: '{"scenarios":["nothing"]}' }, 422, 'at least one disaster'],
    ['two megabytes', { request: 'x'.repeat(2 ** 21) }, 413, 'too large'],
  ])('%s is told kindly', async (_, fields, status, said) => {
    for (const address of ['/make', '/make/download?form=json']) {
      const reply = await post(address, fields);
      expect([reply.status, textOf(reply.text).includes(said)]).toEqual([status, true]);
      expect(reply.text).toContain('name="scenario"');
    }
  });
});

describe('the downloads', () => {
  test('are the draft in every form', async () => {
    for (const [form, sign] of [
      ['json', '{'],
      ['csv', '\ufeffno'],
      ['xml', '<?xml'],
      ['xlsx', 'PK'],
      ['docx', 'PK'],
      ['pdf', '%PDF'],
    ] as const) {
      const bytes = await askBytes(
        request(app).post(`/make/download?form=${form}`).type('form').send({ request: REQUEST }),
      );
      expect([form, bytes.toString().slice(0, sign.length)]).toEqual([form, sign]);
    }
  });

  test('name themselves, and are marked as drafts', async () => {
    const reply = await post('/make/download', { request: REQUEST, form: 'json' });
    expect(reply.headers['content-disposition']).toBe(
      'attachment; filename="earthquake-draft.json"',
    );
    expect(reply.headers['cache-control']).toBe('no-store');
    expect((reply.body as EssentialGoodsList).state).toBe('draft');
  });

  test('of a final list with errors are refused, with the page', async () => {
    const fields = { request: REQUEST, form: 'pdf', state: 'final' };
    const reply = await post('/make/download', fields);
    expect(reply.status).toBe(422);
    expect(result(reply)).toContain('A final list has no errors');
  });

  test('of a final list without errors are given', async () => {
    const made = await post('/make', {
      ...FORM,
      contactPhone: '+977 1 555 0100',
      'authority:controlled:name': 'Narcotics board',
    });
    const fields = { request: requestIn(made), form: 'json', state: 'final' };
    const reply = await post('/make/download', fields);
    expect([reply.status, (reply.body as EssentialGoodsList).state]).toEqual([200, 'final']);
  });
});
