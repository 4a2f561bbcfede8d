import { afterAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import type { Catalogue } from '../../src/catalogue/open-catalogue.js';
import type { GoodId } from '../../src/model/good.js';
import { createTestApp } from '../support/app.js';
import { expectProblem } from '../support/expect-problem.js';

const RETIRED = {
  'old-mask': { successors: ['surgical-mask'] },
  'old-set': { successors: ['surgical-mask', 'surgical-glove'] },
} as const;

/** The real catalogue, with two ids that went. */
function withRetired(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    retired: (id) => {
      const found = Object.entries(RETIRED).find(([old]) => old === id);
      if (found === undefined) return null;
      const successors = [...found[1].successors] as string[] as GoodId[];
      return { id: id as GoodId, successors, retiredIn: '2026-01-01', reason: 'Split' };
    },
  };
}

const { app, close } = createTestApp((service) => ({
  ...service,
  catalogue: withRetired(service.catalogue),
}));
afterAll(close);

const get = (address: string): request.Test => request(app).get(address);

describe('a bad parameter', () => {
  test.each([
    '/v1/search?q=mask&limit=abc',
    '/v1/search?q=mask&limit=0',
    '/v1/search?q=mask&limit=51',
    '/v1/search?q=mask&edition=1999',
    '/v1/search?q=mask&edition=2012',
    '/v1/search?q=mask&edition=22',
    '/v1/search?q=mask&kind=toy',
    '/v1/search?q=mask&listing=nothing',
    '/v1/search?q=mask&lang=xx',
    '/v1/search?q=mask&names=some',
    '/v1/search',
    '/v1/search?q=',
    '/v1/search?q=%20%20',
    `/v1/search?q=${'a'.repeat(201)}`,
    `/v1/search?q=${'a'.repeat(10_000)}`,
    '/v1/goods?limit=201',
    '/v1/goods?cursor=!!',
    '/v1/goods?cursor=AAAA',
    '/v1/goods?code=30049',
    '/v1/hs/6307.90?edition=1999',
    '/v1/lists/flood?tier=urgent',
    '/v1/lists/flood?sep=comma',
    '/v1/lists/flood?for=spreadsheet',
    '/v1/lists/flood.csv?for=print',
  ])('%s is refused', async (address) => {
    expectProblem(await get(address), 400, 'invalid-parameter');
  });

  test('that is misspelt is named with the nearest', async () => {
    const reply = await get('/v1/search?q=mask&editon=2017');
    expectProblem(reply, 400, 'unknown-parameter');
    expect(reply.body).toMatchObject({ parameter: 'editon', hint: 'Did you mean "edition"?' });
  });

  test('that is not UTF-8 is refused, and never read as another text', async () => {
    // "désinfectant" as Windows-1252 has it.
    const reply = await get('/v1/search?q=d%E9sinfectant');
    expectProblem(reply, 400, 'invalid-parameter');
    expect(reply.body).toMatchObject({ parameter: 'q' });
    expect((await get('/v1/search?q=alcohol%2075%')).status).toBe(200);
  });

  test('says which parameter and what is allowed', async () => {
    const reply = await get('/v1/search?q=mask&edition=1999');
    expect(reply.body).toMatchObject({ parameter: 'edition' });
    expect((reply.body as { detail: string }).detail).toContain('2017, 2022, 2028');
  });
});

describe('what is not there', () => {
  test.each([
    ['/v1/goods/no-such-good', 'unknown-good'],
    ['/v1/sources/no-such-source', 'unknown-source'],
    ['/v1/lists/no-such-list', 'unknown-list'],
    ['/v1/hs/9999.99', 'unknown-code'],
    ['/v1/hs/mask', 'unknown-code'],
    ['/v1/nothing', 'unknown-address'],
    ['/nothing', 'unknown-address'],
    ['/v1/search/', 'unknown-address'],
    ['/%E0%A4%A', 'unknown-address'],
    ['//x', 'unknown-address'],
    ['///v1/search?q=mask', 'unknown-address'],
  ])('%s is 404 %s', async (address, type) => {
    expectProblem(await get(address), 404, type);
  });

  test('a code of another edition names the editions that have it', async () => {
    const reply = await get('/v1/hs/3002.20');
    expectProblem(reply, 404, 'unknown-code');
    expect(reply.body).toMatchObject({ editions: ['2012', '2017'], parents: ['30', '3002'] });
  });

  test('a retired good leads to its one successor', async () => {
    const reply = await get('/v1/goods/old-mask').redirects(0);
    expectProblem(reply, 301, 'retired-good');
    expect(reply.headers['location']).toBe('/v1/goods/surgical-mask');
  });

  test('a retired good with several successors names them', async () => {
    const reply = await get('/v1/goods/old-set');
    expectProblem(reply, 410, 'retired-good');
    expect(reply.body).toMatchObject({ successors: ['surgical-mask', 'surgical-glove'] });
  });

  test('a format that is not held is refused, by extension and by Accept', async () => {
    expectProblem(await get('/v1/goods.csv'), 406, 'not-acceptable');
    expectProblem(await get('/v1/lists/flood.odt'), 406, 'not-acceptable');
    expectProblem(await get('/v1/goods').set('Accept', 'text/csv'), 406, 'not-acceptable');
  });
});

describe('an outage', () => {
  test('is 503 with Retry-After, and never an empty answer', async () => {
    const broken = createTestApp((service) => ({
      ...service,
      catalogue: { ...service.catalogue, trouble: () => 'disk I/O error' },
    }));
    const reply = await request(broken.app).get('/readyz');
    expectProblem(reply, 503, 'unavailable');
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
    broken.close();
  });

  test('a bug is 500 with the request id, and says nothing of the inside', async () => {
    const broken = createTestApp((service) => ({
      ...service,
      finder: {
        ...service.finder,
        find: () => {
          throw new Error('secret detail');
        },
      },
    }));
    const reply = await request(broken.app).get('/v1/search?q=mask').set('X-Request-Id', 'abc-1');
    expectProblem(reply, 500, 'unexpected');
    expect(reply.body).toMatchObject({ requestId: 'abc-1' });
    expect(reply.text).not.toContain('secret');
    broken.close();
  });

  test('a catalogue that breaks while it is asked is an error as well', async () => {
    const broken = createTestApp();
    broken.service.catalogue.close();
    const reply = await request(broken.app).get('/v1/hs/6307.90');
    expect([500, 503]).toContain(reply.status);
    broken.close();
  });
});

describe('manners', () => {
  test('people in a browser get a page, programs get JSON', async () => {
    const page = await get('/nothing').set('Accept', 'text/html,application/xhtml+xml,*/*;q=0.8');
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.text).toContain('Unknown address');
    expectProblem(await get('/nothing').set('Accept', '*/*'), 404, 'unknown-address');
  });

  test('text from the address is never markup', async () => {
    const page = await get('/%3Cscript%3Ealert(1)%3C%2Fscript%3E').set('Accept', 'text/html');
    expect(page.text).not.toContain('<script>');
  });

  test('a safe request id is echoed, another is replaced', async () => {
    const kept = await get('/livez').set('X-Request-Id', 'trace_1.a-B');
    expect(kept.headers['x-request-id']).toBe('trace_1.a-B');
    const made = await get('/livez').set('X-Request-Id', 'a b"<>');
    expect(made.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test.each([
    ['br', 'br'],
    ['gzip, br;q=0.5', 'gzip'],
    ['identity', undefined],
    ['', undefined],
  ])('Accept-Encoding "%s" is answered with %s', async (asked, given) => {
    const reply = await get('/v1/search?q=mask').set('Accept-Encoding', asked);
    expect(reply.headers['content-encoding']).toBe(given);
    expect(reply.headers['vary']).toContain('Accept-Encoding');
  });

  test('headers keep browsers safe and say nothing of the program', async () => {
    const { headers } = await get('/v1/scenarios');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  test('replies may be cached and errors may not', async () => {
    expect((await get('/v1/scenarios')).headers['cache-control']).toBe(
      'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
    );
    expect((await get('/livez')).headers['cache-control']).toBe('no-store');
  });

  test('the order of parameters does not make another answer', async () => {
    const one = await get('/v1/search?q=mask&limit=3');
    const two = await get('/v1/search?limit=3&q=mask');
    expect(two.headers['etag']).toBe(one.headers['etag']);
    expect(two.text).toBe(one.text);
  });
});
