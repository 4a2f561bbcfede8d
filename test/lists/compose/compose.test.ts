import { afterAll, describe, expect, test } from '@jest/globals';
import { createTemplates } from '../../../src/lists/templates.js';
import { hashContent } from '../../../src/lists/content-hash.js';
import { compose } from '../../../src/lists/compose/compose.js';
import type { Composed, ComposeRequest, Rule } from '../../../src/model/compose.js';
import type { Edition } from '../../../src/model/edition.js';
import type { EssentialGoodsList, ListLine, Permit } from '../../../src/model/list.js';
import { openRealCatalogue } from '../../support/catalogue.js';

const { catalogue, remove } = openRealCatalogue();
afterAll(remove);
const templates = createTemplates(catalogue);
const edition = '2022' as Edition;

const CONTACT = { name: 'Duty desk', phone: '+00 1', email: null, hours: 'day and night' };
const RADIO: Permit = {
  authority: 'Telecoms regulator',
  permit: 'radio licence',
  when: 'at-release',
  waived: null,
  legalRef: null,
  url: null,
  contact: '+00 2',
};

function ask(said: Partial<ComposeRequest>, base?: EssentialGoodsList): Composed {
  const scenarios = said.scenarios ?? ['earthquake'];
  const template = templates.find(scenarios, said.edition ?? edition);
  if (template === null) throw new Error('no template');
  const request: ComposeRequest = {
    state: 'draft',
    id: null,
    titles: {},
    scenarios,
    tiers: [],
    edition,
    exercise: false,
    header: { contact: CONTACT },
    authorities: {},
    rules: [],
    additions: [],
    removals: [],
    changes: [],
    ...said,
  };
  return compose(request, {
    base: base ?? template,
    template,
    release: catalogue.release,
    today: '2026-11-24',
    good: (id) => catalogue.good(id),
    lineNumber: (id) => catalogue.references.lineNumber(id),
    exists: (code, of) => catalogue.nomenclature.code(code, of) !== null,
    newer: (than) => catalogue.editions.map((one) => one.edition).filter((one) => one > than),
    book: catalogue.nomenclature,
  });
}

function lineOf({ list }: Composed, goodId: string): ListLine {
  const line = list.lines.find((one) => one.goodId === goodId);
  if (line === undefined) throw new Error(`no line ${goodId}`);
  return line;
}

function errors({ findings }: Composed): string[] {
  return findings.filter((one) => one.severity === 'error').map(({ message }) => message);
}

function rule(where: Partial<Rule['where']>, set: Partial<Rule['set']>): Rule {
  return {
    where: { category: [], tier: [], flag: [], code: [], ...where },
    set: { tier: null, treatment: null, permits: [], ...set },
  };
}

describe('a national list', () => {
  test('has the lines of its scenarios, each good once, with its own number', () => {
    const both = ask({ scenarios: ['earthquake', 'extreme-cold'] });
    const alone = ask({});
    expect(new Set(both.list.lines.map(({ no }) => no)).size).toBe(both.list.lines.length);
    expect(lineOf(both, 'bed-sheet').no).toBe(lineOf(alone, 'bed-sheet').no);
    expect(both.list.kind).toBe('composed');
  });

  test('is the same for the same request, with a hash over what it says', () => {
    expect(ask({})).toEqual(ask({}));
    const { list } = ask({ removals: ['bed-sheet'] });
    expect(list.contentHash).toBe(hashContent(list));
    expect(list.contentHash).not.toBe(ask({}).list.contentHash);
  });

  test('takes some tiers only where asked', () => {
    const { list } = ask({ tiers: ['life-saving'] });
    expect(new Set(list.lines.map(({ tier }) => tier))).toEqual(new Set(['life-saving']));
  });

  test('loses what is removed, and says what could not be', () => {
    const made = ask({ removals: ['bed-sheet', 9002, 'no-such-good'] });
    expect(made.list.lines.some(({ goodId }) => goodId === 'bed-sheet')).toBe(false);
    expect(made.list.lines.some(({ no }) => no === 9002)).toBe(false);
    expect(made.findings).toContainEqual({
      severity: 'warning',
      no: null,
      field: 'removals',
      message: '"no-such-good" is not on the list, so it was not removed',
    });
  });
});

describe('what is added', () => {
  test('a good comes with its names, codes, flags and number', () => {
    const made = ask({
      scenarios: ['oil-spill'],
      additions: [{ goodId: 'ventilator', tier: 'useful' }],
    });
    const line = lineOf(made, 'ventilator');
    expect(line).toMatchObject({ tier: 'useful', tierSource: 'issuer', setBy: 'addition' });
    expect(line.no).toBe(catalogue.references.lineNumber('ventilator'));
    expect(line.codes.length).toBeGreaterThan(0);
  });

  test('a service has no code, and keeps its number from version to version', () => {
    const service = { names: { en: 'Tower crane hire' }, tier: 'essential' as const };
    const one = ask({ additions: [service] });
    const other = ask({
      scenarios: ['flood'],
      additions: [{ names: { en: 'Ferry hire' }, tier: 'useful' as const }, service],
    });
    const numbers = [one, other].map(({ list }) =>
      list.lines.filter(({ names }) => names['en'] === 'Tower crane hire').map(({ no }) => no),
    );
    expect(numbers[0]).toHaveLength(1);
    expect(numbers[1]).toEqual(numbers[0]);
  });

  test('what is there already, is unknown or has no name is an error, and the list still comes', () => {
    const made = ask({
      additions: [{ goodId: 'bed-sheet' }, { goodId: 'no-such-good' }, { tier: 'useful' }],
    });
    expect(errors(made)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('"bed-sheet" is on the list already'),
        'No good has the id "no-such-good"',
        'A free line needs a name',
      ]),
    );
    expect(made.list.lines.length).toBeGreaterThan(100);
  });
});

describe('rules, authorities and changes', () => {
  test('come in this order, and each line says what set it', () => {
    const made = ask({
      authorities: { 'radio-licence': RADIO },
      rules: [
        rule({ tier: ['life-saving', 'essential'] }, { treatment: { duty: 'free' } }),
        rule({ category: ['telecoms'] }, { treatment: { vat: 'payable', duty: 'payable' } }),
      ],
      changes: [{ goodId: 'vhf-radio', treatment: { duty: 'reduced' } }],
    });
    const radio = made.list.lines.find(
      ({ flags, tier, category }) =>
        flags.some(({ flag }) => flag === 'radio-licence') &&
        tier === 'essential' &&
        category === 'telecoms',
    );
    expect(radio?.permits).toEqual([RADIO]);
    expect(radio?.treatment).toEqual({ duty: 'payable', vat: 'payable' });
    expect(radio?.setBy).toBe('authority for radio-licence, rule 1, rule 2');
    expect(lineOf(made, 'bed-sheet').treatment).toEqual({ duty: 'free' });
  });

  test('a single change comes last and leaves what it does not say', () => {
    const made = ask({
      rules: [rule({}, { treatment: { duty: 'free', vat: 'free' } })],
      changes: [{ goodId: 'bed-sheet', treatment: { vat: 'payable' }, conditions: ['new only'] }],
    });
    expect(lineOf(made, 'bed-sheet')).toMatchObject({
      treatment: { duty: 'free', vat: 'payable' },
      conditions: ['new only'],
      setBy: 'rule 1, change',
    });
  });

  test('a rule by code meets what lies under it', () => {
    const made = ask({ rules: [rule({ code: ['6302'] }, { tier: 'refused' })] });
    expect(lineOf(made, 'bed-sheet').tier).toBe('refused');
    expect(lineOf(made, 'bandage').tier).not.toBe('refused');
  });

  test('a rule about nothing, and a change of what is not there, are said', () => {
    const made = ask({
      rules: [rule({ flag: ['no-such-flag'] }, { tier: 'refused' })],
      changes: [{ goodId: 'no-such-good', tier: 'refused' }],
    });
    expect(made.findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', field: 'rules[0]' }),
    );
    expect(errors(made).join()).toContain('"no-such-good" is not on the list');
  });
});

describe('national codes', () => {
  const under = { code: '6302310010', coverage: 'whole' as const, label: null };

  test('go under the code that they extend, several a line', () => {
    const other = { ...under, code: '63023190', coverage: 'part' as const };
    const line = lineOf(
      ask({ changes: [{ goodId: 'bed-sheet', national: [under, other] }] }),
      'bed-sheet',
    );
    const placed = line.codes.filter(({ code }) => code === '6302.31');
    expect(placed.flatMap(({ national }) => national)).toEqual([under, other]);
    expect(line.codes.filter(({ national }) => national.length > 0)).toEqual(placed);
  });

  test.each(['6307900010', '630231', '6302310010000', '63023x'])('%s is an error', (code) => {
    const made = ask({ changes: [{ goodId: 'bed-sheet', national: [{ ...under, code }] }] });
    expect(errors(made).join()).toContain(code);
  });

  test('codes that a change names replace the others and keep what they had', () => {
    const changed = lineOf(
      ask({ changes: [{ goodId: 'bed-sheet', codes: [{ code: '6302.31', ruling: 'R 1' }] }] }),
      'bed-sheet',
    );
    expect(changed.codes).toMatchObject([
      { code: '6302.31', ruling: 'R 1', condition: { value: 'cotton' } },
    ]);
  });
});

describe('findings', () => {
  const messages: readonly [string, Partial<ComposeRequest>, RegExp][] = [
    [
      'a code that the edition does not have',
      { changes: [{ goodId: 'bed-sheet', codes: [{ code: '9999.99' }] }] },
      /HS 2022 has no code 9999\.99/,
    ],
    [
      'a text that is no code',
      { changes: [{ goodId: 'bed-sheet', codes: [{ code: 'x' }] }] },
      /"x" is no code/,
    ],
    [
      'a controlled substance without its authority',
      {},
      /controlled substance without the authority/,
    ],
    [
      'an end before the beginning',
      { header: { contact: CONTACT, effectiveFrom: '2026-12-01', effectiveTo: '2026-11-01' } },
      /before it begins/,
    ],
    ['nobody to ask', { header: {} }, /nobody to ask/],
    [
      'a contact without a way to reach it',
      { header: { contact: { ...CONTACT, phone: ' ' } } },
      /nobody to ask/,
    ],
    [
      'a day that is none',
      { header: { contact: CONTACT, effectiveTo: '2026-02-30' } },
      /no day of the calendar/,
    ],
    [
      'a time zone that is none',
      { header: { contact: CONTACT, timeZone: 'Mars/Base' } },
      /no IANA time zone/,
    ],
  ];
  test.each(messages)('%s is an error', (_name, said, message) => {
    expect(errors(ask(said)).some((one) => message.test(one))).toBe(true);
  });

  test('an authority settles the controlled substances', () => {
    const settled = ask({
      authorities: { controlled: { ...RADIO, authority: 'Narcotics bureau' } },
    });
    expect(errors(settled)).toEqual([]);
  });

  test('a doubtful code wants a ruling, and is content with one', () => {
    const doubtful = ask({ scenarios: ['pandemic'] });
    const warned = doubtful.findings.find(({ field }) => field === 'codes.ruling');
    expect(warned?.severity).toBe('warning');
    const line = doubtful.list.lines.find(({ no }) => no === warned?.no);
    const codes = (line?.codes ?? []).map(({ code }) => ({ code, ruling: 'R 2' }));
    const ruled = ask({ scenarios: ['pandemic'], changes: [{ no: line?.no ?? 0, codes }] });
    expect(ruled.findings.some((one) => one.field === 'codes.ruling' && one.no === line?.no)).toBe(
      false,
    );
  });

  test('a flag behind which an agency stands is named once for all its lines', () => {
    const fields = ask({}).findings.map(({ field }) => field);
    expect(fields.filter((field) => field === 'authorities.radio-licence')).toHaveLength(1);
  });
});

describe('advice', () => {
  test('says what the list lacks against its scenarios', () => {
    const { advice } = ask({ removals: ['bed-sheet'] });
    expect(advice.lacking.map(({ goodId }) => goodId)).toEqual(['bed-sheet']);
  });

  test('says which codes a newer edition changes, with their lines', () => {
    const { advice, list } = ask({ scenarios: ['pandemic'], edition: '2017' as Edition });
    const change = advice.changes.find(({ edition: of }) => of === '2022');
    expect(change?.into.length).toBeGreaterThan(0);
    const line = list.lines.find(({ no }) => no === change?.lines[0]);
    expect(line?.codes.map(({ code }) => code as string)).toContain(change?.code);
  });

  test('says what is stale', () => {
    const header = { contact: CONTACT, reviewDue: '2026-01-01', effectiveTo: '2026-02-01' };
    expect(ask({ header }).advice.stale).toEqual([
      'Its review was due on 2026-01-01',
      'It ended on 2026-02-01',
    ]);
  });
});

test('a list is revised from itself: nothing said leaves it as it was', () => {
  const first = ask({
    rules: [rule({}, { treatment: { duty: 'free' } })],
    additions: [{ names: { en: 'Crane hire' }, tier: 'essential' }],
  });
  const again = ask({ header: first.list.header }, first.list);
  expect(again.list.contentHash).toBe(first.list.contentHash);
});
