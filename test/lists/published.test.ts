import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  datedVersions,
  linesCovering,
  stateOfVersion,
  versionOn,
} from '../../src/lists/published.js';
import { givesCover } from '../../src/lists/state-on.js';
import type { Edition } from '../../src/model/edition.js';
import type { HsCode } from '../../src/model/hs-code.js';
import type { EssentialGoodsList, ListHeader, ListLine } from '../../src/model/list.js';

const LINE: ListLine = {
  no: 1,
  goodId: null,
  names: { en: 'family tent' },
  category: 'shelter',
  specification: null,
  unit: null,
  tier: 'essential',
  tierSource: 'issuer',
  codes: [
    {
      code: '6306.22' as HsCode,
      form: null,
      condition: null,
      coverage: 'part',
      basis: 'derived',
      rival: false,
      candidate: false,
      national: [],
      ruling: null,
    },
  ],
  treatment: {},
  permits: [],
  conditions: [],
  flags: [],
  quantityCap: null,
  shelfLifeMonths: null,
  usedAllowed: null,
  note: null,
  setBy: null,
};

function version(header: ListHeader, id = 'quake'): EssentialGoodsList {
  return {
    id,
    kind: 'published',
    titles: { en: 'Quake' },
    state: 'final',
    header,
    scenarios: ['earthquake'],
    edition: '2022' as Edition,
    release: '2026-11-25-00000000',
    exercise: false,
    contentHash: '',
    lines: [LINE],
  };
}

const FIRST = version({
  version: '1',
  effectiveFrom: '2026-01-01',
  effectiveTo: '2026-03-31',
  graceDays: 10,
});
const SECOND = version({
  version: '2',
  effectiveFrom: '2026-02-15',
  supersedes: { id: 'quake', version: '1' },
});

describe('versions of a list', () => {
  const both = datedVersions([FIRST, SECOND]);

  test('one ends the day before the next takes effect', () => {
    expect(both.map(({ lastDay }) => lastDay)).toEqual(['2026-02-14', null]);
    expect(both[0]?.supersededBy).toEqual({ id: 'quake', version: '2' });
  });

  test('alone it ends after its days of grace', () => {
    expect(datedVersions([FIRST])[0]?.lastDay).toBe('2026-04-10');
  });

  test.each([
    ['2025-12-31', '2'],
    ['2026-01-01', '1'],
    ['2026-02-14', '1'],
    ['2026-02-15', '2'],
    ['2030-01-01', '2'],
  ])('on %s version %s is given', (day, expected) => {
    expect(versionOn(both, 'quake', day)?.list.header.version).toBe(expected);
  });

  test('a later version of the same id supersedes without saying so', () => {
    const silent = version({ version: '2', effectiveFrom: '2026-02-15' });
    expect(datedVersions([FIRST, silent])[0]?.lastDay).toBe('2026-02-14');
    const other = version({ version: '2', effectiveFrom: '2026-02-15' }, 'flood');
    expect(datedVersions([FIRST, other])[0]?.lastDay).toBe('2026-04-10');
  });

  test('a version that supersedes its id, whatever the version, leaves those after it alone', () => {
    const second = version({
      version: '2',
      effectiveFrom: '2026-02-15',
      supersedes: { id: 'quake', version: null },
    });
    const third = version({
      version: '3',
      effectiveFrom: '2026-05-01',
      supersedes: { id: 'quake', version: null },
    });
    for (const lists of [
      [FIRST, second, third],
      [third, second, FIRST],
    ]) {
      const dated = [...datedVersions(lists)].sort((a, b) =>
        String(a.list.header.version).localeCompare(String(b.list.header.version)),
      );
      expect(dated.map(({ lastDay }) => lastDay)).toEqual(['2026-02-14', '2026-04-30', null]);
      expect(versionOn(dated, 'quake', '2026-06-01')?.list.header.version).toBe('3');
    }
  });

  test('at most one version of an id holds on any day', () => {
    const day = fc
      .integer({ min: 0, max: 800 })
      .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 6 }), day, (starts, asked) => {
        const versions = datedVersions(
          starts.map((effectiveFrom) => version({ version: effectiveFrom, effectiveFrom })),
        );
        const holding = versions.filter((one) => givesCover(stateOfVersion(one, asked)));
        // The slow way: the latest of those that have begun.
        const begun = starts
          .filter((start) => start <= asked)
          .sort()
          .at(-1);
        expect(holding.map(({ list }) => list.header.version)).toEqual(
          begun === undefined ? [] : [begun],
        );
      }),
    );
  });
});

describe('a code on a list', () => {
  const national = {
    ...LINE,
    codes: LINE.codes.map((code) => ({
      ...code,
      national: [{ code: '6306220010', coverage: 'whole' as const, label: null }],
    })),
  };

  test.each([
    ['630622', 1],
    ['6306', 1],
    ['63062200', 1],
    ['630629', 0],
  ])('%s meets %i lines', (digits, n) => {
    expect(linesCovering(version({}), digits)).toHaveLength(n);
  });

  test('national digits are those of the national code, where the line has one', () => {
    const list = { ...version({}), lines: [national] };
    expect(linesCovering(list, '6306220010')).toMatchObject([
      { nationalCode: '6306220010', coverage: 'whole' },
    ]);
    expect(linesCovering(list, '6306220090')).toEqual([]);
    expect(linesCovering(list, '630622001055')).toMatchObject([{ nationalCode: '6306220010' }]);
    // A declaration of eight digits is audited too: the line has a part of what it names.
    expect(linesCovering(list, '63062200')).toMatchObject([{ nationalCode: '6306220010' }]);
    expect(linesCovering(list, '630622')).toMatchObject([{ nationalCode: null, coverage: 'part' }]);
  });

  test('a rival or a candidate covers nothing', () => {
    const lines = [
      { ...LINE, codes: LINE.codes.map((code) => ({ ...code, rival: true })) },
      { ...LINE, no: 2, codes: LINE.codes.map((code) => ({ ...code, candidate: true })) },
    ];
    expect(linesCovering({ ...version({}), lines }, '630622')).toEqual([]);
  });
});
