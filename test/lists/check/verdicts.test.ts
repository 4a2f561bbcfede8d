import { afterAll, describe, expect, test } from '@jest/globals';
import type { CheckedLine, ConsignmentLine } from '../../../src/model/check.js';
import { openRealCatalogue } from '../../support/catalogue.js';
import { createChecker } from '../../support/check.js';
import { article, edition, listCode, listLine, publishedList } from '../../support/lists.js';

const { catalogue, remove } = openRealCatalogue();
afterAll(remove);

const { checkLine } = createChecker(catalogue);

const OF_PAPER = {
  text: 'of paper',
  fact: 'material',
  op: '=',
  value: 'paper',
  unit: null,
} as const;

const LIST = publishedList(
  [
    listLine(1, 'surgical-mask', ['6307.90', listCode('4818.90', { condition: OF_PAPER })], {
      names: { en: 'surgical mask' },
      flags: [
        { flag: 'medical-device', form: null, detail: null, source: 'test', certainty: 'sure' },
      ],
    }),
    listLine(2, 'paracetamol', [listCode('3004.90', { form: 'dosed' })]),
    listLine(3, 'electrocardiograph', [listCode('9018.11', { coverage: 'whole' })]),
    listLine(4, 'pulse-oximeter', ['9018.19']),
    listLine(5, 'first-aid-box', ['3006.50']),
    listLine(6, 'used-clothing', [listCode('6309.00', { coverage: 'whole' })], {
      tier: 'not-requested',
    }),
    listLine(7, 'ammonium-nitrate-fertiliser', ['3102.30'], { tier: 'refused' }),
    listLine(8, 'firewood', [listCode('4401.11', { condition: { ...OF_PAPER, text: 'of pine' } })]),
    listLine(9, 'reinforced-tarpaulin', [
      listCode('6306.12', {
        national: [
          { code: '6306120010', coverage: 'whole', label: null },
          { code: '6306.12.00.20', coverage: 'part', label: null },
        ],
      }),
    ]),
    listLine(10, 'yellow-fever-vaccine', ['3002.41']),
    listLine(11, 'water-pump', [listCode('8413.70', { rival: true }), '8413.81'], {
      goodId: catalogue.goods.find(({ id }) => id === 'centrifugal-water-pump')?.id ?? null,
    }),
    listLine(12, 'stethoscope', [listCode('9018.90', { candidate: true })]),
    listLine(9001, null, ['8502'], { names: { en: 'electric generating sets' } }),
    listLine(9002, null, ['9503'], { names: { en: 'toys' }, tier: 'refused' }),
    listLine(9003, null, [], { names: { en: 'rescue team' } }),
  ],
  {
    header: { issuer: 'Ministry of Relief', contact: { ...nobody(), phone: '+977 1 234567' } },
  },
);

function nobody(): { name: null; phone: null; email: null; hours: null } {
  return { name: null, phone: null, email: null, hours: null };
}

function check(
  text: string,
  code: string | null = null,
  given: Partial<ConsignmentLine> = {},
): CheckedLine {
  return checkLine({ lists: [LIST], lines: [article(text, { code, ...given })] });
}

describe('the rows of the table of verdicts', () => {
  test.each([
    ['a good, surely', 'surgical masks', null, 'covered', 'good', null, 1],
    ['a good and its code', 'surgical masks', '6307.90', 'covered', 'good-and-code', true, 1],
    ['a corrected name', 'paracetamoll tablets', null, 'partly', 'confirm-name', null, 2],
    ['a brand', 'Panadol tablets', '3004.90', 'partly', 'confirm-name', true, 2],
    ['a brand with a wrong code', 'Panadol', '2203.00', 'partly', 'confirm-name', false, 2],
    ['another code', 'surgical masks', '2203.00', 'partly', 'code-disagrees', false, 1],
    ['a code of another form', 'pulse oximeter', '9018.11', 'partly', 'code-disagrees', false, 4],
    ['no HS code', 'surgical masks', 'A12', 'partly', 'code-disagrees', false, 1],
    ['a condition of the code', 'surgical masks', '4818.90', 'partly', 'only-if', true, 1],
    ['a condition of the line', 'firewood', null, 'partly', 'only-if', null, 8],
    [
      'a condition that is answered',
      'surgical masks of paper',
      '4818.90',
      'covered',
      'good-and-code',
      true,
      1,
    ],
    [
      'a condition that is not met',
      'surgical masks, textile',
      '4818.90',
      'partly',
      'code-disagrees',
      false,
      1,
    ],
    ['only a whole code', '', '9018.11', 'covered', 'code-whole', null, 3],
    ['only a part code', '', '9018.19', 'partly', 'code-only', null, 4],
    ['only a code, in the text', '9018.11', null, 'covered', 'code-whole', null, 3],
    [
      'another good with a code of the list',
      'patient monitor',
      '9018.19',
      'not-covered',
      'other-good-same-code',
      true,
      null,
    ],
    [
      'another good declared as one of the list',
      'binoculars',
      '6307.90',
      'not-covered',
      'other-good-same-code',
      false,
      null,
    ],
    ['a good in a class', 'diesel generating set 50 kVA', null, 'partly', 'class-line', null, 9001],
    [
      'a good in a class, and its code',
      'diesel generating set 50 kVA',
      '8502.11',
      'partly',
      'class-line',
      true,
      9001,
    ],
    [
      'an unknown text in a class',
      'xyzzyq frobnicator',
      '8502.11',
      'partly',
      'class-line',
      null,
      9001,
    ],
    ['several goods', 'mask', '6307.90', 'unknown', 'choose', null, null],
    ['a kit', 'first aid box', '3006.50', 'unknown', 'declare-components', true, 5],
    ['a kit that is not listed', 'dignity kit', null, 'unknown', 'declare-components', null, null],
    ['what is not requested', 'used clothing', null, 'not-requested', 'tier', null, 6],
    ['what is refused', 'ammonium nitrate fertiliser', '2203.00', 'refused', 'tier', false, 7],
    ['a code that is not requested', '', '6309.00', 'not-requested', 'tier', null, 6],
    ['a class that is refused', 'xyzzyq frobnicator', '9503.00', 'refused', 'tier', null, 9002],
  ])('%s: "%s" with code %s is %s', (_, text, code, verdict, reasonCode, codeAgrees, no) => {
    expect(check(text, code)).toMatchObject({ verdict, reasonCode, codeAgrees, no });
  });

  test.each([
    ['an unknown text', 'xyzzyq frobnicator', null, 'unknown', 'not-found'],
    [
      'an unknown text with a code of the list',
      'xyzzyq frobnicator',
      '6307.90',
      'unknown',
      'not-found',
    ],
    ['another good', 'binoculars', null, 'not-covered', 'not-listed'],
    [
      'a good of a class with a code outside it',
      'diesel generating set',
      '2203.00',
      'not-covered',
      'not-listed',
    ],
    ['a code that no line has', '', '2203.00', 'not-covered', 'code-not-listed'],
    ['a code that no edition has', '', '9999.99', 'unknown', 'code-invalid'],
    ['nothing', ' ', '', 'unknown', 'nothing-given'],
    ['a heading', '', '9018', 'partly', 'code-short'],
    ['a heading for a good', 'pulse oximeter', '9018', 'partly', 'code-short'],
    ['a reading of others', 'centrifugal water pump', '8413.70', 'partly', 'rival-code'],
    ['a code that is not chosen', 'stethoscope', '9018.90', 'partly', 'candidate-code'],
    ['a substance where doses are listed', 'paracetamol powder 25 kg', null, 'partly', 'only-if'],
    ['the name of a class', 'toys', null, 'refused', 'tier'],
    ['the name of a service', 'Rescue team', null, 'covered', 'line-name'],
  ])('beside them %s: "%s" with code %s is %s', (_, text, code, verdict, reasonCode) => {
    expect(check(text, code)).toMatchObject({ verdict, reasonCode });
  });
});

describe('the more cautious row wins', () => {
  test('a good that shares a code is not covered, in a class as well', () => {
    const list = publishedList([...LIST.lines, listLine(9004, null, ['9018'])]);
    const line = checkLine({ lists: [list], lines: [article('patient monitor')] });
    expect(line).toMatchObject({ verdict: 'not-covered', reasonCode: 'other-good-same-code' });
    expect(line.further).toEqual(['class-line']);
    expect(line.nearLines).toContainEqual(expect.objectContaining({ no: 9004, why: 'class' }));
  });

  test('what is not wanted is said of a kit too', () => {
    const list = publishedList([listLine(1, 'first-aid-box', [], { tier: 'refused' })]);
    expect(checkLine({ lists: [list], lines: [article('first aid box')] }).verdict).toBe('refused');
  });

  test('of two lines for a good the one with the declared code speaks, else the cautious one', () => {
    const list = publishedList([
      listLine(1, 'surgical-mask', ['6307.90']),
      listLine(2, 'surgical-mask', ['4818.90'], { tier: 'not-requested' }),
    ]);
    const ask = (code: string | null): CheckedLine =>
      checkLine({ lists: [list], lines: [article('surgical masks', { code })] });
    expect(ask('6307.90')).toMatchObject({ verdict: 'covered', no: 1 });
    expect(ask('4818.90')).toMatchObject({ verdict: 'not-requested', no: 2 });
    expect(ask(null)).toMatchObject({ verdict: 'not-requested', no: 2 });
  });

  test('several lines with one code are never covered by it', () => {
    const whole = listCode('9018.11', { coverage: 'whole' });
    const list = publishedList([
      listLine(1, 'electrocardiograph', [whole]),
      listLine(2, 'monitor', [whole]),
    ]);
    const line = checkLine({ lists: [list], lines: [article('', { code: '9018.11' })] });
    expect(line).toMatchObject({ verdict: 'partly', reasonCode: 'code-only', no: null });
    expect(line.nearLines.map(({ no }) => no)).toEqual([1, 2]);
  });
});

describe('a declared code', () => {
  test.each([
    ['', '6306120010', 'covered', 'code-whole'],
    ['', '6306.12.00.10.99', 'covered', 'code-whole'],
    ['', '6306120020', 'partly', 'code-only'],
    ['', '6306.12', 'partly', 'code-only'],
    ['', '63061200', 'partly', 'code-only'],
    ['', '6306120099', 'not-covered', 'code-not-listed'],
    ['', '9018110099', 'covered', 'code-whole'],
    ['reinforced tarpaulin', '6306120020', 'covered', 'good-and-code'],
    ['reinforced tarpaulin', '6306.12', 'covered', 'good-and-code'],
    ['reinforced tarpaulin', '6306120099', 'partly', 'code-disagrees'],
  ])('"%s" with national digits %s is %s', (text, code, verdict, reasonCode) => {
    expect(check(text, code)).toMatchObject({ verdict, reasonCode });
  });

  test('of another edition is translated', () => {
    const old = check('yellow fever vaccine', '3002.20', { edition: edition('2017') });
    expect(old).toMatchObject({ verdict: 'covered', codeAgrees: true });
    expect(old.reason).toContain('3002.20 of HS 2017 is 3002.41 of HS 2022');
    const wrong = check('yellow fever vaccine', '3002.20');
    expect(wrong).toMatchObject({ reasonCode: 'code-disagrees', codeAgrees: false });
    expect(wrong.reason).toContain('HS 2022 has no 3002.20, HS 2012, 2017 has');
  });

  test('that splits fits where one of its codes does, which the reason says', () => {
    const old = check('paracetamol tablets', '3004.90', { edition: edition('2017') });
    expect(old).toMatchObject({
      verdict: 'covered',
      reasonCode: 'good-and-code',
      codeAgrees: true,
    });
    expect(old.reason).toContain('has no single successor');
    const alone = check('', '3004.90', { edition: edition('2017') });
    expect(alone).toMatchObject({ verdict: 'partly', reasonCode: 'code-only' });
  });

  test('of an edition from which no table leads cannot be compared', () => {
    const list = { ...LIST, edition: edition('2028') };
    const ask = (text: string): CheckedLine =>
      checkLine({
        lists: [list],
        lines: [article(text, { code: '9018.11', edition: edition('2022') })],
      });
    expect(ask('electrocardiograph')).toMatchObject({
      reasonCode: 'code-not-comparable',
      codeAgrees: null,
    });
    expect(ask('').verdict).toBe('unknown');
  });

  test('of an edition that is held in part may be there where no table says that it ended', () => {
    const held = listLine(1, 'family-tent', [listCode('6306.22', { candidate: true })]);
    const ask = (text: string, list: string, code = '6306.22'): CheckedLine =>
      checkLine({
        lists: [{ ...publishedList([held], {}), edition: edition(list) }],
        lines: [article(text, { code, edition: edition('2028') })],
      });
    const listed = ask('family tent', '2028');
    expect(listed).toMatchObject({ reasonCode: 'candidate-code', codeAgrees: true });
    expect(listed.reason).not.toContain('HS 2028 has no');
    expect(ask('', '2028')).toMatchObject({ verdict: 'partly', reasonCode: 'code-only' });
    expect(ask('family tent', '2028', '6306').reasonCode).toBe('code-short');
    expect(ask('family tent', '2022').reasonCode).toBe('code-not-comparable');
    // The table of 2028 says what became of this one.
    expect(ask('', '2028', '3002.41').reason).toContain('HS 2028 has no code 3002.41');
  });
});

test('a condition of the form that is named is not answered by the code of another form', () => {
  const list = publishedList(
    [
      listLine(1, 'paracetamol', [
        listCode('3004.90', { form: 'dosed', condition: { ...OF_PAPER, text: 'for children' } }),
        listCode('2924.29', { form: 'bulk' }),
      ]),
    ],
    {},
  );
  const ask = (text: string): CheckedLine =>
    checkLine({ lists: [list], lines: [article(text, { code: null })] });
  expect(ask('paracetamol 500 mg tablets').reason).toContain('only if it is for children');
  expect(ask('paracetamol bulk powder').verdict).toBe('covered');
});

describe('what a line says', () => {
  test('ends with what else may help, and whom to ask, where it is not on the list', () => {
    for (const [text, code] of [
      ['binoculars', null],
      ['patient monitor', '9018.19'],
      ['', '2203.00'],
    ] as const)
      expect(check(text, code).reason).toMatch(
        / Not on this list: ordinary procedure\. Relief may still be due by procedure code or importer: Ministry of Relief, \+977 1 234567\.$/,
      );
  });

  test('is in words for a person', () => {
    expect(check('surgical masks').reason).toBe('On the list (line 1).');
    expect(check('surgical masks', '2203.00').reason).toBe(
      'On the list (line 1) only if the code is put right: 2203.00 does not fit surgical mask (6307.90, 4818.90).',
    );
    expect(check('ammonium nitrate fertiliser').reason).toBe(
      'Not accepted under this list (line 7): refer to Ministry of Relief, +977 1 234567.',
    );
    expect(check('used clothing').reason).toBe('Not requested (line 6): ordinary procedure.');
    expect(check('xyzzyq frobnicator').reason).toBe('Not identified: ask or examine.');
  });

  test('names every condition that is open', () => {
    const brand = check('Panadol tablets', '2203.00');
    expect(brand.further).toEqual(['code-disagrees']);
    expect(brand.reason).toMatch(/only if the label agrees.*, and only if the code is put right/);
  });

  test('shows the permits that remain', () => {
    const nothing = { legalRef: null, url: null, contact: null };
    const permit = { authority: 'a', permit: 'p', when: 'at-release', ...nothing } as const;
    const permits = [true, false, null].map((waived) => ({ ...permit, waived }));
    const list = publishedList([listLine(1, 'surgical-mask', ['6307.90'], { permits })]);
    const line = checkLine({ lists: [list], lines: [article('surgical masks')] });
    expect(line.permits.map(({ waived }) => waived)).toEqual([false, null]);
  });

  test('shows tier, treatment and flags of the line', () => {
    expect(check('surgical masks')).toMatchObject({
      tier: 'essential',
      treatment: {},
      flags: [{ flag: 'medical-device' }],
      goodId: 'surgical-mask',
      nearLines: [],
    });
    expect(check('binoculars')).toMatchObject({ tier: null, treatment: null, permits: [] });
  });
});
