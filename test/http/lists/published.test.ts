import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import type { components } from '../../../src/http/contract-types.js';
import { readPublishedLists } from '../../../src/http/lists/published-lists.js';
import { watchPublished } from '../../../src/http/lists/watch-published.js';
import { createTestApp } from '../../support/app.js';
import { expectProblem } from '../../support/expect-problem.js';

type Wire = components['schemas'];

const folder = mkdtempSync(join(tmpdir(), 'hs-lists-'));
let clock = new Date('2026-11-25T12:00:00Z');
let watched: ReturnType<typeof watchPublished> | null = null;
const warnings: string[] = [];
const logger = {
  info: () => undefined,
  warn: (text: string) => warnings.push(text),
  error: (text: string) => warnings.push(text),
} as unknown as Parameters<typeof watchPublished>[2];

const { app, close } = createTestApp((service) => {
  watched = watchPublished(
    folder,
    (id) => id.split('+').every((one) => service.catalogue.references.scenario(one) !== null),
    logger,
  );
  const { current } = watched;
  return { ...service, lists: { ...service.lists, published: current, now: () => clock } };
});
afterAll(() => {
  watched?.close();
  rmSync(folder, { recursive: true });
  close();
});

async function ask<Data>(address: string): Promise<Data> {
  const reply = await request(app).get(address);
  expect([reply.status, reply.body]).toEqual([200, expect.anything()]);
  return (reply.body as { data: Data }).data;
}

async function publish(
  file: string,
  version: string,
  header: object,
  more: object = {},
): Promise<void> {
  const reply = await request(app)
    .post('/v1/lists/compose')
    .send({
      state: 'final',
      id: 'xx-quake',
      scenarios: ['earthquake'],
      tiers: ['life-saving'],
      exercise: true,
      header: {
        version,
        contact: { name: 'desk', phone: '+00 1', email: null, hours: null },
        timeZone: 'Asia/Kathmandu',
        ...header,
      },
      authorities: {
        controlled: {
          authority: 'authority',
          permit: 'authorisation',
          when: 'at-release',
          waived: null,
          legalRef: null,
          url: null,
          contact: null,
        },
      },
      rules: [{ where: {}, set: { treatment: { duty: 'free' } } }],
      ...more,
    });
  expect([reply.status, reply.body]).toEqual([200, expect.anything()]);
  writeFileSync(join(folder, file), JSON.stringify((reply.body as { data: object }).data));
  watched?.look();
}

describe('a folder of published lists', () => {
  test('is looked at again, and a list that was put there is served', async () => {
    expect((await ask<Wire['ListSummary'][]>('/v1/lists')).map(({ kind }) => kind)).not.toContain(
      'published',
    );
    await publish('one.json', '1', {
      effectiveFrom: '2026-11-01',
      effectiveTo: '2026-12-31',
      reviewDue: '2026-12-15',
    });
    const own = (await ask<Wire['ListSummary'][]>('/v1/lists')).find(({ id }) => id === 'xx-quake');
    expect(own).toMatchObject({ kind: 'published', state: 'in-force', lastDay: '2026-12-31' });
    const list = await ask<Wire['List']>('/v1/lists/xx-quake');
    expect(list).toMatchObject({ kind: 'published', state: 'in-force', exercise: true });
    expect(list.contentHash).toBe(own?.contentHash);
    expect(list.lines).toHaveLength(own?.lines ?? 0);
  });

  test('serves every form of them', async () => {
    for (const form of ['csv', 'xlsx', 'docx', 'pdf', 'xml'])
      await request(app).get(`/v1/lists/xx-quake.${form}`).expect(200);
  });

  test.each([
    ['2026-10-31', 'not-yet'],
    ['2026-11-01', 'in-force'],
    ['2026-12-16', 'stale'],
    ['2027-01-01', 'expired'],
  ])('on %s the list is %s', async (on, state) => {
    const lists = await ask<Wire['ListSummary'][]>(`/v1/lists?on=${on}`);
    expect(lists.find(({ id }) => id === 'xx-quake')?.state).toBe(state);
  });

  test('its day begins at midnight where the list holds', async () => {
    const before = clock;
    // 18:14 and 18:15 UTC are a minute before and at midnight in Kathmandu.
    clock = new Date('2026-12-31T18:14:00Z');
    expect((await ask<Wire['List']>('/v1/lists/xx-quake')).state).toBe('stale');
    clock = new Date('2026-12-31T18:15:00Z');
    expect((await ask<Wire['List']>('/v1/lists/xx-quake')).state).toBe('expired');
    clock = before;
  });

  test('a tag that was given before midnight is not good after it', async () => {
    const before = clock;
    clock = new Date('2026-12-31T18:10:00Z');
    const first = await request(app).get('/v1/lists/xx-quake').expect(200);
    const tag = first.headers['etag'] ?? '';
    await request(app).get('/v1/lists/xx-quake').set('If-None-Match', tag).expect(304);
    clock = new Date('2026-12-31T18:20:00Z');
    await request(app).get('/v1/lists/xx-quake').set('If-None-Match', tag).expect(200);
    clock = before;
  });

  test('a later version takes over, and the earlier one stays answerable', async () => {
    await publish('two.json', '2', {
      effectiveFrom: '2026-11-20',
      supersedes: { id: 'xx-quake', version: '1' },
    });
    expect((await ask<Wire['List']>('/v1/lists/xx-quake')).header.version).toBe('2');
    expect((await ask<Wire['List']>('/v1/lists/xx-quake?version=1')).state).toBe('expired');
    expectProblem(await request(app).get('/v1/lists/xx-quake?version=9'), 404, 'unknown-list');
  });

  test.each([
    ['2026-11-10', '1'],
    ['2026-11-19', '1'],
    ['2026-11-20', '2'],
    ['2027-06-01', '2'],
  ])(
    'which list covered morphine on %s: version %s, with line and treatment',
    async (on, version) => {
      const lists = await ask<Wire['ListSummary'][]>(`/v1/lists?code=3004.49&on=${on}`);
      expect(lists.map(({ header }) => header.version)).toEqual([version]);
      expect(lists[0]?.covering[0]).toMatchObject({
        code: '3004.49',
        coverage: 'part',
        treatment: { duty: 'free' },
      });
    },
  );

  const checkOn = async (on: string): Promise<Wire['ConsignmentCheck']> => {
    const reply = await request(app)
      .post('/v1/lists/check')
      .send({ lists: [{ id: 'xx-quake' }], on, lines: [{ text: 'family tent' }] })
      .expect(200);
    return (reply.body as { data: Wire['ConsignmentCheck'] }).data;
  };

  test.each([
    ['2026-10-31', 'not-yet'],
    ['2026-11-19', 'in-force'],
    ['2026-11-20', 'in-force'],
    ['2027-06-01', 'in-force'],
  ])('a check on %s takes the version of that day, which is %s', async (on, state) => {
    expect((await checkOn(on)).listState).toBe(state);
  });

  test('a list that another one has superseded covers nothing any more', async () => {
    await publish(
      'other.json',
      '1',
      { effectiveFrom: '2027-01-01', supersedes: { id: 'xx-quake', version: '2' } },
      { id: 'xx-later' },
    );
    expect((await checkOn('2026-12-31')).listState).toBe('in-force');
    const { listState, lines } = await checkOn('2027-01-01');
    expect([listState, lines[0]?.reasonCode]).toEqual(['expired', 'list-not-in-force']);
    expect(lines[0]?.reason).toContain('it ended on 2026-12-31');
    rmSync(join(folder, 'other.json'));
    watched?.look();
  });

  test('no list covered it before the first, and none covers what is on none', async () => {
    expect(await ask('/v1/lists?code=3004.49&on=2026-10-01')).toEqual([]);
    expect(await ask('/v1/lists?code=8901.10&on=2026-11-25')).toEqual([]);
  });

  test('a code of another edition is translated', async () => {
    const lists = await ask<Wire['ListSummary'][]>('/v1/lists?code=3004.40&edition=2012');
    expect(lists.length).toBeGreaterThanOrEqual(0);
    const now = await ask<Wire['ListSummary'][]>('/v1/lists?code=3822.19&edition=2022');
    const then = await ask<Wire['ListSummary'][]>('/v1/lists?code=3822.00&edition=2017');
    expect(then.length).toBeGreaterThanOrEqual(now.length);
  });

  test.each(['code=abc', 'code=12', 'on=2026-02-30', 'on=tomorrow'])('%s is 400', async (query) => {
    expectProblem(await request(app).get(`/v1/lists?${query}`), 400, 'invalid-parameter');
  });

  test('is asked for by its id wherever a list is', async () => {
    const reply = await request(app)
      .post('/v1/lists/compare')
      .send({ from: { id: 'earthquake' }, to: { id: 'xx-quake' } })
      .expect(200);
    const { data } = reply.body as { data: Wire['ListComparison'] };
    expect(data.removed.length).toBeGreaterThan(100);
    expect(data.changed.some(({ kind }) => kind === 'treatment')).toBe(true);
  });

  test('in another edition what splits is open, and it is no longer the list of an authority', async () => {
    const list = await ask<Wire['List']>('/v1/lists/xx-quake?edition=2028');
    expect(list).toMatchObject({ edition: '2028', kind: 'composed', state: 'draft' });
    expect(list.lines.some(({ codes }) => codes.some(({ candidate }) => candidate))).toBe(true);
  });

  test('a broken file is refused by name, and the others are served', async () => {
    writeFileSync(join(folder, 'broken.json'), '{');
    const tampered = await ask<Wire['List']>('/v1/lists/xx-quake?version=1');
    writeFileSync(
      join(folder, 'tampered.json'),
      JSON.stringify({ ...tampered, state: 'final', header: { version: '3' } }),
    );
    writeFileSync(
      join(folder, 'draft.json'),
      JSON.stringify({ ...tampered, state: 'draft', header: { version: '4' } }),
    );
    writeFileSync(
      join(folder, 'undated.json'),
      JSON.stringify({
        ...tampered,
        state: 'final',
        header: { version: '5', supersedes: { id: 'xx-quake', version: '2' } },
      }),
    );
    watched?.look();
    const { refused, versions } = readPublishedLists(folder, () => false);
    expect(refused.map(({ file }) => file)).toEqual([
      'broken.json',
      'draft.json',
      'tampered.json',
      'undated.json',
    ]);
    expect(refused[3]?.reason).toContain('does not say from which day');
    expect(refused.map(({ reason }) => reason).join()).toContain('content hash');
    expect(versions).toHaveLength(2);
    expect(warnings.filter((text) => text.includes('broken.json'))).toHaveLength(1);
    expect((await ask<Wire['List']>('/v1/lists/xx-quake')).header.version).toBe('2');
  });

  test('a list may not take the id of a template', () => {
    const { refused } = readPublishedLists(folder, (id) => id === 'xx-quake');
    expect(refused.some(({ reason }) => reason.includes('that of a template'))).toBe(true);
  });
});
