import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { PROGRAM_ROOT } from '../../src/cli/program-version.js';
import { readRows } from '../evaluation/sets.js';
import { findWireWord as found } from '../support/wire-words.js';
import { openPages } from '../support/pages.js';

const { draw, model, remove } = openPages();
afterAll(remove);

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
    '/consignment?add=tents&list=flood',
    '/make',
    '/make?scenario=flood&scenario=cholera&tier=life-saving&tier=not-requested',
    '/nothing',
  ])('is on %s', (address) => {
    expect(found(draw(address).text)).toBeNull();
  });
});
