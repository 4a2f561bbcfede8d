import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareLists } from '../../src/lists/compare.js';
import type { ListComparison } from '../../src/model/comparison.js';
import { type ListLine, TIERS } from '../../src/model/list.js';
import { openRealCatalogue } from '../support/catalogue.js';
import { edition, listCode, listLine, publishedList, templateOf } from '../support/lists.js';

const { catalogue, remove } = openRealCatalogue();
afterAll(remove);

const book = catalogue.nomenclature;

function compare(from: readonly ListLine[], to: readonly ListLine[]): ListComparison {
  return compareLists(publishedList(from), publishedList(to), book);
}

const NOTHING = { added: [], removed: [], changed: [], codes: { added: [], removed: [] } };

describe('what changed between two lists', () => {
  const mask = listLine(1, 'surgical-mask', ['6307.90']);

  test('names what came and what went, by good and by code', () => {
    const tent = listLine(2, 'family-tent', ['6306.22']);
    expect(compare([mask], [tent])).toEqual({
      added: [
        {
          goodId: 'family-tent',
          no: 2,
          name: 'family-tent',
          tier: 'essential',
          codes: ['6306.22'],
        },
      ],
      removed: [
        {
          goodId: 'surgical-mask',
          no: 1,
          name: 'surgical-mask',
          tier: 'essential',
          codes: ['6307.90'],
        },
      ],
      changed: [],
      codes: { added: ['6306.22'], removed: ['6307.90'] },
    });
  });

  test.each([
    ['code', { codes: [listCode('4818.90')] }, ['codes']],
    ['code', { codes: [listCode('6307.90', { coverage: 'whole' })] }, ['codes']],
    ['support', { codes: [listCode('6307.90', { basis: 'reference' })] }, ['support']],
    ['treatment', { treatment: { duty: 'free', vat: 'free' } }, ['duty', 'vat']],
    ['permits', { permits: [permit('medicines authority')] }, ['permits']],
    [
      'conditions',
      { conditions: ['for hospitals'], usedAllowed: false },
      ['conditions', 'usedAllowed'],
    ],
    ['tier', { tier: 'life-saving' }, ['tier']],
    ['flags', { flags: [flag('medical-device')] }, ['flags']],
    ['text', { names: { en: 'mask' }, note: 'new' }, ['names', 'note']],
    ['record', { no: 7 }, ['no']],
  ] as const)('is of the kind "%s"', (kind, change, fields) => {
    const { changed } = compare([mask], [{ ...mask, ...change }]);
    expect(changed.map((one) => [one.goodId, one.kind])).toEqual([['surgical-mask', kind]]);
    expect(changed[0]?.fields.map(({ field }) => field)).toEqual(fields);
  });

  test('has an entry for each kind', () => {
    const changed = { ...mask, tier: 'useful', treatment: { duty: 'free' } } as const;
    expect(compare([mask], [changed]).changed.map(({ kind }) => kind)).toEqual([
      'treatment',
      'tier',
    ]);
  });

  test('is nothing where what was not stated is said not to be', () => {
    const said = { ...mask, treatment: { duty: 'not-stated' } } as const;
    expect(compare([mask], [said])).toEqual(NOTHING);
  });

  test('knows a class again by its codes and name, and by its name where a code was added', () => {
    const one = listLine(9001, null, ['3004'], { names: { en: 'medicines' } });
    const more = { ...one, no: 9002, codes: [listCode('3003'), listCode('3004')] };
    const { added, removed, changed } = compare([one], [more]);
    expect([added, removed]).toEqual([[], []]);
    expect(changed.map(({ kind }) => kind)).toEqual(['code', 'record']);
  });

  test('pairs lines for one good by their numbers, whatever else is in them', () => {
    const before = [
      { ...mask, category: 'z' },
      { ...mask, no: 2, category: 'a' },
    ];
    const after = [
      { ...mask, no: 4, category: 'z' },
      { ...mask, no: 3, category: 'a' },
    ];
    const numbers = compare(before, after)
      .changed.filter(({ kind }) => kind === 'record')
      .flatMap(({ fields }) => fields.map(({ from, to }) => [from, to]));
    expect(numbers).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });

  test('says that a good was renumbered where nothing else changed', () => {
    const old = publishedList([listLine(1, 'yellow-fever-vaccine', ['3002.20'])], {
      edition: edition('2017'),
    });
    const now = publishedList([listLine(1, 'yellow-fever-vaccine', ['3002.41'])]);
    expect(compareLists(old, now, book)).toMatchObject({
      ...NOTHING,
      changed: [{ goodId: 'yellow-fever-vaccine', kind: 'renumbered' }],
    });
  });

  test('sends a code that splits to a person', () => {
    const old = publishedList([listLine(1, 'source', ['2844.40'])], { edition: edition('2017') });
    const now = publishedList([listLine(1, 'source', ['2844.43'])]);
    const other = publishedList([listLine(1, 'source', ['6307.90'])]);
    expect(compareLists(old, now, book).changed.map(({ kind }) => kind)).toEqual(['rescoped']);
    expect(compareLists(old, other, book).changed.map(({ kind }) => kind)).toEqual(['code']);
  });
});

describe('a comparison', () => {
  const line = fc.record({
    no: fc.integer({ min: 1, max: 6 }),
    goodId: fc.constantFrom('a', 'b', 'c', null),
    codes: fc.uniqueArray(fc.constantFrom('6307.90', '3002.20', '3002.90', '9018.90'), {
      maxLength: 2,
    }),
    tier: fc.constantFrom(...TIERS),
    conditions: fc.uniqueArray(fc.constantFrom('x', 'y'), { maxLength: 2 }),
    usedAllowed: fc.constantFrom(true, false, null),
  });
  const list = fc
    .record({ lines: fc.array(line, { maxLength: 6 }), year: fc.constantFrom('2017', '2022') })
    .map(({ lines, year }) =>
      publishedList(
        lines.map(({ no, goodId, codes, ...given }) => listLine(no, goodId, codes, given)),
        { edition: edition(year) },
      ),
    );

  test('of a list with itself is empty, in any order', () => {
    fc.assert(
      fc.property(list, (one) => {
        const turned = one.lines.toReversed().map((held) => ({
          ...held,
          codes: held.codes.toReversed(),
          conditions: held.conditions.toReversed(),
        }));
        expect(compareLists(one, one, book)).toEqual(NOTHING);
        expect(compareLists(one, { ...one, lines: turned }, book)).toEqual(NOTHING);
      }),
    );
  });

  test('says the same when read backwards', () => {
    const mirror = ({ changed }: ListComparison): string[] =>
      changed
        .map(({ kind, goodId, fields }) =>
          JSON.stringify([goodId, kind, fields.map(({ field, from, to }) => [field, to, from])]),
        )
        .sort();
    const straight = ({ changed }: ListComparison): string[] =>
      changed
        .map(({ kind, goodId, fields }) =>
          JSON.stringify([goodId, kind, fields.map(({ field, from, to }) => [field, from, to])]),
        )
        .sort();
    fc.assert(
      fc.property(list, list, (a, b) => {
        const [there, back] = [compareLists(a, b, book), compareLists(b, a, book)];
        expect([back.added, back.removed]).toEqual([there.removed, there.added]);
        expect(back.codes).toEqual({ added: there.codes.removed, removed: there.codes.added });
        expect(straight(back)).toEqual(mirror(there));
      }),
      { numRuns: 300 },
    );
  });

  test('of a template in two editions finds every good again', () => {
    const [old, now] = ['2017', '2022'].map((year) =>
      templateOf(catalogue, 'flood', edition(year)),
    );
    if (old === undefined || now === undefined) throw new Error('no templates');
    const { added, removed, changed } = compareLists(old, now, book);
    expect([added, removed]).toEqual([[], []]);
    expect(changed.filter(({ kind }) => kind === 'text' || kind === 'tier')).toEqual([]);
    expect(changed.some(({ kind }) => kind === 'renumbered')).toBe(true);
  });
});

function permit(authority: string): ListLine['permits'][number] {
  const nothing = { waived: null, legalRef: null, url: null, contact: null };
  return { authority, permit: 'import permit', when: 'at-release', ...nothing };
}

function flag(name: string): ListLine['flags'][number] {
  return { flag: name, form: null, detail: null, source: 'test', certainty: 'sure' };
}
