import { afterAll, describe, expect, test } from '@jest/globals';
import { readXlsx, type Sheet } from '../../../src/forms/read-xlsx.js';
import { writeWorkbook } from '../../../src/forms/write-workbook.js';
import { createTemplates } from '../../../src/lists/templates.js';
import { agencyWorkbookOf, workbookOf } from '../../../src/lists/present/workbook.js';
import type { Edition } from '../../../src/model/edition.js';
import type { EssentialGoodsList } from '../../../src/model/list.js';
import type { WorkbookContent } from '../../../src/model/workbook.js';
import { WORDS } from '../../../src/words/index.js';
import type { Language } from '../../../src/words/words.js';
import { openRealCatalogue } from '../../support/catalogue.js';
import { fullList } from '../../support/composed-list.js';

const { catalogue, remove } = openRealCatalogue();
afterAll(remove);
const templates = createTemplates(catalogue);

function template(scenario: string): EssentialGoodsList {
  const found = templates.find([scenario], '2022' as Edition);
  if (found === null) throw new Error(`no template ${scenario}`);
  return found;
}

function contentOf(list: EssentialGoodsList, language: Language): WorkbookContent {
  const documents = catalogue.references.sources;
  return workbookOf(list, { language, words: WORDS[language], documents, holders: null });
}

async function sheetsOf(content: WorkbookContent): Promise<readonly Sheet[]> {
  const read = await readXlsx(await writeWorkbook(content));
  if (!read.ok) throw new Error(read.failure.detail);
  return read.value;
}

/** The cells of a sheet by its place: 1 is the list for people, 2 the lines. */
async function cellsOf(content: WorkbookContent, place: number): Promise<Sheet['cells']> {
  return (await sheetsOf(content))[place]?.cells ?? [];
}

/** The codes in a text, in their order. */
function codesIn(text: string): readonly string[] {
  return [...text.matchAll(/\d{4}\.\d{2}|(?<=ex )\d{2,4}\b/g)].map(([code]) => code);
}

describe('a workbook', () => {
  test('has its sheets in order, named in the language, and one that is hidden', () => {
    const { sheets, day } = contentOf(template('flood'), 'fr');
    const { sheets: words } = WORDS.fr.lists;
    expect(sheets.map(({ name }) => name)).toEqual([
      words.cover,
      words.list,
      words.lines,
      words.rivals,
      words.sources,
      'document',
    ]);
    expect(sheets.map(({ hidden }) => hidden)).toEqual([false, false, false, false, false, true]);
    expect(day).toBe(catalogue.release.slice(0, 10));
  });

  test('runs from right to left in Arabic, but for what is English in every language', () => {
    const { sheets } = contentOf(template('flood'), 'ar');
    expect(sheets.map(({ rightToLeft }) => rightToLeft)).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  test('is the same to the last byte when it is made again', async () => {
    const make = (): Promise<Uint8Array> => writeWorkbook(contentOf(template('oil-spill'), 'en'));
    expect(await make()).toEqual(await make());
  });

  test('says on its cover what it is, whose, of which data, and what it is not', async () => {
    const list = fullList();
    const cells = await cellsOf(contentOf(list, 'en'), 0);
    const text = cells.flat().join('\n');
    for (const said of [
      'Essential goods, Testland',
      WORDS.en.lists.marks.exercise,
      WORDS.en.lists.marks.draft,
      'National Customs',
      'Customs Act, 9',
      '2026-11-25 (0e359871)',
      list.contentHash,
      WORDS.en.lists.isNot[0],
    ])
      expect(text).toContain(said);
    expect(text).toContain('edit the sheet "Lines"');
    expect(text.toLowerCase()).not.toContain('software');
  });

  test('shows people words and never values of the wire', async () => {
    const list = fullList();
    const sheets = await sheetsOf(contentOf(list, 'en'));
    const shown = [sheets[0], sheets[1], sheets[3], sheets[4]].flatMap((sheet) =>
      (sheet?.cells ?? []).flat(),
    );
    const wire =
      /^(?:life-saving|essential|useful|not-requested|refused|free|immediate|not-stated|part|whole|derived|corroborated|doubtful|dosed|bulk|yes|no|at-release|composed|draft)$/;
    expect(shown.flatMap((cell) => cell.split('\n')).filter((cell) => wire.test(cell))).toEqual([]);
  });

  test('puts codes with their condition, national codes and treatment on lines within a cell', async () => {
    const [head, tent] = await cellsOf(contentOf(fullList(), 'fr'), 1);
    const cell = (title: string): string => tent?.[head?.indexOf(title) ?? -1] ?? '';
    const { columns } = WORDS.fr.lists;
    expect(cell(columns.item)).toBe('tente familiale\n(family tent)');
    expect(codesIn(cell('SH 2022') || cell('HS 2022'))).toEqual(['6306.22', '6306.29']);
    expect(cell(columns.national)).toBe('6306220010 family tents\nex 6306220090');
    expect(cell(columns.treatment)).toContain(WORDS.fr.lists.duty.free);
    expect(cell(columns.treatment)).toContain(WORDS.fr.lists.vatNotStated);
    expect(cell(columns.condition)).toContain('re-export of what is left');
    expect(cell(columns.cap)).toContain('500');
  });

  test('keeps rivals and conditions apart, with what supports them and who holds them', async () => {
    const list = fullList();
    const content = workbookOf(list, {
      language: 'en',
      words: WORDS.en,
      documents: [],
      holders: (_, { rival }) => (rival ? ['EU, 2021/2079'] : []),
    });
    const cells = await cellsOf(content, 3);
    expect(cells.slice(1).map((row) => [row[0], row[2], row[5]])).toEqual([
      ['37', 'ex 6306.22', ''],
      ['37', 'ex 6306.19', 'EU, 2021/2079'],
    ]);
    const unknown = await cellsOf(contentOf(list, 'en'), 3);
    expect(unknown[2]?.[5]).toBe(WORDS.en.lists.codes.rivalUnknown);
  });

  test('names its documents, and counts lines by what supports their codes', async () => {
    const cells = await cellsOf(contentOf(fullList(), 'en'), 4);
    const texts = cells.map((row) => row[0] ?? '');
    for (const { title } of catalogue.references.sources) expect(texts).toContain(title);
    expect(cells).toContainEqual([WORDS.en.lists.basis.derived, '2', '', '']);
  });
});

describe('the workbook for an agency', () => {
  test('has the lines of a flag with room for answers, and no hidden document', async () => {
    const list = template('pandemic');
    const flagged = list.lines.filter(({ flags }) =>
      flags.some(({ flag }) => flag === 'controlled'),
    );
    expect(flagged.length).toBeGreaterThan(0);
    const content = agencyWorkbookOf(list, 'controlled', { language: 'en', words: WORDS.en });
    expect(content.sheets.map(({ name }) => name)).toEqual(['Cover', 'Agency']);
    const cells = await cellsOf(content, 1);
    expect(cells.slice(1).map(([no]) => Number(no))).toEqual(flagged.map(({ no }) => no));
    const { columns } = WORDS.en.lists;
    expect(cells[0]?.slice(-3)).toEqual([columns.agree, columns.agencyCondition, columns.remark]);
    for (const row of cells.slice(1)) expect(row.slice(6).join('')).toBe('');
  });
});
