import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { VERDICTS } from '../../../src/model/check.js';
import { openRealCatalogue } from '../../support/catalogue.js';
import { createChecker } from '../../support/check.js';
import { article, templateOf } from '../../support/lists.js';

const { catalogue, remove } = openRealCatalogue();
afterAll(remove);

const { check, checkLine } = createChecker(catalogue);
const templates = catalogue.references.scenarios.map(({ id }) => templateOf(catalogue, id));
const flood = templateOf(catalogue, 'flood');

describe('a check against the templates', () => {
  test.each([
    ['surgical masks', '2203.00', 'partly', 'code-disagrees'],
    ['surgical masks', '6307.90', 'covered', 'good-and-code'],
    ['ceftriaxone 1 g powder for injection', null, 'covered', 'good'],
    ['ceftriaxone injection', '3004.20', 'covered', 'good-and-code'],
    ['pulse oximeter', null, 'covered', 'good'],
    ['yellow fever vaccine', '3002.41', 'covered', 'good-and-code'],
    ['family tent', '6306.22', 'partly', 'only-if'],
    ['used clothing', null, 'not-requested', 'tier'],
    ['first-aid box', null, 'unknown', 'declare-components'],
    ['beer', '2203.00', 'unknown', 'choose'],
  ])('"%s" with code %s is %s, %s in a flood', (text, code, verdict, reasonCode) => {
    const line = checkLine({ lists: [flood], lines: [article(text, { code })] });
    expect(line).toMatchObject({ verdict, reasonCode });
  });

  test.each([
    ['ceftriaxone injection', 'ceftriaxone'],
    ['pulse oximeter', 'pulse-oximeter'],
    ['yellow fever vaccine', 'yellow-fever-vaccine'],
  ])('%s is on every template that has it', (text, goodId) => {
    const having = templates.filter(({ lines }) => lines.some((held) => held.goodId === goodId));
    expect(having.length).toBeGreaterThan(3);
    for (const list of having) {
      const line = checkLine({ lists: [list], lines: [article(text)] });
      expect(line).toMatchObject({ verdict: 'covered', goodId });
      expect(line.no).toBe(list.lines.find((held) => held.goodId === goodId)?.no);
    }
  });

  test('says that they are of no authority', () => {
    const { lines, listState } = check({
      lists: [flood],
      lines: [article('pulse oximeter'), article('', { code: '2203.00' })],
    });
    expect(listState).toBe('template');
    for (const { reason } of lines) expect(reason).toContain('a planning template of no authority');
  });

  test('finds every good of a template on it, or says what is open', () => {
    const goods = flood.lines.filter(({ goodId }) => goodId !== null);
    const lines = goods.map(({ names }) => article(names['en'] ?? ''));
    const result = check({ lists: [flood], lines });
    for (const [place, { verdict, reasonCode, goodId }] of result.lines.entries()) {
      expect(goodId).toBe(goods[place]?.goodId);
      expect(['good', 'only-if', 'tier', 'declare-components']).toContain(reasonCode);
      expect(verdict).not.toBe('not-covered');
    }
  });

  test('adds up, whatever is declared, and every sentence is whole', () => {
    const declared = fc.record({
      text: fc.oneof(
        fc.constantFrom(...catalogue.goods.map(({ name }) => name)),
        fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/[{}]/g, '')),
      ),
      code: fc.oneof(fc.constant(null), fc.stringMatching(/^(30|63|90|84)\d{4}$/)),
    });
    fc.assert(
      fc.property(fc.array(declared, { maxLength: 5 }), (stated) => {
        const lines = stated.map(({ text, code }) => article(text, { code }));
        const result = check({ lists: [flood], lines });
        expect(result.lines).toHaveLength(lines.length);
        const sum = VERDICTS.reduce((all, verdict) => all + result.summary[verdict], 0);
        expect(sum).toBe(lines.length);
        for (const { verdict, reason, no } of result.lines) {
          expect(reason).toMatch(/^[^{}]+\.$/s);
          if (verdict === 'not-covered') {
            expect(no).toBeNull();
            expect(reason).toContain('Not on this list: ordinary procedure. Relief may still be');
          }
        }
      }),
      { numRuns: 80 },
    );
  });
});
