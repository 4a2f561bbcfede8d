import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type GoodsOf, migrateCodes } from '../../src/lists/migrate/migrate-codes.js';
import { migrateList } from '../../src/lists/migrate/migrate-list.js';
import type { HsCode } from '../../src/model/hs-code.js';
import type { CodeMigration } from '../../src/model/migration.js';
import { openRealCatalogue, realData } from '../support/catalogue.js';
import { edition, listCode, listLine, publishedList, templateOf } from '../support/lists.js';

const { catalogue, remove } = openRealCatalogue();
afterAll(remove);

const book = catalogue.nomenclature;
const goodsOf: GoodsOf = (code, year) => book.goodsOf(code, year);

function migrate(code: string, from: string, to: string, goods?: GoodsOf): CodeMigration {
  const result = migrateCodes([code], edition(from), edition(to), book, goods);
  const [only] = result.ok ? result.value : [];
  if (only === undefined) throw new Error(`${code} is no code of HS ${from}`);
  return only;
}

function codesOf({ candidates }: CodeMigration): string[] {
  return candidates.map(({ code }) => code);
}

function codesHeld(year: string): readonly HsCode[] {
  return (realData().codes.get(edition(year)) ?? []).map(({ code }) => code);
}

const CODES_2017 = codesHeld('2017');
const TABLE = realData()
  .correlations.filter(({ from }) => from === '2017')
  .flatMap(({ rows }) => rows);

describe('a code in another edition', () => {
  test.each([
    ['9018.31', '2017', '2022', 'same', ['9018.31']],
    ['3002.20', '2017', '2022', 'renumbered', ['3002.41']],
    ['3002.41', '2022', '2017', 'renumbered', ['3002.20']],
    ['2844.40', '2017', '2022', 'split', undefined],
    ['0704.10', '2017', '2022', 'scope-changed', ['0704.10']],
    ['8418', '2017', '2022', 'same', ['8418']],
  ])('%s of HS %s in HS %s is %s', (code, from, to, outcome, codes) => {
    const found = migrate(code, from, to);
    expect(found.outcome).toBe(outcome);
    if (codes !== undefined) expect(codesOf(found)).toEqual(codes);
    expect(found.candidates.every(({ part }) => part === (outcome === 'split'))).toBe(true);
  });

  test('that is absent from an incomplete table is unknown, and never the same', () => {
    const silent = codesHeld('2022').filter(
      (code) => book.successors(code, edition('2022')).length === 0,
    );
    expect(silent.length).toBeGreaterThan(4000);
    for (const code of silent.slice(0, 300))
      expect(migrate(code, '2022', '2028')).toEqual({
        code,
        outcome: 'unknown',
        candidates: [],
        unconfirmed: [{ code, edition: '2022' }],
      });
  });

  test('of which only a part is known is unknown, with that part', () => {
    const half = CODES_2017.map((code) => migrate(code, '2017', '2028')).filter(
      ({ candidates, unconfirmed }) => candidates.length > 0 && unconfirmed.length > 0,
    );
    expect(half.length).toBeGreaterThan(0);
    for (const { outcome, candidates } of half) {
      expect(outcome).toBe('unknown');
      expect(candidates.every(({ part }) => part === null)).toBe(true);
    }
  });

  test('is followed over every edition on the way', () => {
    expect(migrate('3002.20', '2012', '2022')).toMatchObject({ outcome: 'renumbered' });
    const far = migrate('3002.20', '2012', '2028');
    const near = migrate('3002.41', '2022', '2028');
    expect(codesOf(far)).toEqual(codesOf(near));
  });

  test('is what the table of a single step says it is', () => {
    const rowsOf = new Map<string, typeof TABLE>();
    for (const row of TABLE) rowsOf.set(row.from, [...(rowsOf.get(row.from) ?? []), row]);
    for (const code of CODES_2017) {
      const rows = rowsOf.get(code) ?? [];
      const relations = new Set(rows.map(({ relation }) => relation));
      const { outcome } = migrate(code, '2017', '2022');
      if (relations.size === 0) expect(outcome).toBe('unknown');
      else if (relations.has('1:1'))
        expect(outcome).toBe(rows[0]?.to === code ? 'same' : 'renumbered');
      else if (rows.length > 1) expect(outcome).toBe('split');
      else expect(outcome).toBe(rows[0]?.to === code ? 'scope-changed' : 'merged');
    }
  });

  test('is one that the edition has', () => {
    const held = new Set<string>(codesHeld('2022'));
    for (const code of CODES_2017)
      for (const found of codesOf(migrate(code, '2017', '2022')))
        expect(held.has(found)).toBe(true);
  });

  test('leads back where it is the same or renumbered', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CODES_2017),
        fc.constantFrom('2012', '2022', '2028'),
        (code, to) => {
          const there = migrate(code, '2017', to);
          fc.pre(there.outcome === 'same' || there.outcome === 'renumbered');
          const [target] = codesOf(there);
          const back = migrate(target ?? '', to, '2017');
          expect(back.outcome).toBe(there.outcome);
          expect(codesOf(back)).toEqual([code]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('names the goods that are at both', () => {
    const [vaccine] = migrate('3002.20', '2017', '2022', goodsOf).candidates;
    expect(vaccine?.goods).toContain('yellow-fever-vaccine');
    const [other] = migrate('9018.31', '2017', '2022', goodsOf).candidates;
    expect(other?.goods).not.toContain('yellow-fever-vaccine');
  });

  test.each([
    ['hello', 'not-a-code', []],
    ['9999.99', 'not-a-code', []],
    ['3002.41', 'not-in-edition', ['2022']],
  ])('fails with the name of %s, which is none', (code, reason, editions) => {
    const result = migrateCodes(['9018.31', code], edition('2017'), edition('2022'), book);
    expect(result).toEqual({ ok: false, failure: [{ code, reason, editions }] });
  });

  test('is read without its national digits', () => {
    expect(migrate('HS 3002.20.00.10', '2017', '2022').code).toBe('3002.20');
  });
});

describe('a list in another edition', () => {
  const list = publishedList(
    [
      listLine(1, 'yellow-fever-vaccine', [
        listCode('3002.20', {
          coverage: 'whole',
          basis: 'reference',
          national: [{ code: '3002200010', coverage: 'whole', label: null }],
        }),
      ]),
      listLine(2, 'radioactive-source', ['2844.40']),
      listLine(3, 'cabbage', [listCode('0704.10', { coverage: 'whole' })]),
      listLine(4, 'service', []),
    ],
    { edition: edition('2017'), state: 'in-force' },
  );
  const migrated = migrateList(list, edition('2022'), book, goodsOf);
  const codesOn = (no: number): (typeof list.lines)[number]['codes'] =>
    migrated.list.lines.find((line) => line.no === no)?.codes ?? [];

  test('has the new number where the goods are the same, without what spoke of the old one', () => {
    expect(codesOn(1)).toEqual([
      listCode('3002.41', { coverage: 'whole', basis: 'derived', national: [], candidate: false }),
    ]);
    expect(migrated.lines[0]?.codes[0]).toMatchObject({
      outcome: 'renumbered',
      nationalDropped: ['3002200010'],
    });
  });

  test('has candidates where a code splits, and chooses none', () => {
    expect(codesOn(2).length).toBeGreaterThan(1);
    expect(codesOn(2).every(({ candidate, coverage }) => candidate && coverage === 'part')).toBe(
      true,
    );
  });

  test('says "ex" where a code took in other goods', () => {
    expect(codesOn(3)).toEqual([listCode('0704.10', { coverage: 'part' })]);
  });

  test('is a draft, since no authority has signed it', () => {
    expect(migrated.list).toMatchObject({ edition: '2022', kind: 'composed', state: 'draft' });
    expect(migrated.list.contentHash).not.toBe(list.contentHash);
  });

  test('keeps every line, and its codes are of the edition unless they are candidates', () => {
    const template = templateOf(catalogue, 'flood', edition('2017'));
    for (const to of ['2022', '2028']) {
      const copy = migrateList(template, edition(to), book).list;
      expect(copy.lines.map(({ no }) => no)).toEqual(template.lines.map(({ no }) => no));
      for (const { code, candidate } of copy.lines.flatMap((line) => line.codes))
        if (!candidate) expect(book.editionsOf(code)).toContain(to);
    }
  });

  test('is itself in its own edition', () => {
    expect(migrateList(list, edition('2017'), book).list).toEqual(list);
  });
});
