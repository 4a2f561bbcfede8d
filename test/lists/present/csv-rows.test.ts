import { afterAll, describe, expect, test } from '@jest/globals';
import { createTemplates } from '../../../src/lists/templates.js';
import { LIST_COLUMNS } from '../../../src/lists/list-rows.js';
import { codeListRows, hxlRow } from '../../../src/lists/present/csv-rows.js';
import type { Edition } from '../../../src/model/edition.js';
import type { HsCode } from '../../../src/model/hs-code.js';
import { openRealCatalogue } from '../../support/catalogue.js';
import { fullList, listCode, listLine, makeList } from '../../support/composed-list.js';

const { catalogue, remove } = openRealCatalogue();
afterAll(remove);

describe('the row of hashtags', () => {
  test('has a cell for every column, and the edition in the tag of the code', () => {
    const row = hxlRow('2017' as Edition);
    expect(Object.keys(row)).toEqual(LIST_COLUMNS);
    expect(row.code).toBe('#item+code+v_hs2017');
    expect(row.good_id).toBe('#item+code+id');
    expect(row.basis).toBe('');
  });

  test('has tags that HXL takes', () => {
    for (const tag of Object.values(hxlRow('2022' as Edition)))
      expect(tag).toMatch(/^$|^#[a-z][a-z0-9_]*(?:\+[a-z][a-z0-9_]*)*$/);
  });
});

describe('the codes for a clearance system', () => {
  const code = (text: string, coverage: 'whole' | 'part') =>
    listCode({ code: text as HsCode, coverage });

  test('are unique and sorted, whole ones first, and ex only when asked for', () => {
    const list = makeList([
      listLine({ no: 2, codes: [code('6307.90', 'part'), code('3004.90', 'part')] }),
      listLine({ no: 1, codes: [code('3004.90', 'part'), code('8421.21', 'whole')] }),
    ]);
    expect(codeListRows(list, { ex: false })).toEqual([
      { block: 'whole', code: '8421.21', no: '1' },
    ]);
    expect(codeListRows(list, { ex: true })).toEqual([
      { block: 'whole', code: '8421.21', no: '1' },
      { block: 'ex', code: '3004.90', no: '1 2' },
      { block: 'ex', code: '6307.90', no: '2' },
    ]);
  });

  test('are national ones where the line has them, and whole where one line has all of them', () => {
    const rows = codeListRows(fullList(), { ex: true });
    expect(rows.filter(({ code: one }) => one.startsWith('630622'))).toEqual([
      { block: 'whole', code: '6306220010', no: '37' },
      { block: 'ex', code: '6306220090', no: '37' },
    ]);
    expect(rows.map((row) => row.code)).not.toContain('6306.22');
    const list = makeList([
      listLine({ no: 1, codes: [code('6307.90', 'part')] }),
      listLine({ no: 2, codes: [code('6307.90', 'whole')] }),
    ]);
    expect(codeListRows(list, { ex: true })).toEqual([
      { block: 'whole', code: '6307.90', no: '1 2' },
    ]);
  });

  test('leave out what is not wanted, rivals, and what nobody chose', () => {
    const list = makeList([
      listLine({ no: 1, tier: 'refused', codes: [code('6309.00', 'whole')] }),
      listLine({ no: 2, tier: 'not-requested', codes: [code('6401.10', 'whole')] }),
      listLine({
        no: 3,
        codes: [
          listCode({ code: '6306.19' as HsCode, rival: true }),
          listCode({ code: '6306.22' as HsCode, candidate: true }),
        ],
      }),
    ]);
    expect(codeListRows(list, { ex: true })).toEqual([]);
  });

  test('are the codes of the lines, in every template', () => {
    const templates = createTemplates(catalogue);
    for (const { id } of catalogue.references.scenarios) {
      const list = templates.find([id], '2022' as Edition);
      const held = new Set(
        list?.lines
          .filter(({ tier }) => tier !== 'refused' && tier !== 'not-requested')
          .flatMap(({ codes }) => codes.filter(({ rival }) => !rival).map((one) => one.code)),
      );
      const rows = list === null ? [] : codeListRows(list, { ex: true });
      expect(new Set(rows.map((row) => row.code))).toEqual(held);
      expect(new Set(rows.map((row) => row.code)).size).toBe(rows.length);
    }
  });
});
