import { afterAll, describe, expect, test } from '@jest/globals';
import { isShown } from '../../src/lists/shown-lines.js';
import { DEFAULT_EDITION } from '../../src/model/edition.js';
import { listLine, publishedList } from '../support/lists.js';
import { openPages } from '../support/pages.js';

const PERMIT = {
  authority: 'Medicines authority',
  permit: 'import permit',
  when: 'at-release',
  waived: null,
  legalRef: null,
  url: null,
  contact: '+977 1 555 0101',
} as const;

const FLOOD_LIST = publishedList(
  [
    listLine(1, 'family-tent', ['6306.22'], {
      tier: 'life-saving',
      treatment: { duty: 'free' },
    }),
    listLine(2, 'amoxicillin', ['3004.10'], { permits: [PERMIT] }),
    listLine(3, 'vodka-line', ['2208.60'], {
      goodId: null,
      names: { en: 'vodka' },
      tier: 'refused',
    }),
    listLine(4, 'blanket', ['6301.40'], { tier: 'not-requested' }),
  ],
  {
    id: 'testland-flood',
    titles: { en: 'Flood in Testland' },
    header: {
      issuer: 'Testland Customs',
      contact: { name: 'Duty officer', phone: '+977 1 555 0100', email: null, hours: null },
      effectiveFrom: '2026-11-20',
      effectiveTo: '2026-12-23',
      version: '2',
    },
  },
);

const { draw, model, remove } = openPages([FLOOD_LIST]);
afterAll(remove);

describe('what there is and is not', () => {
  test.each([
    '/',
    '/item/surgical-mask',
    '/code/6307.90',
    '/code/63',
    '/sources',
    '/sources/medical-supplies',
    '/scenario/flood',
    '/lists',
    '/lists/flood',
    '/lists/testland-flood',
    '/consignment',
    '/consignment?add=tents',
    '/make',
    '/make?scenario=flood&scenario=cholera',
    '/about',
  ])('%s is found, with one title', (address) => {
    const { found, html, title } = draw(address);
    expect(found).toBe(true);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(title).toContain('HS Essentials');
  });

  test.each([
    '/item/nothing',
    '/code/9999.99',
    '/code/mask',
    '/sources/nothing',
    '/scenario/nothing',
    '/lists/nothing',
    '/lists/flood+nothing',
    '/make?scenario=nothing',
    '/nothing',
  ])('%s is not', (address) => {
    const { found, text } = draw(address);
    expect(found).toBe(false);
    expect(text).toContain('There is nothing here');
  });

  test('headings follow one another without a gap', () => {
    for (const address of ['/?q=ethanol', '/item/amoxicillin', '/code/6307.90', '/lists/flood']) {
      const levels = [...draw(address).html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
      expect(levels[0]).toBe(1);
      for (const [place, level] of levels.entries())
        expect(level - (levels[place - 1] ?? 1)).toBeLessThanOrEqual(1);
    }
  });
});

describe('a page of an item', () => {
  test('has names, codes by edition, support and documents', () => {
    const { text } = draw('/item/amoxicillin');
    for (const part of [
      'amoxicillinum',
      'J01CA04',
      'HS 2017',
      'HS 2028',
      'Amoxil',
      'Believed to be in',
    ])
      expect(text).toContain(part);
  });
});

describe('a page of a code', () => {
  test('says what became of it', () => {
    const { text } = draw('/code/3002.20');
    expect(text).toContain('becomes 3002.41 in HS 2022');
    expect(draw('/code/3002.41').text).toContain('was 3002.20 in HS 2017');
  });
});

describe('a page of a list', () => {
  test('has exactly the lines of the files beside it', () => {
    const { html, text } = draw('/lists/flood?category=shelter&tier=all');
    const list = model.list('flood', DEFAULT_EDITION);
    const filter = { tier: 'all', category: 'shelter', flag: null };
    const lines = list?.lines.filter((line) => isShown(line, list, filter)) ?? [];
    expect(lines.length).toBeGreaterThan(3);
    const numbers = [...html.matchAll(/<td class="no">(\d+)/g)].map(([, no]) => Number(no));
    expect(numbers).toEqual(lines.map(({ no }) => no));
    expect(text).toContain(`${lines.length} lines`);
    const query = 'lang=en&amp;edition=2022&amp;tier=all&amp;category=shelter';
    const files = [...html.matchAll(/href="(\/v1\/lists\/[^"]*)"/g)].map(([, file]) => file);
    expect(files).toEqual(
      ['xlsx', 'csv', 'pdf', 'docx', 'xml', 'json'].map(
        (form) => `/v1/lists/flood.${form}?${query}`,
      ),
    );
  });

  test('of which a browser prints the scripts that a PDF cannot have', () => {
    expect(draw('/lists/flood?lang=ar').html).not.toContain('.pdf');
    expect(draw('/lists/flood?lang=ar').html).toContain('/lists/flood/print?lang=ar');
  });

  test('passes over filters that nobody knows', () => {
    const { html } = draw('/lists/flood?tier=best&category=jewels&flag=none');
    expect(html).toContain('href="/v1/lists/flood.xlsx?lang=en&amp;edition=2022"');
  });

  test('is marked as what it is', () => {
    expect(draw('/lists/flood').text).toContain('Planning template, not the list of any authority');
  });
});

describe('the list in use', () => {
  const ask = (q: string): ReturnType<typeof draw> =>
    draw(`/?q=${encodeURIComponent(q)}&list=testland-flood`);

  test('stands on every page, with issuer, days and phone', () => {
    const { text, html } = draw('/about?list=testland-flood');
    expect(text).toContain('List in use: Flood in Testland');
    expect(text).toContain('Testland Customs · In force · from 20 Nov 2026 · to 23 Dec 2026');
    expect(html).toContain('href="tel:+97715550100"');
    expect(html).toContain('href="/about"');
  });

  test.each([
    ['family tent of synthetic fibres', 'On the list', 'yes', 'Duty free'],
    ['amoxicillin capsules', 'On the list', 'yes', 'import permit: Medicines authority'],
    ['surgical gloves', 'Not on this list', 'off', 'Relief may still be due'],
    ['hydroxicloroquine', 'Not on this list', 'off', '+977 1 555 0100'],
    ['mask', 'More is needed', '', ''],
  ])('says of %s: %s', (q, said, look, more) => {
    const { text, html } = ask(q);
    expect(text).toContain(said);
    expect(text).toContain(more);
    if (look !== '') expect(html).toContain(`class="verdict ${look}"`);
  });

  test('is red for nothing but what is not accepted', () => {
    expect(ask('vodka').html).toContain('class="verdict no"');
    expect(ask('blanket').html).not.toContain('class="verdict no"');
  });

  test('that nobody holds is none', () => {
    expect(draw('/?q=syringe&list=nothing').text).toContain(
      'No list chosen: this shows codes only.',
    );
  });
});
