import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { PROGRAM_ROOT } from '../../src/cli/program-version.js';
import type { Edition } from '../../src/model/edition.js';
import { createFinder } from '../../src/search/find.js';
import { type Case, measure } from '../evaluation/measure.js';
import { generatedSets, goldenSets } from '../evaluation/sets.js';
import { openRealCatalogue } from '../support/catalogue.js';

const { catalogue, remove } = openRealCatalogue();
afterAll(remove);

const finder = createFinder(catalogue.goods, { ...catalogue, book: catalogue.nomenclature });
const ask = (query: string, edition: string): ReturnType<typeof finder.find> =>
  finder.find({ query, edition: edition as Edition, accepts: () => true, limit: 10 });

/** Lower limits of top-1, upper limits of the rest, in percent. They are only ever tightened. */
const thresholds = JSON.parse(
  readFileSync(join(PROGRAM_ROOT, 'test/golden/thresholds.json'), 'utf8'),
) as Record<string, { top1: number; wrongConfident: number; broken: number }>;

const sets = new Map<string, readonly Case[]>([
  ...[...goldenSets()].map(([set, cases]) => [`golden: ${set}`, cases] as const),
  ...[...generatedSets(catalogue.goods)].map(([set, cases]) => [`made: ${set}`, cases] as const),
]);

describe('the golden queries', () => {
  test('are at least 400, and 60 in which only a fact decides', () => {
    const golden = [...goldenSets()];
    expect(golden.reduce((sum, [, cases]) => sum + cases.length, 0)).toBeGreaterThanOrEqual(400);
    expect(goldenSets().get('fact')?.length).toBeGreaterThanOrEqual(60);
  });

  test('have a threshold for each set', () => {
    expect([...sets.keys()].sort()).toEqual(Object.keys(thresholds).sort());
  });

  test.each(Object.entries(thresholds))('%s are answered as well as %j', (set, limits) => {
    const measured = measure(set, sets.get(set) ?? [], ask);
    const { top1, wrongConfident, broken, failures } = measured;
    const met =
      top1 >= limits.top1 && wrongConfident <= limits.wrongConfident && broken <= limits.broken;
    expect(
      met ? '' : `${JSON.stringify({ top1, wrongConfident, broken })}\n${failures.join('\n')}`,
    ).toBe('');
  });
});
