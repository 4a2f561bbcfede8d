import { afterAll, describe, expect, test } from '@jest/globals';
import canonicalize from 'canonicalize';
import { createTemplates } from '../../../src/lists/templates.js';
import { readListDocument } from '../../../src/lists/open/read-list-document.js';
import type { Edition } from '../../../src/model/edition.js';
import { openRealCatalogue } from '../../support/catalogue.js';
import { fullList, listLine, makeList } from '../../support/composed-list.js';

const { catalogue, remove } = openRealCatalogue();
afterAll(remove);

/** What JSON makes of a list, with a member set at a path, or taken out where the value is undefined. */
function broken(path: readonly (string | number)[], value: unknown): unknown {
  const document: unknown = JSON.parse(JSON.stringify(fullList()));
  const place = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => Reflect.get(node as object, key), document);
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(place as object, last);
  else Reflect.set(place as object, last, value);
  return document;
}

describe('a list document', () => {
  test('is taken with its envelope and without', () => {
    const list = fullList();
    const document: unknown = JSON.parse(JSON.stringify(list));
    expect(readListDocument(document)).toEqual({ ok: true, value: list });
    expect(readListDocument({ data: document, meta: { release: 'x' } })).toEqual({
      ok: true,
      value: list,
    });
  });

  test('is taken as templates give it, in every edition', () => {
    const templates = createTemplates(catalogue);
    for (const id of ['pandemic', 'chemical-incident'])
      for (const edition of ['2017', '2022', '2028'] as Edition[]) {
        const list = templates.find([id], edition);
        const read = readListDocument(JSON.parse(JSON.stringify(list)));
        expect(read.ok && canonicalize(read.value) === canonicalize(list)).toBe(true);
      }
  });

  test.each([
    [['lines', 0, 'tier'], 'urgent', '/lines/0/tier', /is "urgent"; one of life-saving, /],
    [['lines', 0, 'tier'], undefined, '/lines/0/tier', /is missing; one of life-saving, /],
    [['lines', 0, 'codes', 0, 'code'], 6306.22, '/lines/0/codes/0/code', /is 6306.22; string/],
    [
      ['lines', 0, 'codes', 0, 'code'],
      '630622',
      '/lines/0/codes/0/code',
      /is "630622", and .*"6307.90"/,
    ],
    [['lines', 0, 'codes'], undefined, '/lines/0/codes', /is missing; array/],
    [['lines', 0, 'color'], 'red', '/lines/0/color', /no member of a list/],
    [['lines', 0, 'no'], 1.5, '/lines/0/no', /is 1.5; /],
    [['lines', 1, 'no'], 37, '/lines/1/no', /is 37, which another line has/],
    [
      ['lines', 0, 'treatment', 'duty'],
      'gratis',
      '/lines/0/treatment/duty',
      /is "gratis"; one of free, /,
    ],
    [
      ['header', 'effectiveTo'],
      '23.12.2026',
      '/header/effectiveTo',
      /is "23.12.2026", and .*"2026-11-25"/,
    ],
    [['header', 'country'], 'Nepal', '/header/country', /is "Nepal", and .*two capital letters/],
    [['header', 'a/b~c'], 1, '/header/a~1b~0c', /no member of a list/],
    [['edition'], 2022, '/edition', /is 2022; string/],
    [['lines'], 'none', '/lines', /is "none"; array/],
    [['lines', 0, 'note'], 'a\ud800', '/lines/0/note', /half a character/],
  ])('%j = %j is named with its place', (path, value, place, message) => {
    const read = readListDocument(broken(path, value));
    const faults = read.ok ? [] : read.failure;
    expect(faults).toContainEqual({ path: place, message: expect.stringMatching(message) });
  });

  test.each([[null], [7], ['text'], [[]], [{}], [{ data: null }]])('%j is no list', (value) => {
    const read = readListDocument(value);
    expect(read.ok).toBe(false);
    expect(read.ok ? [] : read.failure).not.toEqual([]);
  });

  test('has at most 6,000 lines', () => {
    const lines = (count: number): unknown =>
      makeList(Array.from({ length: count }, (_, no) => listLine({ no })));
    expect(readListDocument(lines(6000)).ok).toBe(true);
    const read = readListDocument(lines(6001));
    expect(read.ok ? [] : read.failure).toEqual([
      { path: '/lines', message: 'is too large: at most 6000 are taken' },
    ]);
  });

  test('gives no more faults than anybody reads', () => {
    const read = readListDocument({
      ...fullList(),
      lines: Array.from({ length: 100 }, () => ({})),
    });
    expect(read.ok ? 0 : read.failure.length).toBe(20);
  });
});
