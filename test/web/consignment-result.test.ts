import { afterAll, describe, expect, test } from '@jest/globals';
import { DEFAULT_EDITION } from '../../src/model/edition.js';
import { checkAtOnce, checkLines } from '../../src/web/consignment/check-lines.js';
import { readConsignment } from '../../src/web/consignment/consignment-file.js';
import { groupRows } from '../../src/web/consignment/groups.js';
import { readLines } from '../../src/web/consignment/read-lines.js';
import { resultAsCsv, resultAsText } from '../../src/web/consignment/result-texts.js';
import { sayFault, sayResult } from '../../src/web/consignment/say-result.js';
import { viewRow } from '../../src/web/consignment/view-row.js';
import { WORDS } from '../../src/words/index.js';
import { earthquakeList, readExample } from '../support/earthquake-list.js';
import { NOW, openPages } from '../support/pages.js';
import { findWireWord } from '../support/wire-words.js';

const { model, remove } = openPages();
afterAll(remove);

const words = WORDS.en;
const shown = { model, words, language: 'en', translate: model.translator('en') } as const;

const opened = readConsignment(readExample('consignment.json'));
const lines = opened.ok ? opened.value.lines : [];
const asked = { on: '2026-11-27', direction: 'import', edition: DEFAULT_EDITION } as const;

describe('the consignment of the examples', () => {
  const checked = checkAtOnce({ ...asked, lines, list: earthquakeList(model, NOW) }, model);

  test('is answered with what is to be done first', () => {
    expect(
      groupRows(checked.rows).map(({ group, rows }) => [
        group,
        rows.map(({ row }) => row.line.text.split(' ')[0]),
      ]),
    ).toEqual([
      ['open', ['hygiene']],
      ['if', ['Family', 'surgical', 'parasetamol']],
      ['off', ['used']],
      ['yes', ['Ceftriaxone', 'morphine']],
    ]);
    expect(sayResult(checked.rows, words)).toBe(
      '7 lines checked: 1 not identified, 3 on the list only if something is met, 1 not on the list or not requested, 2 on the list.',
    );
  });

  test('names the permit that is still needed, with whom to call', () => {
    const morphine = checked.rows.find(({ line }) => line.text.startsWith('morphine'));
    expect(morphine && viewRow(morphine, shown).permits).toEqual([
      { text: expect.stringContaining('narcotics authority'), phone: '+00 000 001' },
    ]);
  });

  test('is copied with the mark of an exercise, the list and the data', () => {
    const text = resultAsText(checked, shown);
    expect(text).toContain('EXERCISE');
    expect(text).toContain('sha256-');
    expect(text).toContain('(e');
    expect(findWireWord(text)).toBeNull();
  });

  test('is a sheet with the rows as they came', () => {
    const rows = resultAsCsv(checked, shown).split('\r\n');
    expect(rows[0]).toContain('Line,Description,Declared code,Answer');
    expect(rows[1]).toContain('"=""6306.22"""');
    expect(rows).toHaveLength(9);
    expect(findWireWord(rows.join('\n'))).toBeNull();
  });
});

describe('without a list', () => {
  const read = readLines('surgical gloves\nmask\nqwertyuiop\nparasetamol 500mg tab\n6306.22');
  const checked = checkAtOnce({ ...asked, lines: read.ok ? read.value : [], list: null }, model);

  test('the code is the answer', () => {
    const views = checked.rows.map((row) => viewRow(row, shown));
    expect(views.map(({ group }) => group)).toEqual(['code', 'open', 'open', 'look', 'code']);
    expect(views[0]?.codes).toEqual([{ code: '4015.12', when: null }]);
    expect(views[2]).toMatchObject({ item: null, codes: [], reason: null });
    expect(views[4]?.codes).toEqual([{ code: '6306.22', when: null }]);
  });

  test('no line says anything of a list', () => {
    expect(resultAsText(checked, shown)).toContain('No list chosen: this shows codes only.');
    expect(checked.rows.every(({ verdict }) => verdict === null)).toBe(true);
  });
});

test('a check tells how far it is, and ends at the whole', () => {
  const told = [...checkLines({ ...asked, lines, list: earthquakeList(model, NOW) }, model)];
  expect(told.length).toBeGreaterThan(lines.length);
  expect(told.every((part, place) => part > 0 && part <= 1 && part >= (told[place - 1] ?? 0))).toBe(
    true,
  );
});

test.each([
  [{ kind: 'empty' }, 'no lines yet'],
  [{ kind: 'too-many', count: 1001 }, '1001 lines'],
  [{ kind: 'unreadable' }, 'cannot be read'],
  [{ kind: 'too-large' }, 'too large'],
] as const)('%j is told kindly', (fault, text) => {
  expect(sayFault(fault, words)).toContain(text);
});
