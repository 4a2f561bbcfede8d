import { describe, expect, test } from '@jest/globals';
import { takeQuantities } from '../../../src/search/understand/quantities.js';
import { understand } from '../../../src/search/understand/understand.js';

describe('quantities', () => {
  test.each([
    ['1mg/ml', 'ratio', 1, 'mg/ml'],
    ['125 mg / 5 ml', 'ratio', 125, 'mg/5 ml'],
    ['25 kg', 'mass', 25, 'kg'],
    ['300 g', 'mass', 0.3, 'g'],
    ['3.5 t', 'mass', 3500, 't'],
    ['50kVA', 'apparent-power', 50, 'kVA'],
    ['75 % vol', 'percent', 75, '% vol'],
    ['0,9%', 'percent', 0.9, '%'],
    ['1,500 kg', 'mass', 1500, 'kg'],
    ['2500 cm3', 'volume', 2.5, 'cm3'],
    ['60 gsm', 'area-density', 60, 'g/m2'],
    ['box of 100', 'count', 100, 'pcs'],
    ['10x10', 'count', 10, 'pcs'],
    ['x 50 pcs', 'count', 50, 'pcs'],
  ])('%s is a %s of %d, shown in %s', (text, dimension, amount, unit) => {
    const { quantities, rest } = takeQuantities(text);
    expect(quantities).toHaveLength(1);
    expect(quantities[0]?.amount).toBeCloseTo(amount, 9);
    expect(quantities[0]).toMatchObject({ dimension, unit });
    expect(rest.trim()).toBe('');
  });

  test.each([
    'vitamin b12',
    'n95 mask',
    'covid-19 vaccine',
    'hepatitis b',
    'x-ray film',
    'type iir',
  ])('"%s" has none', (text) => {
    expect(takeQuantities(text).rest).toBe(text);
  });

  test('a pack is a weight and no count', () => {
    const { quantities } = takeQuantities('insecticide, pack of 250 g');
    expect(quantities.map(({ dimension }) => dimension)).toEqual(['mass']);
  });
});

describe('understanding', () => {
  test('takes a medicine apart as the contract shows it', () => {
    expect(understand('adrenalin inj 1mg/ml').shown).toEqual({
      name: 'adrenalin',
      form: 'dosed',
      formFrom: 'inj',
      facts: [{ fact: 'strength', value: 1, unit: 'mg/ml', text: '1mg/ml' }],
    });
  });

  test.each([
    ['paracetamol tablets', 'dosed'],
    ['AMOXICILLINE, 125 mg/5 ml, poudre', 'dosed'],
    ['ibuprofen 400 mg', 'dosed'],
    ['paracetamol 25 kg drum', 'bulk'],
    ['amoxicillin trihydrate bulk', 'bulk'],
    ['morphine', null],
  ])('%s is %s', (text, form) => {
    expect(understand(text).shown.form).toBe(form);
  });

  test('keeps the words that name an article', () => {
    expect(understand('hs code for surgical gloves').named).toEqual(['surgical', 'glove']);
    expect(understand('box of 50 pcs nitrile exam gloves').plain).toEqual(['exam', 'glove']);
    expect(understand('vitamin A').words).toEqual(['vitamin', 'a']);
  });

  test('knows materials in several languages', () => {
    for (const text of ['cotton blanket', 'couverture en coton', 'manta de algodón'])
      expect([...understand(text).materials]).toEqual(['cotton']);
  });
});
