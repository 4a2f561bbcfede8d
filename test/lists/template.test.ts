import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createTemplates } from '../../src/lists/templates.js';
import { higherTier } from '../../src/lists/unite.js';
import type { Edition } from '../../src/model/edition.js';
import type { EssentialGoodsList } from '../../src/model/list.js';
import { TIERS } from '../../src/model/list.js';
import { openRealCatalogue } from '../support/catalogue.js';

const { catalogue, remove } = openRealCatalogue();
afterAll(remove);
const templates = createTemplates(catalogue);
const ids = catalogue.references.scenarios.map(({ id }) => id);

function template(...scenarios: readonly string[]): EssentialGoodsList {
  const found = templates.find(scenarios, '2022' as Edition);
  if (found === null) throw new Error(`no template ${scenarios.join('+')}`);
  return found;
}

const scenarios = fc.subarray(ids, { minLength: 1, maxLength: 4 });

describe('scenarios together', () => {
  test('order and repetition make no difference', () => {
    fc.assert(
      fc.property(scenarios, scenarios, (a, b) => {
        expect(template(...b, ...a, ...b)).toEqual(template(...a, ...b));
      }),
      { numRuns: 25 },
    );
  });

  test('a union by good: no good is lost, none is new, none stands twice', () => {
    fc.assert(
      fc.property(scenarios, (set) => {
        const together = template(...set).lines;
        const apart = set.flatMap((id) => template(id).lines);
        expect(new Set(together.map(({ no }) => no)).size).toBe(together.length);
        expect(new Set(together.map(({ no }) => no))).toEqual(new Set(apart.map(({ no }) => no)));
      }),
      { numRuns: 25 },
    );
  });

  test('the highest tier is kept, and codes and flags are those of the good', () => {
    fc.assert(
      fc.property(scenarios, (set) => {
        const apart = set.flatMap((id) => template(id).lines);
        for (const line of template(...set).lines) {
          const same = apart.filter(({ no }) => no === line.no);
          expect(line.tier).toBe(same.map(({ tier }) => tier).reduce(higherTier));
          for (const one of same)
            expect(line).toMatchObject({ codes: one.codes, flags: one.flags });
        }
      }),
      { numRuns: 10 },
    );
  });

  test('the more urgent tier is a join: commutative, associative, idempotent', () => {
    const tier = fc.constantFrom(...TIERS);
    fc.assert(
      fc.property(tier, tier, tier, (a, b, c) => {
        expect(higherTier(a, b)).toBe(higherTier(b, a));
        expect(higherTier(higherTier(a, b), c)).toBe(higherTier(a, higherTier(b, c)));
        expect(higherTier(a, a)).toBe(a);
      }),
    );
  });

  test('an unknown scenario among known ones is no list', () => {
    expect(templates.find(['flood', 'no-such'], '2022' as Edition)).toBeNull();
    expect(templates.find([], '2022' as Edition)).toBeNull();
  });
});

describe('a line', () => {
  test('has one number on every list', () => {
    const numbers = new Map<number, string>();
    for (const { lines } of ids.map((id) => template(id)))
      for (const { no, names } of lines) {
        expect(numbers.get(no) ?? names['en']).toBe(names['en']);
        numbers.set(no, names['en'] ?? '');
      }
  });

  test('is named in every language, with the Latin name of a medicine', () => {
    const line = template('cholera').lines.find(({ goodId }) => goodId === 'amoxicillin');
    expect(line?.names).toMatchObject({ en: 'amoxicillin', fr: 'amoxicilline' });
    expect(Object.keys(line?.names ?? {})).toEqual(
      expect.arrayContaining(['en', 'fr', 'es', 'pt', 'ar', 'ru', 'zh']),
    );
  });

  test('shows candidates and chooses none in an edition that is held in part', () => {
    const edition = '2028' as Edition;
    const { lines } = templates.find(['pandemic'], edition) ?? template('pandemic');
    const codes = lines.flatMap(({ goodId, codes: own }) => own.map((code) => ({ goodId, code })));
    const chosen = codes.filter(({ code }) => !code.candidate);
    expect(chosen.length).toBeLessThan(codes.length);
    for (const { goodId, code } of chosen) {
      const held = catalogue.good(goodId ?? '')?.classifications ?? [];
      expect(held.some((one) => one.edition === edition && one.code === code.code)).toBe(true);
    }
  });
});
