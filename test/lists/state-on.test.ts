import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, dayIn, isDay } from '../../src/lists/days.js';
import { stateOn } from '../../src/lists/state-on.js';
import type { ListHeader } from '../../src/model/list.js';

const HEADER = {
  effectiveFrom: '2026-11-01',
  effectiveTo: '2026-11-30',
  graceDays: 2,
  reviewDue: '2026-11-20',
};

function state(day: string, header: ListHeader = HEADER): string {
  return stateOn({ kind: 'published', state: 'final', header }, day);
}

describe('the state of a list on a day', () => {
  test.each([
    ['2026-10-31', 'not-yet'],
    ['2026-11-01', 'in-force'],
    ['2026-11-20', 'in-force'],
    ['2026-11-21', 'stale'],
    ['2026-11-30', 'stale'],
    ['2026-12-02', 'stale'],
    ['2026-12-03', 'expired'],
  ])('on %s it is %s', (day, expected) => {
    expect(state(day)).toBe(expected);
  });

  test('has no limit where no date is given', () => {
    expect(state('1990-01-01', {})).toBe('in-force');
  });

  test('goes by the dates and not by what was written down', () => {
    const stored = { kind: 'published', state: 'in-force', header: HEADER } as const;
    expect(stateOn(stored, '2027-01-01')).toBe('expired');
  });

  test('a template and a draft stay what they are', () => {
    const dated = { header: HEADER } as const;
    for (const day of ['2026-01-01', '2026-11-10', '2027-01-01']) {
      expect(stateOn({ kind: 'template', state: 'template', ...dated }, day)).toBe('template');
      expect(stateOn({ kind: 'composed', state: 'draft', ...dated }, day)).toBe('draft');
    }
  });
});

describe('days', () => {
  test.each([1_000_000, 1e15])('%d months end where days that can be compared end', (months) => {
    expect(addMonths('2026-11-24', months)).toBe('9999-12-31');
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
  });

  test('are those of the place', () => {
    const instant = new Date('2026-11-24T18:30:00Z');
    expect(dayIn('Asia/Kathmandu', instant)).toBe('2026-11-25');
    expect(dayIn('UTC', instant)).toBe('2026-11-24');
    expect(dayIn('Pacific/Kiritimati', instant)).toBe('2026-11-25');
    expect(dayIn('Nowhere/Atall', instant)).toBeNull();
  });

  test('of the next months end where the month does', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2026-08-31', 18)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect([isDay('2026-02-30'), isDay('2026-2-3'), isDay('2028-02-29')]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('are added one after another', () => {
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.nat(400), fc.nat(400), (from, a, b) => {
        expect(addDays(addDays(from, a), b)).toBe(addDays(from, a + b));
        expect(addMonths(from, a) >= from).toBe(true);
      }),
    );
  });
});
