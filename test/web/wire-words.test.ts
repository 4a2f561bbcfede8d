import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { PROGRAM_ROOT } from '../../src/cli/program-version.js';
import { readRows } from '../evaluation/sets.js';
import { openPages } from '../support/pages.js';

const { draw, model, remove } = openPages();
afterAll(remove);

/**
 * Values of the wire that a person reads wrongly. Those that are words of their own in a sentence
 * ("none", "part", "reference") cannot be told from it.
 */
const WIRE =
  /\b(?:exact|corroborated|derived|doubtful|partly|ambiguous|synonym|not-covered|not-in-edition|no-code|not-requested|not-stated|own-reasoning|wco-list|hs-text|hs-note|national-list|at-release|before-shipment|by-risk|class-line|code-whole|only-if|medicine-registration|dangerous-goods|undefined|null|NaN|\[object)\b|\{\w+\}|\b0\.\d{3,}\b/i;

/** Words of the data itself, which may say "exact" as people do. */
function found(text: string): string | null {
  const shown = text.replaceAll(/partly (?:milled|skimmed|made|refined|hydrogenated)/gi, '');
  const place = shown.search(WIRE);
  return place === -1 ? null : shown.slice(Math.max(0, place - 60), place + 60);
}

const golden = [
  ...new Set(
    readRows(join(PROGRAM_ROOT, 'test/golden/queries.tsv')).map((row) => row['query'] ?? ''),
  ),
];

describe('no value of the wire and no score', () => {
  test('is on a page of any golden query', () => {
    const faults = golden.flatMap((query) => {
      // What somebody typed is shown as it was typed.
      const { text } = draw(`/?q=${encodeURIComponent(query)}`);
      const fault = found(text.replaceAll(query, ''));
      return fault === null ? [] : [`${query}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  test('is on the page of any item', () => {
    const faults = model.goods.flatMap(({ id }) => {
      const fault = found(draw(`/item/${id}?note=1`).text);
      return fault === null ? [] : [`${id}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  test.each([
    '/lists',
    '/lists/flood+cholera?tier=all',
    '/lists/pandemic',
    '/scenario/flood',
    '/sources',
    '/sources/priority-medicines',
    '/code/3002.20',
    '/code/30',
    '/about',
    '/?q=tent&list=flood',
    '/?q=tent&list=flood&lang=fr',
    '/nothing',
  ])('is on %s', (address) => {
    expect(found(draw(address).text)).toBeNull();
  });
});
