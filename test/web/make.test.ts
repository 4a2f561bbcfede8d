import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { PROGRAM_ROOT } from '../../src/cli/program-version.js';
import { DEFAULT_EDITION } from '../../src/model/edition.js';
import type { ComposeRequest } from '../../src/model/compose.js';
import type { EssentialGoodsList } from '../../src/model/list.js';
import { writeDraft } from '../../src/web/make/draft-files.js';
import { flagsOf, makeDraft, startLines, templateOf } from '../../src/web/make/make-draft.js';
import { readMakeForm } from '../../src/web/make/read-form.js';
import {
  beginRequest,
  readRequest,
  wireRequest,
  withScenarios,
} from '../../src/web/make/request.js';
import { sayCount } from '../../src/web/make/say-count.js';
import { saidFindings } from '../../src/web/make/say-findings.js';
import { WORDS } from '../../src/words/index.js';
import { NOW, openPages } from '../support/pages.js';
import { findWireWord } from '../support/wire-words.js';

const { model, remove } = openPages();
afterAll(remove);

const words = WORDS.en;
const begun = beginRequest(['flood'], [], DEFAULT_EDITION);
const template = templateFor(begun);
const lines = startLines(begun, template);

function templateFor(request: ComposeRequest): EssentialGoodsList {
  const found = templateOf(request, model);
  if (found === null) throw new Error('There is no such template');
  return found;
}

/** A form as a browser sends it, with every line ticked but those that are named. */
function send(
  fields: Readonly<Record<string, string>>,
  before: ComposeRequest = begun,
  off: readonly number[] = [],
): ComposeRequest {
  const sent = new URLSearchParams(fields);
  sent.set('lines', lines.map(({ no }) => no).join(' '));
  for (const { no } of lines) {
    if (!off.includes(no)) sent.set(`line:${no}:on`, '1');
    if (!sent.has(`line:${no}:tier`)) sent.set(`line:${no}:tier`, '');
  }
  return readMakeForm(sent, before, lines, words);
}

describe('a list that is begun', () => {
  test('is made of the first two priorities, and names no authority', () => {
    expect(begun).toMatchObject({
      tiers: ['life-saving', 'essential'],
      authorities: {},
      header: {},
    });
    const { list } = makeDraft(begun, template, NOW, model);
    expect(list.lines.map(({ no }) => no)).toEqual(lines.map(({ no }) => no));
    expect(list.state).toBe('draft');
  });

  test('asks for authorities by the flags of its lines alone, what is controlled first', () => {
    const { agencies, others } = flagsOf(lines);
    expect(agencies[0]?.flag).toBe('controlled');
    expect(agencies.map(({ flag }) => flag)).toContain('medicine-registration');
    const held = new Set(lines.flatMap(({ flags }) => flags.map(({ flag }) => flag)));
    expect([...agencies, ...others].map(({ flag }) => flag).sort()).toEqual([...held].sort());
  });

  test('of disasters that nobody knows is none', () => {
    expect(templateOf(beginRequest(['nothing'], [], DEFAULT_EDITION), model)).toBeNull();
    expect(templateOf(beginRequest([], [], DEFAULT_EDITION), model)).toBeNull();
  });
});

describe('the form', () => {
  test('that says nothing makes the request that was begun', () => {
    expect(send({})).toEqual(begun);
  });

  test('gives the header, and leaves out what is none', () => {
    const { header, titles, exercise } = send({
      title: 'Flood in Testland',
      exercise: '1',
      issuer: ' Testland Customs ',
      country: 'np',
      effectiveFrom: '2026-11-25',
      effectiveTo: '2026-02-30',
      graceDays: '30',
      contactPhone: '+977 1 555 0100',
      legalBasis: 'Disaster Act',
    });
    expect([titles, exercise]).toEqual([{ en: 'Flood in Testland' }, true]);
    expect(header).toEqual({
      issuer: 'Testland Customs',
      country: 'NP',
      effectiveFrom: '2026-11-25',
      graceDays: 30,
      contact: { name: null, phone: '+977 1 555 0100', email: null, hours: null },
      legalBasis: [{ act: 'Disaster Act', article: null, url: null }],
    });
  });

  test('gives permits by flag, and a permit without a name that of its flag', () => {
    const { authorities } = send({
      'authority:controlled:name': 'Narcotics board',
      'authority:controlled:permit': 'import authorisation',
      'authority:controlled:when': 'before-shipment',
      'authority:controlled:phone': '+977 1 555 0101',
      'authority:radio-licence:name': 'Telecoms office',
      'authority:pesticide:name': '',
    });
    expect(authorities).toMatchObject({
      controlled: { authority: 'Narcotics board', when: 'before-shipment' },
      'radio-licence': { permit: 'Radio: licence of the telecoms regulator', contact: null },
    });
    expect(Object.keys(authorities)).toEqual(['controlled', 'radio-licence']);
  });

  test('gives rules in their order, and none where nothing is said', () => {
    const { rules } = send({
      'rule:0:duty': '',
      'rule:1:tier': 'life-saving',
      'rule:1:duty': 'free',
      'rule:1:inspection': 'by-risk',
      'rule:1:category': 'shelter',
      'rule:2:duty': 'nothing',
    });
    expect(rules).toEqual([
      {
        where: { category: ['shelter'], tier: ['life-saving'], flag: [], code: [] },
        set: { tier: null, treatment: { duty: 'free', inspection: 'by-risk' }, permits: [] },
      },
    ]);
  });

  test('takes lines off and changes single ones, and gives them back', () => {
    const [first, second] = lines;
    const fields = {
      [`line:${second?.no ?? 0}:tier`]: 'useful',
      [`line:${second?.no ?? 0}:national`]: '6306220010, 6306220020',
      [`line:${second?.no ?? 0}:conditions`]: 'for free distribution; new',
    };
    const made = send(fields, begun, [first?.no ?? 0]);
    expect(made.removals).toEqual([first?.goodId]);
    expect(made.changes).toEqual([
      {
        goodId: second?.goodId,
        tier: 'useful',
        national: [
          { code: '6306220010', coverage: 'part', label: null },
          { code: '6306220020', coverage: 'part', label: null },
        ],
        conditions: ['for free distribution', 'new'],
      },
    ]);
    expect(send({}, made)).toEqual(begun);
  });

  test('keeps what it does not show', () => {
    const [line] = lines;
    const cap = { amount: 5, unit: 'kg', per: 'consignment' } as const;
    const before: ComposeRequest = {
      ...begun,
      header: { glide: 'FL-2026-000001-NPL', importers: ['relief organisations'] },
      additions: [{ names: { en: 'Hire of a crane' } }],
      removals: ['not-on-the-form'],
      changes: [{ goodId: line?.goodId ?? '', quantityCap: cap }],
    };
    expect(send({}, before)).toEqual(before);
  });
});

describe('what is found', () => {
  test('is said in words, with the line', () => {
    const composed = makeDraft(begun, template, NOW, model);
    const errors = saidFindings(composed, 'error', words);
    const warnings = saidFindings(composed, 'warning', words);
    expect(errors[0]?.text).toContain('nobody to ask');
    expect(errors.find(({ no }) => no !== null)).toMatchObject({ name: expect.any(String) });
    const all = [...errors, ...warnings].map(({ text }) => text).join('\n');
    expect(findWireWord(all)).toBeNull();
    expect(sayCount(composed, words)).toMatch(/^\d+ lines, \d+ errors, \d+ remarks$/);
  });

  test.each([
    [{ header: { effectiveFrom: '2026-12-01', effectiveTo: '2026-11-01' } }, 'ends before'],
    [{ header: { timeZone: 'Nowhere' } }, 'time zone is not known'],
    [{ removals: ['nothing'] }, 'is not on the list'],
    [{ changes: [{ goodId: 'nothing', tier: 'useful' as const }] }, 'A change is about'],
    [{ additions: [{ names: {} }] }, 'An added line'],
    [
      {
        rules: [
          {
            where: { category: ['nothing'], tier: [], flag: [], code: [] },
            set: { tier: null, treatment: { duty: 'free' as const }, permits: [] },
          },
        ],
      },
      'Rule 1',
    ],
  ])('%j is among it', (change, text) => {
    const composed = makeDraft({ ...begun, ...change }, template, NOW, model);
    const said = (['error', 'warning'] as const).flatMap((one) =>
      saidFindings(composed, one, words).map((finding) => finding.text),
    );
    expect(said.join('\n')).toContain(text);
    expect(findWireWord(said.join('\n'))).toBeNull();
  });

  test('national codes of a line are judged', () => {
    const [line] = lines.filter(({ codes }) => codes.length > 0);
    const national = [{ code: '9999999999', coverage: 'part' as const, label: null }];
    const changes = [{ goodId: line?.goodId ?? '', national }];
    const composed = makeDraft({ ...begun, changes }, template, NOW, model);
    expect(saidFindings(composed, 'error', words).map(({ text }) => text)).toContain(
      words.tools.make.findings.national,
    );
  });
});

describe('a request that is kept', () => {
  const example = readFileSync(join(PROGRAM_ROOT, 'docs/examples/earthquake.json'), 'utf8');

  test('is read as it was written, that of the examples as well', () => {
    const read = readRequest(example);
    if (!read.ok) throw new Error(read.failure);
    expect(read.value.authorities['controlled']?.authority).toBe('narcotics authority');
    expect(readRequest(JSON.stringify(wireRequest(read.value)))).toEqual(read);
    expect(readRequest(JSON.stringify(wireRequest(begun)))).toEqual({ ok: true, value: begun });
  });

  test.each(['', '{}', '[]', '{"scenarios":[]}', '{"scenarios":["flood"],"list":{"id":"flood"}}'])(
    '%j is none',
    (text) => {
      expect(readRequest(text).ok).toBe(false);
    },
  );

  test('goes on with other disasters and keeps who issues it', () => {
    const kept = { ...begun, header: { issuer: 'Testland Customs' } };
    expect(withScenarios(kept, ['cholera'], [])).toEqual({ ...kept, scenarios: ['cholera'] });
  });
});

test('a draft is JSON and CSV without the service', () => {
  const { list } = makeDraft(begun, template, NOW, model);
  expect(JSON.parse(writeDraft(list, 'json'))).toEqual(JSON.parse(JSON.stringify(list)));
  expect(writeDraft(list, 'csv')).toContain('good_id');
});
