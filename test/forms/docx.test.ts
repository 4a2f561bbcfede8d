import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { writeDocx } from '../../src/forms/docx/write-docx.js';
import type { PrintedDocument, PrintedPart } from '../../src/model/printed.js';
import { listRows } from '../../src/lists/list-rows.js';
import { openRealCatalogue } from '../support/catalogue.js';
import { allOf, type ReadElement } from '../support/parse-xml.js';
import { printed, tableOfRows } from '../support/printed.js';
import { body, open, paragraphs, part, type Parts, read, table } from '../support/read-docx.js';
import { templateOf } from '../support/lists.js';

const { catalogue, remove } = openRealCatalogue();
afterAll(remove);

const list = templateOf(catalogue, 'earthquake');
const rows = listRows(list);
const attachment = { name: 'a.json', mediaType: 'application/json', description: '', text: '{}' };
const schedule = printed([tableOfRows(rows)], { attachment });
const bytes = await writeDocx(schedule);

const index: PrintedPart = {
  kind: 'index',
  heading: 'Index',
  entries: [
    { text: 'blanket', refs: '4, 12' },
    { text: 'tent', refs: '37' },
  ],
};
const words: PrintedPart = { kind: 'text', heading: 'Notes', paragraphs: ['One', 'Two\nlines'] };

async function write(document: PrintedDocument): Promise<Parts> {
  return open(await writeDocx(document));
}

const styleOf = (paragraph: ReadElement): string | undefined =>
  allOf(paragraph, 'w:pStyle')[0]?.attributes['w:val'];

describe('a Word document of a list', () => {
  const parts = open(bytes);
  const tableRows = allOf(body(parts), 'w:tbl').flatMap((one) => allOf(one, 'w:tr'));

  test('has every number, name and code of the rows, in their order', () => {
    const tiers = [...new Set(rows.map(({ tier }) => tier))];
    const expected = tiers.flatMap((tier) => [
      [[tier]],
      ...rows
        .filter((row) => row.tier === tier)
        .map((row) => [[row.no], [row.name, row.note], [row.code]]),
    ]);
    expect(table(parts)).toEqual([[['No'], ['Good'], ['HS code']], ...expected]);
  });

  test('repeats the head of the table, cuts no row, and keeps group headings with their rows', () => {
    expect(tableRows.every((row) => allOf(row, 'w:cantSplit').length === 1)).toBe(true);
    const heads = tableRows.filter((row) => allOf(row, 'w:tblHeader').length === 1);
    expect(heads.map(read)).toEqual(['NoGoodHS code']);
    const groups = tableRows.filter((row) => allOf(row, 'w:gridSpan').length === 1);
    expect(groups.map(read)).toEqual([...new Set(rows.map(({ tier }) => tier))]);
    expect(groups.every((row) => allOf(row, 'w:keepNext').length === 1)).toBe(true);
  });

  test('has headings from which Word makes a table of contents', () => {
    const styles = allOf(body(parts), 'w:p').map((one) => [styleOf(one), read(one)]);
    expect(styles).toContainEqual(['Title', schedule.title]);
    expect(styles).toContainEqual(['Heading1', 'Goods']);
    const declared = allOf(part(parts, 'word/styles.xml'), 'w:style');
    const heading = declared.find((one) => one.attributes['w:styleId'] === 'Heading1');
    expect(heading && allOf(heading, 'w:outlineLvl')).toHaveLength(1);
  });

  test('has the marks on every page, and the page numbers as fields', () => {
    expect(paragraphs(part(parts, 'word/header1.xml'))).toEqual(schedule.marks);
    const footer = part(parts, 'word/footer1.xml');
    expect(paragraphs(footer)).toEqual(['earthquake 2026-11-24\tPage  of ']);
    expect(allOf(footer, 'w:instrText').map(({ text }) => text)).toEqual(['PAGE', 'NUMPAGES']);
    const [section] = allOf(body(parts), 'w:sectPr');
    expect(section?.children.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['w:headerReference', 'w:footerReference']),
    );
  });

  test('is A4, in a language, with its title, author and day', () => {
    const [size] = allOf(body(parts), 'w:pgSz');
    expect(size?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    const [language] = allOf(part(parts, 'word/styles.xml'), 'w:lang');
    expect(language?.attributes).toEqual({ 'w:val': 'en' });
    const core = part(parts, 'docProps/core.xml').children.map(({ name, text }) => [name, text]);
    expect(core).toEqual([
      ['dc:title', schedule.title],
      ['dc:creator', 'HS Essentials'],
      ['cp:lastModifiedBy', 'HS Essentials'],
      ['cp:revision', '1'],
      ['dcterms:created', '2026-11-24T00:00:00Z'],
      ['dcterms:modified', '2026-11-24T00:00:00Z'],
    ]);
  });

  test('names a font for every font it uses, and what stands in for it', () => {
    const named = allOf(part(parts, 'word/fontTable.xml'), 'w:font').map(
      ({ attributes }) => attributes['w:name'],
    );
    const used = allOf(part(parts, 'word/styles.xml'), 'w:rFonts').flatMap(({ attributes }) =>
      Object.values(attributes),
    );
    expect(named).toEqual(expect.arrayContaining(used));
  });

  test('has every part declared, and every relationship leads to one', () => {
    const types = part(parts, '[Content_Types].xml');
    const names = types.children.flatMap(({ attributes }) => attributes['PartName'] ?? []);
    expect(names.filter((name) => parts[name.slice(1)] === undefined)).toEqual([]);
    const links = allOf(part(parts, 'word/_rels/document.xml.rels'), 'Relationship');
    const ids = links.map(({ attributes }) => attributes['Id']);
    expect(new Set(ids).size).toBe(ids.length);
    const lost = links
      .map(({ attributes }) => new URL(attributes['Target'] ?? '', 'zip:/word/').pathname)
      .filter((name) => parts[name.slice(1)] === undefined);
    expect(lost).toEqual([]);
  });

  test('is the same bytes for the same document, the types first', async () => {
    expect(Buffer.from(await writeDocx(schedule)).equals(bytes)).toBe(true);
    const names = Object.keys(unzipSync(bytes));
    expect(names[0]).toBe('[Content_Types].xml');
    expect(names.slice(1)).toEqual(names.slice(1).sort());
  });

  test.each([
    ['1970-01-01', '1970-01-01'],
    ['2200-12-31', '2200-12-31'],
    ['2026-02-30', '1980-01-01'],
    ['24 November', '1980-01-01'],
    ['', '1980-01-01'],
  ])('of the day %j opens as one of %j', async (day, shown) => {
    const core = part(await write(printed([words], { day })), 'docProps/core.xml');
    expect(allOf(core, 'dcterms:created').map(({ text }) => text)).toEqual([`${shown}T00:00:00Z`]);
  });

  test('sets an index in columns between what stands in one, and breaks lines', async () => {
    const mixed = await write(printed([words, index, words]));
    const columns = allOf(body(mixed), 'w:sectPr').map(
      (section) => allOf(section, 'w:cols')[0]?.attributes['w:num'] ?? '1',
    );
    expect(columns).toEqual(['1', '2', '1']);
    const texts = paragraphs(body(mixed));
    expect(texts).toEqual(expect.arrayContaining(['blanket\t4, 12', 'tent\t37', 'Two\nlines']));
  });

  test('gives a row that lacks cells as many as its table', async () => {
    const part = tableOfRows([]);
    if (part.kind !== 'table') throw new Error('It is a table');
    const short = {
      ...part,
      groups: [{ heading: '', rows: [[[{ text: 'a b', style: 'main' }]]] }],
    };
    const [, row] = table(await write(printed([short as PrintedPart])));
    expect(row).toEqual([['a\u00a0b'], [''], ['']]);
  });
});

describe('a Word document from right to left', () => {
  const arabic = printed(
    [
      {
        kind: 'table',
        heading: 'البضائع',
        dense: true,
        columns: [
          { title: 'البضاعة', share: 2, code: false },
          { title: 'الرمز', share: 1, code: true },
        ],
        groups: [
          {
            heading: 'منقذة للحياة',
            rows: [
              [
                [{ text: 'خيمة (HS 2022) جزء من 6306.22، -20 °C', style: 'main' }],
                [{ text: '6306.22', style: 'main' }],
              ],
            ],
          },
        ],
      },
      index,
    ],
    { language: 'ar', rightToLeft: true, title: 'قائمة', facts: [['الجهة', 'الجمارك']] },
  );

  test('has paragraphs, tables and columns from right to left', async () => {
    const parts = await write(arabic);
    const written = allOf(body(parts), 'w:p').filter((one) => read(one) !== '');
    expect(written.length).toBeGreaterThan(5);
    expect(written.every((one) => allOf(one, 'w:bidi').length === 1)).toBe(true);
    expect(allOf(body(parts), 'w:bidiVisual')).toHaveLength(2);
    const sections = allOf(body(parts), 'w:sectPr');
    expect(sections.every((section) => allOf(section, 'w:bidi').length === 1)).toBe(true);
    const [language] = allOf(part(parts, 'word/styles.xml'), 'w:lang');
    expect(language?.attributes).toMatchObject({ 'w:bidi': 'ar' });
  });

  test('has codes, numbers and foreign words in runs from left to right', async () => {
    const runs = allOf(body(await write(arabic)), 'w:r').map(
      (run) => [read(run), allOf(run, 'w:rtl').length === 1] as const,
    );
    const left = runs.filter(([text, rightToLeft]) => !rightToLeft && /\S/.test(text));
    expect(left.map(([text]) => text)).toEqual(
      expect.arrayContaining(['HS 2022', '6306.22', '-20 °C']),
    );
    const right = runs.filter(([, rightToLeft]) => rightToLeft);
    expect(right.filter(([text]) => /[a-z\d]/i.test(text))).toEqual([]);
    expect(left.filter(([text]) => /\p{Script=Arabic}/u.test(text))).toEqual([]);
  });

  test('has nothing of it from left to right', async () => {
    const xml = strFromU8(unzipSync(await writeDocx(schedule))['word/document.xml'] ?? bytes);
    expect(xml).not.toMatch(/w:bidi|w:rtl|w:bidiVisual/);
  });
});

describe('texts in a Word document', () => {
  const awkward = fc
    .array(
      fc.oneof(
        fc.constantFrom('&', '<', '>', '"', "'", ']]>', '\u0000', '\uffff', '\ud800', '$&'),
        fc.string({ unit: 'binary' }),
      ),
    )
    .map((pieces) => pieces.join('').replace(/[\r\n\t ]/g, '_'));

  test('stand everywhere as they are, but for what XML cannot hold', async () => {
    await fc.assert(
      fc.asyncProperty(awkward, fc.boolean(), async (text, rightToLeft) => {
        const kept = text.replace(/[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
        const cell = [{ text, style: 'main' as const }];
        const parts = await write({
          ...printed([
            {
              kind: 'table',
              heading: text,
              dense: false,
              columns: [{ title: text, share: 1, code: true }],
              groups: [{ heading: text, rows: [[cell]] }],
            },
            { kind: 'text', heading: text, paragraphs: [text] },
            { kind: 'index', heading: text, entries: [{ text, refs: text }] },
          ]),
          title: text,
          author: text,
          footer: text,
          marks: [text],
          facts: [[text, text]],
          rightToLeft,
          attachment: { name: text, mediaType: 'text/plain', description: text, text: 'x' },
        });
        const read = [...paragraphs(body(parts)), ...paragraphs(part(parts, 'word/header1.xml'))];
        const shown = read.filter((one) => one !== '' && one !== `${kept}\t${kept}`);
        expect(new Set(shown)).toEqual(new Set(kept === '' ? [] : [kept]));
        const titles = allOf(part(parts, 'docProps/core.xml'), 'dc:title');
        expect(titles.map((title) => title.text).join('')).toBe(kept);
      }),
      { numRuns: 15 },
    );
  });
});
