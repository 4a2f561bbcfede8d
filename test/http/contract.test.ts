import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { PROGRAM_ROOT } from '../../src/cli/program-version.js';
import { PROBLEM_TYPES } from '../../src/http/reply/problem.js';
import { ROUTES } from '../../src/http/routes/index.js';
import { createTestApp } from '../support/app.js';
import { expectProblem } from '../support/expect-problem.js';

const { app, service, close } = createTestApp();
afterAll(close);

/** A good request of each operation; the test app holds the reply against the contract. */
const EXAMPLES: Readonly<Record<string, string>> = {
  search: '/v1/search?q=surgical%20gloves',
  suggest: '/v1/suggest?q=surg',
  listGoods: '/v1/goods?kind=vaccine&limit=3',
  getGood: '/v1/goods/surgical-glove',
  getCode: '/v1/hs/6307.90',
  listSources: '/v1/sources',
  getSource: '/v1/sources/medical-supplies',
  listScenarios: '/v1/scenarios',
  listLists: '/v1/lists',
  getList: '/v1/lists/earthquake?tier=all',
  getListSchema: '/schemas/list.json',
  getContractYaml: '/openapi.yaml',
  getContractJson: '/openapi.json',
  getLiveness: '/livez',
  getReadiness: '/readyz',
};

const operations = service.contract.operations;
const reading = operations.filter((operation) => operation.method === 'get');
const underV1 = reading.filter((operation) => operation.path.startsWith('/v1/'));

function exampleOf(id: string): string {
  const example = EXAMPLES[id];
  if (example === undefined) throw new Error(`The operation ${id} has no example`);
  return example;
}

function withParameter(id: string, parameter: string): string {
  const example = exampleOf(id);
  return example + (example.includes('?') ? '&' : '?') + parameter;
}

describe('the contract', () => {
  test('has exactly the operations that the routes have', () => {
    expect(operations.map((one) => one.id).sort()).toEqual(
      ROUTES.map((one) => one.operation).sort(),
    );
  });

  test('has types that were generated from it', () => {
    const generated = execFileSync(
      process.execPath,
      [join(PROGRAM_ROOT, 'node_modules/openapi-typescript/bin/cli.js'), 'openapi.yaml'],
      { cwd: PROGRAM_ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const committed = readFileSync(join(PROGRAM_ROOT, 'src/http/contract-types.ts'), 'utf8');
    expect(committed.trim()).toBe(generated.trim());
  });

  test('has a page for each type of problem', async () => {
    for (const [type, { title }] of Object.entries(PROBLEM_TYPES)) {
      const reply = await request(app).get(`/problems/${type}`).expect(200);
      expect(reply.text).toContain(title);
    }
    await request(app).get('/problems/constructor').expect(404);
  });

  test('is served as YAML and as JSON, and both say the same', async () => {
    const yaml = await request(app).get('/openapi.yaml').buffer(true).expect(200);
    const json = await request(app).get('/openapi.json').expect(200);
    expect(yaml.text).toBe(service.contract.yaml);
    expect(json.body).toEqual(JSON.parse(JSON.stringify(service.contract.document)));
  });
});

describe.each(reading.map((operation) => operation.id))('%s', (id) => {
  test('answers its example as the contract says', async () => {
    const reply = await request(app).get(exampleOf(id)).expect(200);
    expect(reply.headers['x-request-id']).toBeTruthy();
    expect(reply.headers['access-control-allow-origin']).toBe('*');
  });

  test('answers HEAD as GET without a body', async () => {
    const get = await request(app).get(exampleOf(id)).set('Accept-Encoding', 'gzip');
    const head = await request(app).head(exampleOf(id)).set('Accept-Encoding', 'gzip').expect(200);
    expect(head.text).toBeUndefined();
    expect(head.headers['etag']).toBe(get.headers['etag']);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
  });

  test.each(['post', 'put', 'delete', 'patch'] as const)('refuses %s', async (method) => {
    const reply = await request(app)
      [method](exampleOf(id))
      .set('Content-Type', 'application/json')
      .send('{ "broken');
    expectProblem(reply, 405, 'method-not-allowed');
    expect(reply.headers['allow']).toBe('GET, HEAD, OPTIONS');
  });

  test('answers a preflight', async () => {
    const reply = await request(app).options(exampleOf(id)).expect(204);
    expect(reply.headers['access-control-allow-methods']).toContain('GET');
  });
});

describe.each(underV1.map((operation) => operation.id))('%s', (id) => {
  test('refuses a parameter that it does not have', async () => {
    const reply = await request(app).get(withParameter(id, 'nonsense=1'));
    expectProblem(reply, 400, 'unknown-parameter');
  });

  test('refuses a repeated parameter', async () => {
    const [name] = operations.find((one) => one.id === id)?.queryNames ?? [];
    if (name === undefined) return;
    const address = exampleOf(id).split('?')[0] ?? '';
    const reply = await request(app).get(`${address}?${name}=1&${name}=2`);
    expectProblem(reply, 400, 'repeated-parameter');
  });

  test('refuses a format that it does not have', async () => {
    const reply = await request(app).get(exampleOf(id)).set('Accept', 'image/png');
    expectProblem(reply, 406, 'not-acceptable');
  });

  test('says "unchanged" to who holds the tag, and only then', async () => {
    const first = await request(app).get(exampleOf(id)).expect(200);
    const tag = first.headers['etag'] ?? '';
    const again = await request(app).get(exampleOf(id)).set('If-None-Match', `W/"x", ${tag}`);
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
    await request(app).get(exampleOf(id)).set('If-None-Match', '"other"').expect(200);
    const french = await request(app)
      .get(exampleOf(id))
      .set('If-None-Match', tag)
      .set('Accept-Language', 'fr');
    expect(french.status).toBe(200);
  });

  test('has the envelope', async () => {
    const reply = await request(app).get(exampleOf(id)).expect(200);
    const body = reply.body as object;
    expect(Object.keys(body).sort()).toEqual(['data', 'meta']);
    expect(body).toMatchObject({ meta: { release: service.catalogue.release, licence: 'MIT' } });
  });
});
