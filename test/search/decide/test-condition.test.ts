import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Condition, Operator } from '../../../src/model/good.js';
import { testCondition } from '../../../src/search/decide/test-condition.js';
import { understand } from '../../../src/search/understand/understand.js';

function condition(
  fact: string,
  op: Operator,
  value: string,
  unit: string | null = null,
): Condition {
  return { text: 'if', fact, op, value, unit };
}

describe('a condition', () => {
  test.each([
    [condition('alcohol-vol', '>=', '80', '% vol'), 'ethanol 80 % vol', 'met'],
    [condition('alcohol-vol', '>=', '80', '% vol'), 'ethanol 75% vol', 'contradicted'],
    [condition('alcohol-vol', '>=', '80', '% vol'), 'ethanol', 'open'],
    [condition('power', 'interval', '(75,375]', 'kVA'), 'generator 75 kVA', 'contradicted'],
    [condition('power', 'interval', '(75,375]', 'kVA'), 'generator 375 kVA', 'met'],
    [condition('pack-weight', '<=', '0.3', 'kg'), 'insecticide 300 g', 'met'],
    [condition('capacity', '>', '300', 'l'), 'tank 0.5 m3', 'met'],
    [condition('power', '<=', '75', 'kVA'), 'generator 60 kW', 'open'],
    [condition('material', '=', 'paper'), 'paper mask', 'met'],
    [condition('material', '=', 'paper'), 'cotton mask', 'contradicted'],
    [condition('material', '=', 'plastics'), 'polyethylene bag', 'met'],
    [condition('material', '=', 'polyethylene'), 'polypropylene bag', 'contradicted'],
    [condition('material', '=', 'polyethylene'), 'plastic bag', 'open'],
    [condition('material', '=', 'man-made fibres'), 'polyester blanket', 'met'],
    [condition('material', '!=', 'paper'), 'paper mask', 'contradicted'],
    [condition('engine', '=', 'diesel'), 'diesel truck', 'met'],
    [condition('engine', '=', 'petrol'), 'diesel truck', 'contradicted'],
    [condition('engine', '=', 'diesel over 1500 to 2500 cm3'), 'diesel 2000 cm3', 'met'],
    [condition('engine', '=', 'diesel over 2500 cm3'), 'diesel 2000 cm3', 'contradicted'],
    [condition('motorised', '=', 'yes'), 'electric wheelchair', 'met'],
    [condition('motorised', '=', 'no'), 'electric wheelchair', 'contradicted'],
    [condition('denatured', '=', 'yes'), 'denatured ethanol', 'met'],
    [condition('form-of-supply', '=', 'roll'), 'x-ray film in rolls', 'met'],
  ])('%j against "%s" is %s', (one, text, verdict) => {
    expect(testCondition(one, understand(text))).toBe(verdict);
  });

  test('holds on exactly one side of its limit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 900 }),
        (limit, amount) => {
          const said = understand(`generator ${amount} kVA`);
          const below = testCondition(condition('power', '<=', String(limit), 'kVA'), said);
          const above = testCondition(condition('power', '>', String(limit), 'kVA'), said);
          expect([below, above].sort()).toEqual(['contradicted', 'met']);
          expect(below).toBe(amount <= limit ? 'met' : 'contradicted');
        },
      ),
    );
  });

  test('stays open where two quantities disagree', () => {
    const one = condition('power', '<=', '75', 'kVA');
    expect(testCondition(one, understand('generators 50 kVA and 100 kVA'))).toBe('open');
  });
});
