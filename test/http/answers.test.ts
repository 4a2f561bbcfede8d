import { afterAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import type { components } from '../../src/http/contract-types.js';
import { createTestApp } from '../support/app.js';

type Wire = components['schemas'];

const { app, service, close } = createTestApp();
afterAll(close);

async function ask<Data>(address: string): Promise<Data> {
  const reply = await request(app).get(address).expect(200);
  return (reply.body as { data: Data }).data;
}

const search = (query: string): Promise<Wire['Answer']> => ask(`/v1/search?${query}`);

describe('search', () => {
  test('finds surgical gloves with the code of the edition, its basis and support', async () => {
    const now = await search('q=surgical%20gloves');
    expect(now).toMatchObject({
      resolution: 'exact',
      decided: { goodId: 'surgical-glove', code: '4015.12', codeStatus: 'one', edition: '2022' },
    });
    const [first] = now.matches[0]?.good.classifications ?? [];
    expect(first).toMatchObject({ edition: '2022', code: '4015.12' });
    expect(first?.basis).toMatch(/^(reference|corroborated|derived)$/);
    expect(first?.support.length).toBeGreaterThan(0);
    const then = await search('q=surgical%20gloves&edition=2017');
    expect(then.decided?.code).toBe('4015.11');
  });

  test('a code query lists every good of the code, limit or not', async () => {
    const answer = await search('q=9018.90&limit=1');
    const expected = service.catalogue.goods
      .filter((good) =>
        good.classifications.some((one) => one.edition === '2022' && one.code === '9018.90'),
      )
      .map((good) => good.id);
    expect(answer.matches.map((match) => match.good.id)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(10);
    expect(answer.code).toMatchObject({ used: '9018.90', valid: true });
  });

  test('paracetamol is a priority medicine, with how sure that is', async () => {
    const { matches } = await search('q=paracetamol');
    expect(matches[0]?.good).toMatchObject({ priority: true, priorityMembership: 'probable' });
  });

  test.each(['qwertyuiop', 'vodka'])('%s is none or not confident, with status 200', async (q) => {
    const answer = await search(`q=${q}`);
    expect(['none', 'ambiguous']).toContain(answer.resolution);
    expect(answer.decided).toBeNull();
  });

  test('nonsense is none, with no matches', async () => {
    expect(await search('q=qwertyuiop')).toMatchObject({ resolution: 'none', matches: [] });
  });

  test('a code of another edition says so and gives its successors', async () => {
    const answer = await search('q=3002.20');
    expect(answer).toMatchObject({
      resolution: 'exact',
      code: { editions: ['2012', '2017'], valid: true },
      decided: { code: null, codeStatus: 'not-in-edition', options: [{ code: '3002.41' }] },
    });
  });

  test('national digits are cut and disclosed', async () => {
    const { code } = await search('q=6307.90.9889');
    expect(code).toMatchObject({ asked: '6307909889', used: '6307.90', digitsDropped: '9889' });
  });

  test('a code that no edition has is none, with the codes above it as advice', async () => {
    const answer = await search('q=3004.99');
    expect(answer).toMatchObject({ resolution: 'none', decided: null, code: { valid: false } });
    expect(JSON.stringify(answer.advice)).toContain('"3004"');
  });

  test('a CAS number and an ATC code are looked up as they stand', async () => {
    for (const q of ['51-43-4', 'C01CA24'])
      expect(await search(`q=${q}`)).toMatchObject({
        resolution: 'exact',
        decided: { goodId: 'epinephrine' },
      });
  });

  test('takes any character, encoded or not', async () => {
    const reserved = ":/?[]@!$'()*,;%23%26%2B%3D";
    const answer = await search(`q=mask${reserved}`);
    expect(answer.query).toBe(`mask${decodeURIComponent(reserved)}`);
  });

  test('a filter narrows what is found, and never widens it', async () => {
    const all = await search('q=surgical%20gloves');
    const medicines = await search('q=surgical%20gloves&kind=medicine');
    expect(all.matches.length).toBeGreaterThan(0);
    expect(medicines.matches.every((match) => match.good.kind === 'medicine')).toBe(true);
  });
});

describe('a good', () => {
  test('carries every edition, the asked one first', async () => {
    const good = await ask<Wire['Good']>('/v1/goods/surgical-glove?edition=2017');
    expect(good.classifications[0]?.edition).toBe('2017');
    expect(new Set(good.classifications.map((one) => one.edition))).toEqual(
      new Set(['2017', '2022', ...good.classifications.map((one) => one.edition)]),
    );
  });

  test('stands in no classification after a worse one of its edition', async () => {
    const good = await ask<Wire['Good']>('/v1/goods/epinephrine');
    const forms = good.classifications
      .filter((one) => one.edition === '2022' && !one.rival)
      .map((one) => one.form);
    expect(forms).toEqual(['dosed', 'mixed', 'bulk']);
  });
});

describe('pages of goods', () => {
  test('together hold every good once, in order', async () => {
    const ids: string[] = [];
    let next: string | null = '/v1/goods?limit=200';
    while (next !== null) {
      const reply: request.Response = await request(app).get(next).expect(200);
      const { data } = reply.body as { data: Wire['GoodsPage'] };
      expect(data.total).toBe(service.catalogue.goods.length);
      ids.push(...data.goods.map((good) => good.id));
      next = /<([^>]+)>; rel="next"/.exec(reply.headers['link'] ?? '')?.[1] ?? null;
    }
    expect(ids).toEqual(service.catalogue.goods.map((good) => good.id));
  });

  test('meet every filter at once', async () => {
    const page = await ask<Wire['GoodsPage']>(
      '/v1/goods?kind=medicine&flag=controlled&code=3004&edition=2022',
    );
    expect(page.total).toBeGreaterThan(5);
    for (const good of page.goods) {
      expect(good.kind).toBe('medicine');
      expect(good.flags.map((flag) => flag.flag)).toContain('controlled');
    }
  });
});

describe('a code', () => {
  const code = (address: string): Promise<Wire['Code']> => ask(`/v1/hs/${address}`);

  test('names what became of it', async () => {
    const { successors } = await code('3002.20?edition=2017');
    expect(successors).toEqual([
      { edition: '2022', code: '3002.41', relation: '1:1', part: false },
    ]);
    const split = await code('9027.80?edition=2017');
    expect(split.successors.map((link) => link.code)).toEqual(['9027.81', '9027.89']);
  });

  test('names the vaccine codes of 30.07 in 2028', async () => {
    const { successors } = await code('3002.41?edition=2022');
    expect(successors.length).toBeGreaterThan(30);
    expect(successors.every((link) => link.edition === '2028')).toBe(true);
    expect(successors.some((link) => link.code.startsWith('3007.'))).toBe(true);
  });

  test('is known for 2012 by its code alone', async () => {
    const entry = await code('3002.20?edition=2012');
    expect(entry).toMatchObject({ goods: [], successors: [{ edition: '2017' }] });
  });

  test('may be a chapter or a heading, and has its goods', async () => {
    expect(await code('30')).toMatchObject({ level: 'chapter', parents: [] });
    const heading = await code('3005');
    expect(heading.level).toBe('heading');
    expect(heading.goods.length).toBeGreaterThan(2);
  });

  test('is written in any way', async () => {
    for (const written of ['630790', '6307.90', 'HS%206307%2090', '6307909889'])
      expect((await code(written)).code).toBe('6307.90');
  });
});

describe('a list', () => {
  test('shows the urgent tiers unless it is asked for more', async () => {
    const list = await ask<Wire['List']>('/v1/lists/earthquake');
    expect(new Set(list.lines.map((line) => line.tier))).toEqual(
      new Set(['life-saving', 'essential']),
    );
    expect(list).toMatchObject({ kind: 'template', state: 'template' });
    const all = await ask<Wire['List']>('/v1/lists/earthquake?tier=all');
    expect(all.lines.length).toBeGreaterThan(list.lines.length);
  });

  test('keeps its line numbers whatever is shown', async () => {
    const all = await ask<Wire['List']>('/v1/lists/flood?tier=all');
    const numbers = new Map(all.lines.map((line) => [line.names['en'], line.no]));
    const food = await ask<Wire['List']>('/v1/lists/flood?tier=all&category=food');
    expect(food.lines.length).toBeGreaterThan(3);
    for (const line of food.lines) expect(line.no).toBe(numbers.get(line.names['en']));
  });

  test('has class lines for what real lists name as a class', async () => {
    const list = await ask<Wire['List']>('/v1/lists/earthquake');
    const classes = list.lines.filter((line) => line.goodId === null);
    expect(classes.flatMap((line) => line.codes.map((code) => code.code))).toContain('3004');
  });

  test('as CSV has one row a code, and the rows of a line stand together', async () => {
    const list = await ask<Wire['List']>('/v1/lists/cholera');
    const { text } = await request(app).get('/v1/lists/cholera.csv').expect(200);
    const rows = text.trimEnd().split('\r\n').slice(1);
    const expected = list.lines.reduce((sum, line) => sum + Math.max(1, line.codes.length), 0);
    expect(rows).toHaveLength(expected);
    const numbers = rows.map((row) => Number(row.split(',')[0]));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  test('of 2028 asserts no code that the incomplete table does not mention', async () => {
    const list = await ask<Wire['List']>('/v1/lists/pandemic?edition=2028');
    const codes = list.lines.flatMap((line) => line.codes);
    const held = new Set(
      service.catalogue.goods.flatMap((good) =>
        good.classifications
          .filter((one) => one.edition === '2028')
          .map((one) => one.code as string),
      ),
    );
    for (const code of codes) expect(code.candidate || held.has(code.code)).toBe(true);
    expect(codes.some((code) => code.candidate)).toBe(true);
  });

  test('has a content hash that only its content moves', async () => {
    const one = await ask<Wire['List']>('/v1/lists/flood');
    const two = await ask<Wire['List']>('/v1/lists/flood?tier=essential,life-saving');
    const other = await ask<Wire['List']>('/v1/lists/flood?edition=2017');
    expect(one.contentHash).toMatch(/^sha256-[0-9a-f]{64}$/);
    expect(two.contentHash).toBe(one.contentHash);
    expect(other.contentHash).not.toBe(one.contentHash);
  });
});

describe('sources', () => {
  test('say how many of their lines are held', async () => {
    const sources = await ask<Wire['Source'][]>('/v1/sources');
    const inn = sources.find((source) => source.id === 'inn-124');
    expect(inn).toMatchObject({ lines: 25, held: 13 });
    const priority = sources.find((source) => source.id === 'priority-medicines');
    expect(priority?.byMembership.confirmed).toBe(0);
  });
});
