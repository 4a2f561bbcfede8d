import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import request, { type Response } from 'supertest';
import { createTestApp } from '../support/app.js';
import { arbitraryOf, type Resolve, type Seeds } from './arbitrary-of.js';

/*
 * Every operation with generated requests, right and wrong: whatever is asked, the status and the body
 * are as the contract says (the test app holds each reply against it), and never 500. FUZZ=20 asks
 * twenty times as many.
 */

const { app, service, close } = createTestApp();
afterAll(close);

const TIMES = Number(process.env['FUZZ'] ?? 1);
const { document, operations } = service.contract;

/** Texts that mean something here, between those that mean nothing. */
const SEEDS = [
  'flood',
  'earthquake+cholera',
  'surgical-mask',
  'paracetamol 500 mg tab',
  'bed-sheet',
  '6307.90',
  '3004',
  '30',
  '2022',
  '2017',
  '2028',
  '2012',
  'controlled',
  'essential',
  'en',
  'fr',
  'kg',
  '1',
  '__proto__',
  'constructor',
  '',
  "' OR 1=1 --",
  '=1+1',
] as const;

/** What stands in a member or parameter of this name more often than not. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  id: ['flood', 'earthquake+cholera', 'surgical-mask', 'medical-supplies'],
  scenarios: ['flood', 'earthquake', 'extreme-cold'],
  edition: ['2022', '2017', '2028'],
  from: ['2017', '2022'],
  to: ['2022', '2028'],
  goodId: ['bed-sheet', 'family-tent', 'morphine'],
  removals: ['bed-sheet', 'family-tent'],
  code: ['6307.90', '6302.31', '3004', '3822.19'],
  codes: ['6307.90', '3822.19'],
  text: ['surgical masks', 'paracetamol 500 mg tab', 'tent', ''],
  listing: ['medical-supplies'],
  category: ['shelter', 'food'],
  flag: ['controlled', 'radio-licence'],
  tier: ['all', 'essential', 'life-saving,essential'],
  kind: ['medicine', 'relief'],
};

const seeds: Seeds = (name) => (name === null ? SEEDS : (NAMED[name] ?? SEEDS));

const resolve: Resolve = (ref) => {
  const name = ref.split('/').at(-1) ?? '';
  return document.components?.schemas?.[name] ?? {};
};

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: object;
}

function parametersOf(operation: (typeof operations)[number]): readonly Parameter[] {
  const declared = document.paths?.[operation.path]?.[operation.method]?.parameters ?? [];
  return declared.map((one) =>
    '$ref' in one
      ? (document.components?.parameters?.[one.$ref.split('/').at(-1) ?? ''] as Parameter)
      : (one as Parameter),
  );
}

/** Mostly as the schema has it, now and then anything. */
function valueOf({ name, schema }: Parameter): fc.Arbitrary<string> {
  const right = arbitraryOf(schema ?? {}, resolve, seeds, 0, name).map((value) => String(value));
  return fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: fc.string() });
}

function addressOf(operation: (typeof operations)[number]): fc.Arbitrary<string> {
  const parameters = parametersOf(operation);
  const named = (place: string): readonly Parameter[] =>
    parameters.filter((one) => one.in === place);
  const path = fc.record(Object.fromEntries(named('path').map((one) => [one.name, valueOf(one)])));
  const query = fc.record(
    Object.fromEntries(named('query').map((one) => [one.name, valueOf(one)])),
    {
      requiredKeys: [],
    },
  );
  const extension = fc.constantFrom('', '', '', '.json', '.csv', '.xml', '.odt');
  return fc.tuple(path, query, extension, fc.nat(3)).map(([inPath, asked, dot, most]) => {
    // Few at once: of twenty parameters one is always wrong, and the others are never reached.
    const inQuery = Object.fromEntries(
      Object.entries(asked).filter(([name], place) => place < most || name === 'q'),
    );
    const filled = operation.path.replace(
      /\{(\w+)\}/g,
      (_all, name: string) => encode(inPath[name] ?? '') || 'x',
    );
    const text = Object.entries(inQuery)
      .map(([name, value]) => `${name}=${encode(value ?? '')}`)
      .join('&');
    const end = operation.path.startsWith('/v1/lists') ? dot : '';
    return `${filled}${end}${text === '' ? '' : `?${text}`}`;
  });
}

/** What is posted is asked in its body; the address has parameters now and then. */
function mostlyPlain(operation: (typeof operations)[number]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(operation.path) },
    { weight: 1, arbitrary: addressOf(operation) },
  );
}

/** A lone surrogate cannot stand in an address. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
}

function bodyOf(operation: (typeof operations)[number]): fc.Arbitrary<unknown> {
  const declared = document.paths?.[operation.path]?.[operation.method]?.requestBody;
  const content = declared !== undefined && !('$ref' in declared) ? declared.content : {};
  const schema = content['application/json']?.schema ?? {};
  const right = arbitraryOf(schema, resolve, seeds);
  return fc.oneof(
    { weight: 5, arbitrary: right },
    { weight: 1, arbitrary: fc.jsonValue() },
    { weight: 2, arbitrary: right.chain(spoil) },
  );
}

/** A right body with one member of it replaced by anything. */
function spoil(body: unknown): fc.Arbitrary<unknown> {
  if (typeof body !== 'object' || body === null) return fc.jsonValue();
  const names = Object.keys(body);
  if (names.length === 0) return fc.jsonValue();
  return fc
    .tuple(fc.constantFrom(...names), fc.oneof(fc.jsonValue(), fc.constant('\ud800')))
    .map(([name, value]) => ({ ...body, [name]: value }));
}

/** How often each status came, so that a run in which everything is refused is seen. */
const statuses = new Map<string, Set<number>>();

function judge(operation: string, reply: Response, asked: string): void {
  statuses.set(operation, (statuses.get(operation) ?? new Set()).add(reply.status));
  const body = reply.status >= 500 ? reply.text : '';
  expect([asked, reply.status < 500, body]).toEqual([asked, true, '']);
}

const reading = operations.filter(({ method }) => method === 'get');
const writing = operations.filter(({ method }) => method === 'post');

describe('whatever is asked', () => {
  afterAll(() => {
    const refused = [...statuses].filter(([, seen]) => !seen.has(200)).map(([id]) => id);
    expect(refused).toEqual([]);
  });

  test.each(reading)(
    'GET $path',
    async (operation) => {
      await fc.assert(
        fc.asyncProperty(addressOf(operation), async (address) => {
          judge(operation.id, await request(app).get(address), address);
        }),
        { numRuns: 60 * TIMES },
      );
    },
    60_000 * TIMES,
  );

  test.each(writing)(
    'POST $path',
    async (operation) => {
      await fc.assert(
        fc.asyncProperty(mostlyPlain(operation), bodyOf(operation), async (address, body) => {
          const sent = JSON.stringify(body);
          const reply = await request(app)
            .post(address)
            .set('Content-Type', 'application/json')
            .send(sent);
          judge(operation.id, reply, `${address} ${sent}`);
        }),
        { numRuns: 120 * TIMES },
      );
    },
    60_000 * TIMES,
  );
});
