import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { PROGRAM_ROOT } from '../../src/cli/program-version.js';
import { readXmlAttachment } from '../../src/forms/read-xml-attachment.js';
import { writeXml } from '../../src/forms/write-xml.js';
import { listRows } from '../../src/lists/list-rows.js';
import { asycudaItems } from '../../src/lists/present/asycuda-items.js';
import type { HsCode } from '../../src/model/hs-code.js';
import type { EssentialGoodsList, ListLine } from '../../src/model/list.js';
import { openRealCatalogue } from '../support/catalogue.js';
import { allOf, parseXml, type ReadElement, textAt } from '../support/parse-xml.js';
import { edition, templateOf } from '../support/lists.js';
import { checkAgainst } from '../support/xsd-check.js';

/** A code of which nothing is said but what it is. */
const PLAIN_CODE = {
  form: null,
  condition: null,
  coverage: 'whole',
  basis: 'derived',
  rival: false,
  candidate: false,
  national: [],
  ruling: null,
} as const;

const { catalogue, remove } = openRealCatalogue();
afterAll(remove);

const document = (name: string): string => readFileSync(join(PROGRAM_ROOT, 'docs', name), 'utf8');
const schema = parseXml(document('asycuda-shaped.xsd'));
const page = document('asycuda-shaped.md');

/** Every name in code type on the page, those of a path one by one. */
const explained = new Set(
  [...page.matchAll(/`([\w/]+)`/g)].flatMap(([, path = '']) => path.split('/')),
);

const template = templateOf(catalogue, 'earthquake');
const split = templateOf(catalogue, 'earthquake', edition('2028'));
const issued = issuedList();

function read(list: EssentialGoodsList, language?: string): ReadElement {
  return parseXml(writeXml(asycudaItems(list, language)));
}

const items = (list: EssentialGoodsList): ReadElement[] => allOf(read(list), 'Item');
const column = (list: EssentialGoodsList, path: string): (string | undefined)[] =>
  items(list).map((item) => textAt(item, path));

describe.each([
  ['the template of a scenario', template],
  ['a template with candidates', split],
  ['a list of an authority', issued],
])('%s as ASYCUDA-shaped items', (_name, list) => {
  test('is what the schema says, and its page has every element', () => {
    const root = read(list);
    expect(checkAgainst(schema, root)).toEqual([]);
    const unexplained = namesOf(root).filter((name) => !explained.has(name));
    expect(unexplained).toEqual([]);
  });

  test('has the rows of the list in their order, with the same numbers and codes', () => {
    const rows = listRows(list).map((row) => [
      row.no,
      row.good_id,
      row.name,
      row.tier,
      row.code,
      row.national_code,
      row.form,
      row.condition,
      { whole: 'whole', part: 'ex' }[row.coverage] ?? '',
      row.rival,
      row.candidate,
      row.duty,
    ]);
    const paths = [
      'List_line/Number',
      'List_line/Good_id',
      'Goods_description/Description_of_goods',
      'List_line/Tier',
      'List_line/Hs_code',
      'List_line/National_code',
      'List_line/Form',
      'List_line/Condition',
      'List_line/Coverage',
      'List_line/Rival',
      'List_line/Candidate',
      'List_line/Treatment/Duty',
    ];
    expect(items(list).map((item) => paths.map((path) => textAt(item, path)))).toEqual(rows);
  });

  test('names the commodity by the digits of the code and no others', () => {
    const digits = listRows(list).map((row) => (row.national_code || row.code).replace(/\D/g, ''));
    const codes = items(list).map(
      (item) =>
        `${textAt(item, 'Tarification/HScode/Commodity_code') ?? '?'}${textAt(item, 'Tarification/HScode/Precision_1') ?? '?'}`,
    );
    expect(codes).toEqual(digits);
  });

  test('gives the list back as it went in', () => {
    const back = readXmlAttachment(writeXml(asycudaItems(list)));
    expect(back).toEqual({ ok: true, value: JSON.stringify(list) });
  });
});

describe('ASYCUDA-shaped items', () => {
  test('have a schema that refuses what it does not know', () => {
    const text = writeXml(asycudaItems(issued));
    const refused = (from: string, to: string): string[] =>
      checkAgainst(schema, parseXml(text.replace(from, to)));
    expect(refused('<Duty>free</Duty>', '<Duty>none</Duty>')).toHaveLength(1);
    expect(refused('<Lane>immediate</Lane>', '')).toHaveLength(1);
    expect(refused('<Lane>immediate</Lane>', '<Lane>immediate</Lane><Speed/>')).not.toEqual([]);
  });

  test('say what must not be loaded as law', () => {
    const marks = (list: EssentialGoodsList): string[] =>
      allOf(read(list), 'Mark').map(({ text }) => text);
    expect(marks(template)).toEqual(['template']);
    expect(marks({ ...issued, state: 'draft', exercise: true })).toEqual(['draft', 'exercise']);
    expect(marks(issued)).toEqual([]);
  });

  test('cut a national code after eight digits', () => {
    expect(column(issued, 'Tarification/HScode/Commodity_code')).toEqual(['63062200', '6307', '']);
    expect(column(issued, 'Tarification/HScode/Precision_1')).toEqual(['10', '', '']);
  });

  test('state a procedure only where the list does', () => {
    expect(column(issued, 'Tarification/Extended_customs_procedure')).toEqual(['4000', '4000', '']);
    expect(column(issued, 'Tarification/National_customs_procedure')).toEqual(['016', '016', '']);
    expect(new Set(column(template, 'Tarification/Extended_customs_procedure'))).toEqual(
      new Set(['']),
    );
  });

  test('name a good in the language asked for, else in English', () => {
    const names = allOf(read(issued, 'fr'), 'Description_of_goods').map(({ text }) => text);
    expect(names).toEqual(['tente', 'tente', 'Transport <by air> & "road"']);
  });
});

function namesOf(element: ReadElement): string[] {
  return [element.name, ...Object.keys(element.attributes), ...element.children.flatMap(namesOf)];
}

/** A list in force with everything that a line can say. */
function issuedList(): EssentialGoodsList {
  const [model] = template.lines;
  if (model === undefined) throw new Error('The template has no line');
  const tent: ListLine = {
    ...model,
    no: 37,
    names: { en: 'tent', fr: 'tente' },
    unit: 'kg',
    codes: [
      {
        ...PLAIN_CODE,
        code: '6306.22' as HsCode,
        national: [{ code: '6306.22.00.10', coverage: 'whole', label: 'Tents ]]> of "nylon"' }],
        ruling: 'R-1',
      },
      { ...PLAIN_CODE, code: '6307' as HsCode, rival: true, coverage: 'part' },
    ],
    treatment: {
      lane: 'immediate',
      duty: 'free',
      temporaryAdmission: { months: 12, security: 'undertaking' },
      procedure: { extended: '4000', national: '016' },
      legalRef: 'Act 7, s. 2',
    },
    permits: [
      {
        authority: 'Telecom',
        permit: 'radio licence',
        when: 'at-release',
        waived: true,
        legalRef: null,
        url: 'https://example.org/?a=1&b=2',
        contact: null,
      },
    ],
    conditions: ['no resale', 're-export'],
    flags: [
      { flag: 'cold-chain', form: null, detail: '2 to 8 °C', source: 'x', certainty: 'sure' },
    ],
    quantityCap: { amount: 500.5, unit: 'kg', per: 'consignment' },
    shelfLifeMonths: 6,
    usedAllowed: false,
    note: 'a\u0007 note',
    setBy: 'rule 1',
  };
  const service: ListLine = {
    ...model,
    no: 38,
    goodId: null,
    names: { en: 'Transport <by air> & "road"' },
    codes: [],
    treatment: {},
  };
  return {
    ...template,
    kind: 'published',
    state: 'in-force',
    header: {
      version: '2',
      issuer: 'Customs',
      country: 'NP',
      effectiveFrom: '2026-11-01',
      effectiveTo: '2026-12-31',
      graceDays: 10,
      timeBasis: 'arrival',
      directions: ['import', 'transit'],
    },
    lines: [tent, service],
  };
}

test('the list that travels inside keeps what XML has no place for', () => {
  const list = { ...template, titles: { en: 'a \ufffe \uffff \u0001 b' } };
  const attached = readXmlAttachment(writeXml(asycudaItems(list)));
  expect(attached.ok && (JSON.parse(attached.value) as EssentialGoodsList).titles).toEqual(
    list.titles,
  );
});
