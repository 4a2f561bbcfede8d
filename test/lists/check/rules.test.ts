import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkConsignment, checkInSteps } from '../../../src/lists/check/check-consignment.js';
import type { CheckedLine, CheckRequest, ConsignmentLine } from '../../../src/model/check.js';
import { DIRECTIONS, type ListHeader, type ListLine, TIERS } from '../../../src/model/list.js';
import { createFinder } from '../../../src/search/find.js';
import { openRealCatalogue } from '../../support/catalogue.js';
import { createChecker } from '../../support/check.js';
import { article, listCode, listLine, publishedList } from '../../support/lists.js';

const { catalogue, remove } = openRealCatalogue();
afterAll(remove);

const { check, checkLine } = createChecker(catalogue);

const MASK = listLine(1, 'surgical-mask', ['6307.90']);

function underHeader(header: ListHeader, asked: Partial<CheckRequest> = {}): CheckedLine {
  return checkLine({
    lists: [publishedList([MASK], { header })],
    lines: [article('surgical masks')],
    ...asked,
  });
}

function onLine(line: Partial<ListLine>, stated: Partial<ConsignmentLine> = {}): CheckedLine {
  return checkLine({
    lists: [publishedList([{ ...MASK, ...line }])],
    lines: [article('surgical masks', stated)],
  });
}

function verdictOf({ verdict, reasonCode }: CheckedLine): string {
  return `${verdict} ${reasonCode}`;
}

describe('the days of a list', () => {
  const header = { effectiveFrom: '2026-11-01', effectiveTo: '2026-11-30', graceDays: 2 };

  test.each([
    ['2026-10-31', 'partly list-not-in-force', 'not-yet'],
    ['2026-11-01', 'covered good', 'in-force'],
    ['2026-11-30', 'covered good', 'in-force'],
    ['2026-12-02', 'covered good', 'in-force'],
    ['2026-12-03', 'partly list-not-in-force', 'expired'],
  ])('on %s: %s', (on, expected, state) => {
    const list = publishedList([MASK], { header });
    const { lines, listState } = check({ lists: [list], lines: [article('surgical masks')], on });
    expect([lines.map(verdictOf), listState]).toEqual([[expected], state]);
  });

  test('a list that is due for review still covers, and says so', () => {
    const line = underHeader({ reviewDue: '2026-11-01' });
    expect(verdictOf(line)).toBe('covered good');
    expect(line.reason).toBe('On the list (line 1; past its review date).');
  });

  test('a draft never covers', () => {
    const list = publishedList([MASK], { state: 'draft' });
    const line = checkLine({ lists: [list], lines: [article('surgical masks')] });
    expect(verdictOf(line)).toBe('partly list-not-in-force');
  });

  test('what is wrong with name or code is said first', () => {
    const list = publishedList([MASK], { header });
    const lines = [article('surgical masks', { code: '2203.00' })];
    const line = checkLine({ lists: [list], lines, on: '2027-01-01' });
    expect(verdictOf(line)).toBe('partly code-disagrees');
    expect(line.further).toEqual(['list-not-in-force']);
  });
});

describe('the scope of a list', () => {
  test.each([
    ['direction', { directions: ['import'] }, { direction: 'import' }, 'covered good'],
    ['direction', { directions: ['import'] }, { direction: 'transit' }, 'partly direction'],
    ['direction', { directions: ['import'] }, {}, 'partly direction'],
    ['direction', { directions: [] }, { direction: 'export' }, 'covered good'],
    ['entry point', { entryPoints: ['NP KTM'] }, { entryPoint: 'npktm' }, 'covered good'],
    ['entry point', { entryPoints: ['NPKTM'] }, { entryPoint: 'INCCU' }, 'partly entry-point'],
    ['entry point', { entryPoints: ['NPKTM'] }, {}, 'partly entry-point'],
    ['importer', { importers: ['Red  Cross'] }, { consignee: 'RED CROSS' }, 'covered good'],
    ['importer', { importers: ['approved NGOs'] }, { consignee: 'Red Cross' }, 'partly importer'],
    ['importer', { importers: ['approved NGOs'] }, {}, 'partly importer'],
  ] as const)('%s: %j with %j is %s', (_, header, asked, expected) => {
    expect(verdictOf(underHeader(header, asked))).toBe(expected);
  });
});

describe('what a line asks of the article', () => {
  test.each([
    ['2027-11-24', 'covered good'],
    ['2027-11-23', 'partly shelf-life'],
    ['2027-11', 'covered good'],
    ['2027-10', 'partly shelf-life'],
    ['2026-11-23', 'partly shelf-life'],
    [null, 'partly only-if'],
    ['soon', 'partly only-if'],
  ])('twelve months of shelf life left, expiry %s: %s', (expiry, expected) => {
    expect(verdictOf(onLine({ shelfLifeMonths: 12 }, { expiry }))).toBe(expected);
  });

  test('that it has not expired, even where nothing is asked', () => {
    expect(verdictOf(onLine({}, { expiry: '2026-11-23' }))).toBe('partly shelf-life');
    expect(verdictOf(onLine({}, { expiry: '2026-11-24' }))).toBe('covered good');
  });

  test.each([
    [false, true, 'partly used-goods'],
    [false, null, 'partly only-if'],
    [false, false, 'covered good'],
    [true, true, 'covered good'],
    [null, true, 'covered good'],
  ])('used goods allowed %s, used %s: %s', (usedAllowed, used, expected) => {
    expect(verdictOf(onLine({ usedAllowed }, { used }))).toBe(expected);
  });

  test('conditions in words, which no machine can answer', () => {
    const line = onLine({ conditions: ['for hospitals', 'no resale'] });
    expect(verdictOf(line)).toBe('partly only-if');
    expect(line.reason).toContain('for hospitals; no resale');
  });
});

describe('the cap of a line', () => {
  const cap = { amount: 500, unit: 'kg', per: 'consignment' } as const;

  test.each([
    [500, 'kg', 'covered good'],
    [500.5, 'KG', 'partly over-cap'],
    [0.5, 't', 'covered good'],
    [0.6, 't', 'partly over-cap'],
    [400_000, 'g', 'covered good'],
    [10, 'cartons', 'partly only-if'],
    [null, 'kg', 'partly only-if'],
    [10, null, 'partly only-if'],
  ])('of 500 kg, with %s %s: %s', (quantity, unit, expected) => {
    expect(verdictOf(onLine({ quantityCap: cap }, { quantity, unit }))).toBe(expected);
  });

  test.each([
    ['pcs', 'u'],
    ['Pieces', 'pcs'],
    ['pallet', 'Pallet'],
    ['l', 'litres'],
  ])('in %s, declared in %s, is compared', (unit, declared) => {
    const line = { quantityCap: { ...cap, unit } };
    expect(verdictOf(onLine(line, { quantity: 501, unit: declared }))).toBe('partly over-cap');
    expect(verdictOf(onLine(line, { quantity: 499, unit: declared }))).toBe('covered good');
  });

  test('counts all lines of the consignment together', () => {
    const list = publishedList([{ ...MASK, quantityCap: cap }]);
    const half = { quantity: 250, unit: 'kg' };
    const two = [article('surgical masks', half), article('surgical mask', half)];
    const verdicts = (lines: readonly ConsignmentLine[]): string[] =>
      check({ lists: [list], lines }).lines.map(verdictOf);
    expect(verdicts(two)).toEqual(['covered good', 'covered good']);
    const three = [...two, article('surgical masks', { quantity: 1, unit: 'g' })];
    expect(verdicts(three)).toEqual(Array.from(three, () => 'partly over-cap'));
    const open = [...two, article('surgical masks', { quantity: 1, unit: 'box' })];
    expect(verdicts(open)).toEqual(Array.from(open, () => 'partly only-if'));
  });

  test('of an importer or an event cannot be told from one consignment, unless it is over', () => {
    for (const per of ['importer', 'event'] as const) {
      const quantityCap = { ...cap, per };
      expect(verdictOf(onLine({ quantityCap }, { quantity: 1, unit: 'kg' }))).toBe(
        'partly only-if',
      );
      expect(verdictOf(onLine({ quantityCap }, { quantity: 501, unit: 'kg' }))).toBe(
        'partly over-cap',
      );
    }
  });
});

describe('several lists', () => {
  const [open, closed] = [
    publishedList([MASK], { id: 'open' }),
    publishedList([{ ...MASK, no: 7, tier: 'refused' }], { id: 'closed' }),
  ];
  const expired = publishedList([MASK], { id: 'old', header: { effectiveTo: '2020-01-01' } });

  test('give the most cautious verdict, and each its own', () => {
    const line = checkLine({ lists: [open, closed, expired], lines: [article('surgical masks')] });
    expect(line).toMatchObject({ list: 'closed', verdict: 'refused', no: 7 });
    expect(line.perList.map(({ list, verdict, no }) => [list, verdict, no])).toEqual([
      ['open', 'covered', 1],
      ['closed', 'refused', 7],
      ['old', 'partly', 1],
    ]);
  });

  test('have the state that gives least, and a summary that adds up', () => {
    const lines = [article('surgical masks'), article('xyzzyq frobnicator'), article('binoculars')];
    const result = check({ lists: [open, expired], lines });
    expect(result.listState).toBe('expired');
    expect(result.listStates.map(({ state }) => state)).toEqual(['in-force', 'expired']);
    expect(result.summary).toEqual({
      refused: 0,
      'not-requested': 0,
      unknown: 1,
      'not-covered': 1,
      partly: 1,
      covered: 0,
    });
  });
});

describe('a check in steps', () => {
  test('stops after each line, and says the same in the end', () => {
    const book = catalogue.nomenclature;
    const finder = createFinder(catalogue.goods, { ...catalogue, book });
    const nowhere = { direction: null, entryPoint: null, consignee: null };
    const lines = [article('surgical masks'), article('binoculars')];
    const request = { lists: [publishedList([MASK])], lines, on: '2026-11-24', ...nowhere };
    const steps = checkInSteps(request, finder, book);
    let stops = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) stops += 1;
    expect(stops).toBeGreaterThanOrEqual(lines.length);
    expect(step.value).toEqual(checkConsignment(request, finder, book));
  });
});

describe('any line', () => {
  const maybe = <Value>(...values: readonly Value[]): fc.Arbitrary<Value> =>
    fc.constantFrom(...values);
  const header = fc.record({
    directions: maybe([], ['import'] as const),
    entryPoints: maybe([], ['NPKTM']),
    importers: maybe([], ['Red Cross']),
    effectiveFrom: maybe('2026-11-01', '2026-12-01'),
    effectiveTo: maybe('2026-11-20', '2026-11-30'),
  });
  const line = fc.record({
    conditions: maybe([], ['for hospitals']),
    usedAllowed: maybe(true, false, null),
    shelfLifeMonths: maybe(null, 6),
    quantityCap: maybe(null, { amount: 5, unit: 'kg', per: 'consignment' } as const),
    tier: fc.constantFrom(...TIERS.slice(1)),
    codes: maybe(
      [listCode('6307.90')],
      [listCode('6307.90', { coverage: 'whole' })],
      [listCode('6307.90', { candidate: true })],
      [listCode('6307.90', { rival: true })],
    ),
  });
  const stated = fc.record({
    text: maybe('surgical masks', 'surgicl masks', 'mask', '', 'first aid box', 'binoculars'),
    code: maybe(null, '6307.90', '2203.00', '6307', 'x'),
    used: maybe(true, false, null),
    expiry: maybe(null, '2026-12-31', '2028-01-01'),
    quantity: maybe(null, 4, 6),
    unit: maybe('kg', 'box'),
  });
  const asked = fc.record({
    direction: fc.constantFrom(...DIRECTIONS, null),
    entryPoint: maybe(null, 'NPKTM', 'INCCU'),
    consignee: maybe(null, 'red cross', 'Somebody'),
  });

  test('is covered only where nothing at all holds it back', () => {
    fc.assert(
      fc.property(header, line, stated, asked, (head, held, { text, ...rest }, scope) => {
        const result = checkLine({
          lists: [publishedList([{ ...MASK, ...held }], { header: head })],
          lines: [article(text, rest)],
          ...scope,
        });
        expect(result.reason).not.toMatch(/[{}]|undefined|null|not-covered|code-/);
        if (result.verdict !== 'covered') return;
        expect(result.further).toEqual([]);
        expect(['essential', 'useful']).toContain(held.tier);
        expect(held.conditions).toEqual([]);
        expect([head.effectiveFrom, head.effectiveTo]).toEqual(['2026-11-01', '2026-11-30']);
        if (head.directions.length > 0) expect(scope.direction).toBe('import');
        if (head.entryPoints.length > 0) expect(scope.entryPoint).toBe('NPKTM');
        if (head.importers.length > 0) expect(scope.consignee).toBe('red cross');
        if (held.usedAllowed === false) expect(rest.used).toBe(false);
        if (held.shelfLifeMonths !== null) expect(rest.expiry).toBe('2028-01-01');
        if (held.quantityCap !== null) expect([rest.quantity, rest.unit]).toEqual([4, 'kg']);
        if (text === '') {
          expect(held.codes[0]?.coverage).toBe('whole');
          expect(rest.code).toBe('6307.90');
        } else {
          expect(text).toBe('surgical masks');
          expect([null, '6307.90']).toContain(rest.code);
        }
        if (rest.code !== null)
          expect(held.codes.some(({ rival, candidate }) => rival || candidate)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
