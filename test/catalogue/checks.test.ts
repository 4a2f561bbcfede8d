import { describe, expect, test } from '@jest/globals';
import { checkData } from '../../src/catalogue/checks/check-data.js';
import type { DataSet } from '../../src/catalogue/data/read-data.js';
import { realData } from '../support/catalogue.js';

const data = realData();
const lock = {
  release: 'r1',
  goods: data.goods.map((good) => good.id as string),
  numbers: Object.fromEntries(data.lineNumbers.map((row) => [row.good_id as string, row.no])),
};

function faultsOf(changed: Partial<DataSet>, release = 'r1'): string[] {
  const faults = checkData({ data: { ...data, ...changed }, release, lock });
  return faults.map((fault) => `${fault.file}:${fault.line ?? ''} ${fault.message}`);
}

/** The table with its first row that passes changed. */
function change<Row extends object>(
  rows: readonly Row[],
  where: (row: Row) => boolean,
  by: Partial<Row>,
): Row[] {
  const index = rows.findIndex(where);
  if (index === -1) throw new Error('No row of the data can be broken in this way');
  return rows.map((row, place) => (place === index ? { ...row, ...by } : row));
}

const any = (): boolean => true;
const code = (text: string): (typeof data.classifications)[number]['code'] =>
  text as (typeof data.classifications)[number]['code'];

test('the data as they are have no fault', () => {
  expect(faultsOf({})).toEqual([]);
});

describe('data check refuses', () => {
  const { goods, names, classifications, support, listings, flags, identifiers } = data;
  const cases: readonly [string, Partial<DataSet>, RegExp][] = [
    [
      'a code that its edition does not have',
      { classifications: change(classifications, any, { code: code('9999.99') }) },
      /HS 2\d{3} has no code 9999\.99/,
    ],
    [
      'a 2022 code that follows none of the 2017 codes',
      {
        classifications: change(
          classifications,
          (row) => row.edition === '2022' && row.note === null && row.code === '6307.90',
          { code: code('0101.21') },
        ),
      },
      /0101\.21 of 2022 follows none of its codes of 2017/,
    ],
    [
      'a good without a code in an edition and without a reason',
      {
        classifications: classifications.filter(
          (row) => row.good_id !== 'surgical-glove' || row.edition !== '2017',
        ),
      },
      /surgical-glove has no code in HS 2017/,
    ],
    [
      'a code that is said to be wholly two goods',
      {
        classifications: classifications.map((row) => ({ ...row, coverage: 'whole' as const })),
      },
      /is whole for .* too/,
    ],
    [
      'a classification without support',
      { support: support.filter((row) => row.good_id !== 'surgical-glove') },
      /surgical-glove .* has no support/,
    ],
    [
      'support of nothing',
      { support: change(support, any, { code: code('9701.10') }) },
      /it supports no classification/,
    ],
    [
      'a grade above its support',
      {
        classifications: change(
          classifications,
          (row) =>
            row.basis === 'derived' &&
            row.edition === '2022' &&
            support
              .filter((one) => one.good_id === row.good_id)
              .every((one) => one.kind === 'own-reasoning' || one.kind === 'correlation'),
          { basis: 'corroborated' },
        ),
      },
      /corroborates/,
    ],
    [
      '"reference" without the place where it was seen',
      {
        classifications: change(classifications, (row) => row.basis === 'derived', {
          basis: 'reference',
        }),
      },
      /source and place belong to basis "reference"/,
    ],
    [
      'a code of an incomplete edition that is more than derived',
      {
        classifications: change(classifications, (row) => row.edition === '2028', {
          basis: 'corroborated',
        }),
      },
      /derived|corroborates/,
    ],
    [
      'an unknown source',
      { listings: change(listings, any, { source: 'hearsay' }) },
      /source "hearsay" is not held/,
    ],
    [
      'a row about a good that is not there',
      { names: change(names, any, { good_id: 'a-ghost' as (typeof names)[number]['good_id'] }) },
      /good_id "a-ghost" is not held/,
    ],
    ['two goods with one id', { goods: [...goods, ...goods.slice(0, 1)] }, /stands already/],
    [
      'two goods with one name',
      { goods: change(goods, (good) => good.id !== goods[0]?.id, { name: goods[0]?.name ?? '' }) },
      /the name of a good .* stands already/,
    ],
    [
      'a synonym that is the name of another good',
      { names: change(names, (row) => row.good_id !== 'morphine', { name: 'Morphine' }) },
      /"Morphine" is the name of morphine/,
    ],
    [
      'a name that joins things',
      { goods: change(goods, any, { name: 'gauze, bandages and wool' }) },
      /joins things/,
    ],
    [
      'a CAS number with a wrong check digit',
      { identifiers: change(identifiers, (row) => row.scheme === 'cas', { value: '51-43-5' }) },
      /check digit of CAS 51-43-5/,
    ],
    [
      'a unit that its codes do not have',
      { goods: change(goods, (good) => good.unit === 'kg', { unit: 'carat' }) },
      /the unit of .* is "carat"/,
    ],
    [
      'a controlled flag without its convention',
      { flags: change(flags, (row) => row.flag === 'controlled', { detail: 'a permit' }) },
      /controlled without a convention/,
    ],
    [
      'a flag whose topic was never looked at',
      { flagChecks: data.flagChecks.filter((row) => row.topic !== 'cold-chain') },
      /cold-chain is not in flags-checked/,
    ],
    [
      'half a condition',
      {
        classifications: change(classifications, (row) => row.fact !== null, { op: null }),
      },
      /the condition is not whole/,
    ],
    [
      'a limit that is no number',
      {
        classifications: change(classifications, (row) => row.op === '<=', { value: 'much' }),
      },
      /"much" cannot be compared/,
    ],
    [
      'a good in no scenario',
      { scenarioGoods: data.scenarioGoods.filter((row) => row.good_id !== 'surgical-glove') },
      /surgical-glove is in no scenario/,
    ],
    [
      'a template that is too long for one night',
      {
        scenarioGoods: data.scenarioGoods.map((row) => ({ ...row, tier: 'essential' as const })),
      },
      /goods that are life-saving or essential/,
    ],
    [
      'a not-requested good without the reason',
      {
        scenarioGoods: change(data.scenarioGoods, (row) => row.tier === 'not-requested', {
          reason: null,
        }),
      },
      /is not requested without a reason/,
    ],
    [
      'a good without a line number',
      { lineNumbers: data.lineNumbers.filter((row) => row.good_id !== 'surgical-glove') },
      /surgical-glove has no line number/,
    ],
    [
      'a line number that is given to another good',
      { lineNumbers: change(data.lineNumbers, (row) => row.good_id === 'ambulance', { no: 5000 }) },
      /line number 5000 of ambulance is another in release r1/,
    ],
    [
      'a line number that stands twice',
      { lineNumbers: change(data.lineNumbers, (row) => row.no === 2, { no: 1 }) },
      /the line number .* stands already/,
    ],
    ['a file that is not sorted', { names: [...names].reverse() }, /stands after/],
    [
      'a code without a label',
      { labels: data.labels.filter((row) => row.code !== '6307.90') },
      /6307\.90 has no label/,
    ],
    [
      'a relation that the rows of the table do not show',
      {
        correlations: data.correlations.map((table) => ({
          ...table,
          rows: change(table.rows, (row) => row.relation === '1:1', { relation: 'n:m' }),
        })),
      },
      /n:m where the rows show 1:1/,
    ],
    [
      'an id that is gone without a word',
      {
        goods: goods.filter((good) => good.id !== 'surgical-glove'),
      },
      /surgical-glove of release r1 is gone/,
    ],
    [
      'a component of what is no kit',
      {
        components: [
          {
            kit_id: 'surgical-glove' as (typeof goods)[number]['id'],
            name: 'left glove',
            good_id: null,
            quantity: '1',
            source: 'essential-goods',
            at: { file: 'components.csv', line: 2 },
          },
        ],
      },
      /surgical-glove is no kit/,
    ],
  ];

  test.each(cases)('%s', (_name, changed, message) => {
    const faults = faultsOf(changed);
    expect(faults.some((fault) => message.test(fault))).toBe(true);
    // Every fault names a file that exists in data/, and a line or the whole file.
    for (const fault of faults) expect(fault).toMatch(/^(\.\.\/)?[a-z0-9/-]+(\.csv|\.json)?:\d* /i);
  });

  test('data that changed under an old release', () => {
    expect(faultsOf({}, 'r2').join()).toContain('the data changed since release r1');
  });

  test('a retired id whose successor is not there', () => {
    const [first] = goods;
    if (first === undefined) throw new Error('no goods');
    const retired = [
      {
        id: 'old-mask' as typeof first.id,
        successors: ['no-such-good'],
        retired_in: '2026-01-01',
        reason: 'split',
        at: { file: 'goods/retired.csv', line: 2 },
      },
    ];
    expect(faultsOf({ retired }).join()).toContain('the successor no-such-good is not held');
  });
});
