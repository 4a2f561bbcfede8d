import { afterAll, describe, expect, test } from '@jest/globals';
import request, { type Response } from 'supertest';
import type { components } from '../../../src/http/contract-types.js';
import { createTestApp } from '../../support/app.js';
import { expectProblem } from '../../support/expect-problem.js';

type Wire = components['schemas'];

const { app, close } = createTestApp();
afterAll(close);

const post = (address: string, body: object): Promise<Response> =>
  request(app).post(address).send(body);

async function answer<Data>(address: string, body: object): Promise<Data> {
  const reply = await post(address, body);
  expect([reply.status, reply.body]).toEqual([200, expect.anything()]);
  return (reply.body as { data: Data }).data;
}

describe('check', () => {
  const check = (lines: readonly object[], more: object = {}): Promise<Wire['ConsignmentCheck']> =>
    answer('/v1/lists/check', { lists: [{ id: 'pandemic' }], lines, ...more });

  test('surgical masks under the code of beer are not let through by their name', async () => {
    const { lines, listState } = await check([
      { ref: '1', text: 'surgical masks', code: '2203.00' },
      { ref: '2', text: 'surgical masks', code: '6307.90' },
      { ref: '3', text: 'qwertyuiop' },
    ]);
    expect(listState).toBe('template');
    expect(lines.map(({ ref, reasonCode }) => [ref, reasonCode])).toEqual([
      ['1', 'code-disagrees'],
      ['2', 'good-and-code'],
      ['3', 'not-found'],
    ]);
    expect(lines[0]).toMatchObject({ verdict: 'partly', codeAgrees: false });
    expect(lines[1]?.reason).toContain('planning template of no authority');
  });

  test('in transit the most cautious list speaks, and each is said', async () => {
    const { lines } = await answer<Wire['ConsignmentCheck']>('/v1/lists/check', {
      lists: [{ id: 'pandemic' }, { id: 'locust-infestation' }],
      lines: [{ text: 'pulse oximeter' }],
    });
    expect(lines[0]?.perList.map(({ list, verdict }) => [list, verdict])).toEqual([
      ['pandemic', expect.stringMatching(/covered|partly/)],
      ['locust-infestation', 'not-covered'],
    ]);
    expect(lines[0]).toMatchObject({ list: 'locust-infestation', verdict: 'not-covered' });
  });

  test.each(['2026-13', '2026-02-30', '0000-00'])('the expiry %s is refused', async (expiry) => {
    const reply = await post('/v1/lists/check', {
      lists: [{ id: 'pandemic' }],
      lines: [{ text: 'surgical masks' }, { text: 'surgical masks', expiry }],
    });
    expectProblem(reply, 422, 'unprocessable');
    expect((reply.body as { field: string }).field).toBe('lines[1].expiry');
  });

  test('a thousand lines are taken, and one more is not', async () => {
    const lines = Array.from({ length: 1000 }, (_, n) => ({ ref: String(n), text: 'gloves' }));
    expect((await check(lines)).lines).toHaveLength(1000);
    const reply = await post('/v1/lists/check', {
      lists: [{ id: 'flood' }],
      lines: [...lines, { text: 'tent' }],
    });
    expectProblem(reply, 400, 'malformed-body');
  });

  test.each([
    [{ lists: [], lines: [{ text: 'tent' }] }, 400],
    [{ lists: [{ id: 'no-such' }], lines: [{ text: 'tent' }] }, 422],
    [{ lists: [{ id: 'flood' }], lines: [{ text: 'tent', edition: '1996' }] }, 422],
    [{ lists: [{ id: 'flood' }], lines: [{ text: 'tent' }], on: 'today' }, 400],
  ])('%j is %i', async (body, status) => {
    const type = status === 400 ? 'malformed-body' : 'unprocessable';
    expectProblem(await post('/v1/lists/check', body), status, type);
  });
});

describe('compare', () => {
  test('a list with itself is nothing', async () => {
    const same = { from: { id: 'flood' }, to: { id: 'flood' } };
    expect(await answer('/v1/lists/compare', same)).toEqual({
      added: [],
      removed: [],
      changed: [],
      codes: { added: [], removed: [] },
    });
  });
});

describe('migrate', () => {
  test('a code that splits has its candidates, and none is chosen', async () => {
    const { codes } = await answer<Wire['Migration']>('/v1/hs/migrate', {
      from: '2017',
      to: '2022',
      codes: ['3822.00', '6307.90'],
    });
    expect(codes.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['3822.00', 'split'],
      ['6307.90', expect.any(String)],
    ]);
    expect(codes[0]?.candidates.map(({ code }) => code)).toContain('3822.19');
  });

  test('what an incomplete table does not mention is unknown, never the same', async () => {
    const { codes } = await answer<Wire['Migration']>('/v1/hs/migrate', {
      from: '2022',
      to: '2028',
      codes: ['7308.90'],
    });
    expect(codes).toMatchObject([{ code: '7308.90', outcome: 'unknown' }]);
  });

  test('a whole list goes, and comes back as a draft or a template with candidates', async () => {
    const { list, lines } = await answer<Wire['Migration']>('/v1/hs/migrate', {
      to: '2028',
      list: { id: 'pandemic' },
    });
    expect(list?.edition).toBe('2028');
    expect(lines.length).toBe(list?.lines.length);
  });

  test.each([
    [{ to: '2022' }],
    [{ from: '2017', to: '1996', codes: ['6307.90'] }],
    [{ from: '2017', to: '2022', codes: ['9999.99'] }],
    [{ from: '2017', to: '2022', codes: ['x'] }],
  ])('%j is 422', async (body) => {
    expectProblem(await post('/v1/hs/migrate', body), 422, 'unprocessable');
  });
});
