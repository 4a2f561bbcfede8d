import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Answer } from '../../src/model/answer.js';
import type { Edition } from '../../src/model/edition.js';
import { createFinder } from '../../src/search/find.js';
import { foldWords } from '../../src/search/text/fold.js';
import { openRealCatalogue } from '../support/catalogue.js';

const { catalogue, remove } = openRealCatalogue();
afterAll(remove);

const finder = createFinder(catalogue.goods, { ...catalogue, book: catalogue.nomenclature });

function find(query: string, edition = '2022'): Answer {
  return finder.find({ query, edition: edition as Edition, accepts: () => true, limit: 10 });
}

/** Words with which somebody asks, and which name nothing. */
const ASKING = ['hs code for {}', 'box of 50 {}', '{} x 100 pcs', 'please: {}', '{} 20 pieces'];

describe('finding', () => {
  test('a good by its own name, always, whatever else is called alike', () => {
    const lost = catalogue.goods.filter((good) => {
      const { resolution, matches } = find(good.name);
      return resolution !== 'exact' || matches[0]?.good.id !== good.id;
    });
    expect(lost.map((good) => good.name)).toEqual([]);
  });

  test('a good by the names it has, or with it among those it may be', () => {
    // One name in nine: all of them take a minute and a half.
    const lost = catalogue.goods.flatMap((good, place) =>
      good.names
        .filter((_, at) => (at + place) % 9 === 0)
        .filter(({ name }) => !find(name).matches.some((match) => match.good.id === good.id))
        .map(({ name, lang }) => `${good.id}: ${name} (${lang})`),
    );
    expect(lost).toEqual([]);
  });

  test.each([
    ['vacine', 'vaccine'],
    ['gluve', 'glove'],
    ['genarator', 'generator'],
  ])('%s is as vague as %s', (typed, meant) => {
    const { resolution, decided, matches, advice } = find(typed);
    expect([resolution, decided]).toEqual(['ambiguous', null]);
    expect(advice).toEqual(find(meant).advice);
    expect(matches.map(({ good }) => good.id)).toEqual(
      find(meant).matches.map(({ good }) => good.id),
    );
  });

  test('a short word by a letter that is missing, and not by one in the place of another', () => {
    for (const typed of ['swich', 'swicth']) expect(find(typed).resolution).toBe('corrected');
    expect(find('swatch').resolution).toBe('ambiguous');
  });

  test('the same good when noise is added', () => {
    const lost = catalogue.goods
      .filter((good) => !/\d/.test(good.name))
      .flatMap((good) =>
        ASKING.map((asking) => asking.replace('{}', good.name)).filter(
          (query) => find(query).matches[0]?.good.id !== good.id,
        ),
      );
    expect(lost).toEqual([]);
  });

  test('never a code by digits that are only like it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{6}$/), (digits) => {
        const { code, matches } = find(digits);
        expect(code?.used.replace('.', '')).toBe(digits);
        for (const { good } of matches)
          expect(good.classifications.some((one) => one.code.replace('.', '') === digits)).toBe(
            true,
          );
      }),
    );
  });

  test('any text, without failing and the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (query) => {
        expect(find(query)).toEqual(find(query));
      }),
      { numRuns: 300 },
    );
  });

  test('matches in order, with scores in [0, 1] and ranges in the name', () => {
    for (const query of ['parasetamol 500 mg', 'rubber gloves', 'water', 'épinéphrine']) {
      const { matches } = find(query);
      const scores = matches.map((match) => match.score);
      expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
      for (const { matchedOn } of matches)
        for (const [start, end] of matchedOn.ranges) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(matchedOn.name.length);
        }
    }
  });
});

describe('what cannot be told safely', () => {
  test('a brand is never more than a synonym to confirm, and carries its country', () => {
    const brands = catalogue.goods.flatMap((good) =>
      good.names.filter(({ kind }) => kind === 'brand').map(({ name }) => ({ good, name })),
    );
    expect(brands.length).toBeGreaterThan(500);
    for (const { name } of brands) {
      const { resolution, decided, matches } = find(name);
      if (decided === null || matches[0]?.matchedOn.kind !== 'brand') continue;
      expect([name, resolution, decided.confirm]).toEqual([name, 'synonym', true]);
      expect(matches[0].matchedOn.country).toMatch(/^[A-Z]{2}$/);
    }
  });

  test('a brand of two substances is a choice', () => {
    const [one, other] = catalogue.goods.filter((good) => good.kind === 'medicine');
    if (one === undefined || other === undefined) throw new Error('no medicines');
    const brand = {
      name: 'Zwibrand',
      lang: 'mul',
      kind: 'brand',
      country: 'KE',
      unofficial: false,
      source: 'kenya-register',
    } as const;
    const goods = [one, other].map((good) => ({ ...good, names: [brand] }));
    const small = createFinder(goods, { ...catalogue, book: catalogue.nomenclature });
    const answer = small.find({
      query: 'zwibrand',
      edition: '2022' as Edition,
      accepts: () => true,
      limit: 5,
    });
    expect(answer).toMatchObject({ resolution: 'ambiguous', decided: null });
    expect(answer.matches).toHaveLength(2);
  });

  test('one substance is never a combination, nor the reverse', () => {
    const combinations = catalogue.goods.filter((good) => good.name.includes(' + '));
    expect(combinations.length).toBeGreaterThan(5);
    for (const good of combinations)
      for (const part of good.name.split(' + ')) {
        const { decided } = find(part);
        expect(decided?.goodId).not.toBe(good.id);
        expect(find(`${good.name} + unknownol`).decided).toBeNull();
      }
  });

  test('the right name of a medicine that is not held is not corrected into one', () => {
    for (const name of ['prednisone', 'clonazepam', 'codeine', 'cefalexin'])
      expect([name, find(name).decided]).toEqual([name, null]);
  });

  test.each([
    ['tazocin', 'pentazocine'],
    ['vodka', 'vodka'],
  ])('%s is not taken for %s', (query) => {
    expect(['none', 'ambiguous', 'synonym']).toContain(find(query).resolution);
    expect(find(query).matches[0]?.good.name).not.toBe('pentazocine');
  });

  test('names that look alike stand beside an exact answer, with how they differ', () => {
    const { lookAlikes } = find('ephedrine');
    expect(lookAlikes.map((one) => one.goodId)).toContain('epinephrine');
    expect(lookAlikes.every((one) => one.differs !== '')).toBe(true);
  });
});

describe('advice', () => {
  const editions = ['2017', '2022'] as Edition[];

  test('is given for every text that is too vague, and decides no code', () => {
    for (const topic of catalogue.topics)
      for (const trigger of topic.triggers) {
        const { advice, decided } = find(trigger);
        expect([trigger, advice === null, decided?.code ?? null]).toEqual([trigger, false, null]);
      }
  });

  test('leads on every way to a good or to a code that is valid in each edition', () => {
    const lost: string[] = [];
    for (const { id, options } of catalogue.topics)
      for (const { label, goodId, q, code } of options) {
        const where = `${id}: ${label}`;
        if (goodId !== null && catalogue.good(goodId) === null) lost.push(where);
        if (code !== null)
          for (const edition of editions)
            if (catalogue.nomenclature.code(code, edition) === null)
              lost.push(`${where} ${edition}`);
        if (q !== null) {
          const { advice, matches } = find(q);
          if (advice === null && matches.length === 0) lost.push(where);
        }
        if (goodId === null && q === null && code === null) lost.push(where);
      }
    expect(lost).toEqual([]);
  });
});

describe('folding', () => {
  test('keeps every name of the catalogue', () => {
    const empty = catalogue.goods
      .flatMap((good) => [good.name, ...good.names.map(({ name }) => name)])
      .filter((name) => foldWords(name).length === 0);
    expect(empty).toEqual([]);
  });
});
