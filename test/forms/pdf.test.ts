import { describe, expect, test } from '@jest/globals';
import { deflateSync } from 'node:zlib';
import { readPdfAttachment } from '../../src/forms/pdf/read-attachment.js';
import type { Unprintable } from '../../src/forms/pdf/printable.js';
import { writePdf } from '../../src/forms/pdf/write-pdf.js';
import type { PrintedCell, PrintedDocument, PrintedPart } from '../../src/model/printed.js';
import { readPdfFonts } from '../../src/http/forms/read-pdf-fonts.js';
import { readPdf } from '../support/read-pdf.js';

const fonts = readPdfFonts();

const main = (text: string): PrintedCell => [{ text, style: 'main' }];

const COLUMNS = [
  { title: 'Number', share: 1, code: true },
  { title: 'Good', share: 5, code: false },
  { title: 'HS 2022', share: 2, code: true },
];

const empty: PrintedDocument = {
  title: 'Essential goods for a cyclone',
  language: 'en',
  rightToLeft: false,
  marks: ['DRAFT, not in force', 'EXERCISE'],
  facts: [['Issued by', 'Ministry of Finance']],
  parts: [],
  footer: 'List EX-2026-014',
  pageNumber: 'Page {page} of {pages}',
  day: '2026-11-25',
  author: 'HS Essentials',
  attachment: null,
};

function tableOf(
  rows: readonly (readonly PrintedCell[])[],
  more: Partial<Extract<PrintedPart, { kind: 'table' }>> = {},
): PrintedPart {
  const groups = [{ heading: '', rows }];
  return { kind: 'table', heading: 'The list', columns: COLUMNS, groups, dense: false, ...more };
}

function listOf(count: number): readonly (readonly PrintedCell[])[] {
  return Array.from({ length: count }, (_, at) => [
    main(`L${at + 1}`),
    [
      { text: `Tent for families, kind ${at + 1}x`, style: 'main' as const },
      {
        text: 'With poles, pegs and a ground sheet of its own '.repeat(at % 4),
        style: 'small' as const,
      },
    ],
    main(`${1000 + at}.${10 + (at % 90)}`),
  ]);
}

async function pdfOf(more: Partial<PrintedDocument>): Promise<Uint8Array> {
  const written = await writePdf({ ...empty, ...more }, fonts);
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  return written.value;
}

async function pagesOf(more: Partial<PrintedDocument>): Promise<readonly string[]> {
  return (await readPdf(await pdfOf(more))).pages;
}

async function refusalOf(more: Partial<PrintedDocument>): Promise<Unprintable | null> {
  const written = await writePdf({ ...empty, ...more }, fonts);
  return written.ok ? null : written.failure;
}

/** Without spaces, since where a line ends is not what is asked here. */
const squeeze = (text: string): string => text.replace(/\s+/g, '');

const countOf = (text: string, part: string): number => text.split(part).length - 1;

describe('pages of a PDF', () => {
  test('hold every row once, the titles and the marks on each, and their number', async () => {
    const pages = await pagesOf({ parts: [tableOf(listOf(300))] });
    const whole = squeeze(pages.join('\n'));
    expect(pages.length).toBeGreaterThan(5);
    listOf(300).forEach((_, at) => {
      expect(countOf(whole, `kind${at + 1}x`)).toBe(1);
      expect(countOf(whole, `${1000 + at}.${10 + (at % 90)}`)).toBe(1);
    });
    pages.forEach((page, at) => {
      expect(page).toContain('HS 2022');
      expect(squeeze(page)).toContain(squeeze('DRAFT, not in force · EXERCISE'));
      expect(page).toContain('List EX-2026-014');
      expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
    });
  });

  test('keep the cells of a row together', async () => {
    const pages = await pagesOf({ parts: [tableOf(listOf(120))] });
    listOf(120).forEach((_, at) => {
      const page = pages.find((each) => squeeze(each).includes(`kind${at + 1}x`)) ?? '';
      expect(page).toContain(`${1000 + at}.${10 + (at % 90)}`);
      expect(page).toMatch(new RegExp(`\\bL${at + 1}\\b`));
    });
  });

  test('keep the heading of a group with its first row', async () => {
    const groups = Array.from({ length: 60 }, (_, at) => ({
      heading: `Group ${at + 1}:`,
      rows: [[main(`L${at + 1}`), main(`Blanket kind ${at + 1}x`), main('6301.40')]],
    }));
    for (const page of await pagesOf({ parts: [tableOf([], { groups })] })) {
      const headings = [...page.matchAll(/Group (\d+):/g)].map(([, number]) => number);
      const rows = [...page.matchAll(/kind (\d+)x/g)].map(([, number]) => number);
      expect(headings).toEqual(rows);
    }
  });

  test('cut a row only where it is higher than a page, and lose nothing of it', async () => {
    const words = Array.from({ length: 3000 }, (_, at) => `word${at}.`);
    const row = [main('L1'), main(words.join(' ')), main('6306.22')];
    const pages = await pagesOf({ parts: [tableOf([...listOf(3), row, ...listOf(2)])] });
    const whole = squeeze(pages.join('\n'));
    expect(words.filter((word) => countOf(whole, word) !== 1)).toEqual([]);
    expect(countOf(whole, '6306.22')).toBe(1);
  });

  test('never break a code, however narrow its column', async () => {
    const code = '3004.90.00.123456';
    const columns = COLUMNS.map((column) => ({ ...column, share: column.code ? 0.1 : 10 }));
    const rows = [[main('L1'), main('Serum'), main(`${code} 6306.22`)]];
    const pages = await pagesOf({
      parts: [tableOf(rows, { columns }), tableOf(rows, { columns, dense: true })],
    });
    expect(countOf(pages.join('\n'), code)).toBe(2);
    const crowd = Array.from({ length: 12 }, () => ({ title: 'C', share: 1, code: true }));
    const crowded = [crowd.map(() => main(code))];
    const [page = ''] = await pagesOf({ parts: [tableOf(crowded, { columns: crowd })] });
    expect(countOf(page, code)).toBe(12);
  });

  test('break a word that is wider than its column instead of cutting it off', async () => {
    const word =
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);
    const pages = await pagesOf({ parts: [tableOf([[main('L1'), main(word), main('8901.10')]])] });
    expect(squeeze(pages.join(''))).toContain(word);
  });

  test('put two paragraphs of a dense cell on one line where they fit', async () => {
    const cell: PrintedCell = [
      { text: 'Blanket', style: 'main' },
      { text: 'of wool', style: 'small' },
    ];
    const parts = [tableOf([[main('L1'), cell, main('6301.20')]], { dense: true })];
    expect((await pagesOf({ parts })).join('')).toMatch(/Blanket +of wool/);
  });

  test('hold the entries of an index with their numbers', async () => {
    const many = Array.from({ length: 200 }, (_, at) => at + 1).join(', ');
    const entries = [
      ...Array.from({ length: 500 }, (_, at) => ({
        text: `Entry e${at}:`,
        refs: `r${at}, s${at};`,
      })),
      { text: 'Everywhere', refs: many },
    ];
    const whole = squeeze(
      (await pagesOf({ parts: [{ kind: 'index', heading: 'Index', entries }] })).join('\n'),
    );
    entries.forEach(({ text }) => {
      expect(countOf(whole, squeeze(text))).toBe(1);
    });
    expect(countOf(whole, 'r499,s499;')).toBe(1);
    expect([...whole.matchAll(/200/g)].length).toBeGreaterThan(0);
  });

  test('have title, facts, prose and bookmarks, and say their language', async () => {
    const parts: PrintedPart[] = [
      { kind: 'text', heading: 'How to read', paragraphs: ['One.', 'Two.'] },
      tableOf(listOf(3)),
    ];
    const { pages, bookmarks, language } = await readPdf(await pdfOf({ parts }));
    for (const text of [empty.title, 'Issued by', 'Ministry of Finance', 'One.', 'Two.']) {
      expect(pages.join('\n')).toContain(text);
    }
    expect(bookmarks).toEqual(['How to read', 'The list']);
    expect(language).toBe('en');
  });

  test('come out for a document of nothing but a title', async () => {
    const bare = { marks: [], facts: [], footer: '' };
    expect(await pagesOf(bare)).toEqual([expect.stringContaining('Page 1 of 1')]);
    expect(await pagesOf({ ...bare, parts: [tableOf([])] })).toHaveLength(1);
  });
});

describe('letters of a PDF', () => {
  test.each([
    'Перечень товаров, №\u00a05: «бинты» 7,5 см',
    'Аптечка (ғылыми қоңыр үйме)',
    'Pansements stérilisés à l’œuvre',
    'Łóżka, gőz, şișe, Țigară, Ñandú',
    'Thuốc kháng sinh, Ẹ̀kọ́, g̃uarani',
    'Temperature 2–8 °C — 0.5 µg/m² “gauze” 4 × 6 m ½ € 10',
    'efficient affluent office',
  ])('%s comes back as it went in', async (text) => {
    const pages = await pagesOf({
      title: text,
      parts: [tableOf([[main('L1'), main(text), main('1')]])],
    });
    const [plain, page] = [text, pages.join('\n')].map((each) => squeeze(each.normalize('NFC')));
    expect(countOf(page ?? '', plain ?? '')).toBe(2);
  });

  test('of Latin and Cyrillic are all held, and read as themselves', async () => {
    const codePoints = Array.from({ length: 0x460 - 0xa1 }, (_, at) => 0xa1 + at);
    const letters = codePoints
      .map((codePoint) => String.fromCodePoint(codePoint))
      .filter((letter) => /[\p{sc=Latin}\p{sc=Cyrillic}]/u.test(letter));
    const text = letters.map((letter, at) => `<${at}:${letter}>`).join(' ');
    const page = squeeze(
      (await pagesOf({ parts: [tableOf([[main('1'), main(text), main('1')]])] })).join(''),
    );
    expect(letters.filter((letter, at) => !page.includes(`<${at}:${letter}>`))).toEqual([]);
  });

  test('are printed or refused, and never lost', async () => {
    for (const character of '≥≤°µ–—“”«»№²³½₂→•…€™α−×ﬁ') {
      const text = `a${character}b`;
      const written = await writePdf({ ...empty, title: text }, fonts);
      if (written.ok) {
        const { pages } = await readPdf(written.value);
        expect(pages.join('\n').normalize('NFKC')).toContain(text.normalize('NFKC'));
      } else {
        expect(written.failure).toEqual({ kind: 'character', character, text });
      }
    }
  });

  test('without a shape of their own are set as what they mean', async () => {
    const text = 'non\u2011breaking\u202f1\u2009000\u00ad \u200ee\u0301t\u00e9\u200b\ttab';
    const [page = ''] = await pagesOf({ title: text });
    expect(page.replaceAll('\u00a0', ' ')).toContain('non-breaking 1 000 \u00e9t\u00e9 tab');
  });

  test.each([
    ['قماش', 'ق'],
    ['口罩 FFP2', '口'],
    ['अन्न', 'अ'],
    ['Lost \ufffd letter', '\ufffd'],
    ['Face 😀', '😀'],
  ])('that no font holds are named: %s', async (text, character) => {
    const failure = { kind: 'character', character, text };
    expect(await refusalOf({ title: text })).toEqual(failure);
    expect(await refusalOf({ footer: text })).toEqual(failure);
    expect(await refusalOf({ facts: [['Name', text]] })).toEqual(failure);
    expect(await refusalOf({ parts: [tableOf([[main('L1'), main(text), main('1')]])] })).toEqual(
      failure,
    );
    const entries = [{ text, refs: '1' }];
    expect(await refusalOf({ parts: [{ kind: 'index', heading: 'Index', entries }] })).toEqual(
      failure,
    );
  });

  test.each([
    ['ar', true],
    ['ar-EG', false],
    ['zh-Hans', false],
    ['he', true],
  ])('of a document in %s are refused as a whole', async (language, rightToLeft) => {
    expect(await refusalOf({ language, rightToLeft })).toEqual({ kind: 'language', language });
  });
});

describe('a list that travels in a PDF', () => {
  const attachment = {
    name: 'list.json',
    mediaType: 'application/json',
    description: 'The list as data',
    text:
      JSON.stringify(
        { name: 'Ringer lactate LR/RL 500 ml, قماش, 口罩', code: '3004.90' },
        null,
        2,
      ) + '\r\n',
  };
  const parts = [tableOf(listOf(40))];

  test('comes back byte for byte', async () => {
    const read = await readPdfAttachment(await pdfOf({ parts, attachment }));
    expect(read).toEqual({ ok: true, value: { name: 'list.json', text: attachment.text } });
  });

  test('is the same bytes for the same document, whatever was written before', async () => {
    const one = await pdfOf({ parts, attachment });
    await pdfOf({ title: 'Ẹ̀kọ́, Ộ, į, ;:.\u00a0-', parts: [] });
    const other = await pdfOf({ parts, attachment });
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    const dates = Buffer.from(one)
      .toString('latin1')
      .match(/D:\d{14}Z/g);
    expect(new Set(dates)).toEqual(new Set(['D:20261125000000Z']));
  });

  test.each([
    ['a text', new TextEncoder().encode('hello'), 'not a PDF'],
    ['a PDF in name only', new TextEncoder().encode('%PDF-1.7\nhello'), 'no PDF that can be read'],
    ['a bomb', bomb('/FlateDecode', Buffer.alloc(64 * 1024 * 1024)), 'unpacks to more than'],
    [
      'a bomb in a bomb',
      bomb('[/FlateDecode /FlateDecode]', deflateSync(Buffer.alloc(1024))),
      'twice',
    ],
    ['another packing', bomb('[/LZW#44ecode /FlateDecode]', Buffer.from('x')), 'not read'],
  ])('is not sought in %s', async (_, bytes, why) => {
    const read = await readPdfAttachment(bytes);
    expect(read).toEqual({ ok: false, failure: expect.stringContaining(why) });
  });

  test('is missed where there is none, or one that is too large', async () => {
    const none = await readPdfAttachment(await pdfOf({ parts }));
    expect(none).toEqual({ ok: false, failure: 'It has no attachment.' });
    const picture = await readPdfAttachment(
      await pdfOf({ attachment: { ...attachment, name: 'a.png' } }),
    );
    expect(picture).toEqual({ ok: false, failure: 'It holds no JSON file, but a.png.' });
    const text = `{"a":"${'x'.repeat(9 * 1024 * 1024)}"}`;
    const large = await readPdfAttachment(await pdfOf({ attachment: { ...attachment, text } }));
    expect(large).toEqual({ ok: false, failure: expect.stringContaining('larger than') });
  });

  function bomb(filter: string, content: Uint8Array): Uint8Array {
    const head = `%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile /Filter ${filter} >>\nstream\r\n`;
    return new Uint8Array(Buffer.concat([Buffer.from(head), deflateSync(content)]));
  }
});
