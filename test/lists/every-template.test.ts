import { afterAll, describe, expect, test } from '@jest/globals';
import canonicalize from 'canonicalize';
import { readXlsx } from '../../src/forms/read-xlsx.js';
import { writeWorkbook } from '../../src/forms/write-workbook.js';
import { createTemplates } from '../../src/lists/templates.js';
import { LIST_COLUMNS, listRows } from '../../src/lists/list-rows.js';
import { openWorkbook } from '../../src/lists/open/open-workbook.js';
import { workbookOf } from '../../src/lists/present/workbook.js';
import type { Edition } from '../../src/model/edition.js';
import { WORDS } from '../../src/words/index.js';
import { openRealCatalogue } from '../support/catalogue.js';

const { catalogue, remove } = openRealCatalogue();
afterAll(remove);
const templates = createTemplates(catalogue);
const exists = (code: Parameters<typeof catalogue.nomenclature.code>[0], edition: Edition) =>
  catalogue.nomenclature.code(code, edition) !== null;

/** A workbook of six hundred lines is written and read: a busy machine takes its time. */
const PATIENCE = 60_000;

const cases = catalogue.references.scenarios.flatMap(({ id }, place) => [
  { scenario: id, language: 'en' } as const,
  { scenario: id, language: place % 2 === 0 ? 'ar' : 'ru' } as const,
]);

describe.each(cases)('the workbook of $scenario in $language', ({ scenario, language }) => {
  const list = templates.find([scenario], '2022' as Edition);
  const lines = list?.lines ?? [];
  const written =
    list === null
      ? null
      : workbookOf(list, { language, words: WORDS[language], documents: [], holders: null });

  test(
    'has the numbers, goods and codes of the list, and comes back as it went',
    async () => {
      if (list === null || written === null) throw new Error(`no template ${scenario}`);
      const read = await readXlsx(await writeWorkbook(written));
      if (!read.ok) throw new Error(read.failure.detail);
      const [, people, sheet] = read.value;

      const shown = people?.cells.slice(1) ?? [];
      expect(shown.map(([no]) => Number(no))).toEqual(lines.map(({ no }) => no));
      const withoutItem = shown.filter((row, place) => {
        const english = lines[place]?.names['en'] ?? '';
        return !(row[1] ?? '').includes(english);
      });
      expect(withoutItem).toEqual([]);
      expect(shown.map((row) => codesShown(row[5] ?? ''))).toEqual(
        lines.map(({ codes }) => codes.filter(({ rival }) => !rival).map(({ code }) => code)),
      );

      const rows = listRows(list).map((row) => LIST_COLUMNS.map((column) => row[column].trim()));
      expect(JSON.stringify(sheet?.cells) === JSON.stringify([LIST_COLUMNS, ...rows])).toBe(true);

      const opened = openWorkbook(read.value, { exists });
      expect(opened).toMatchObject({
        ok: true,
        value: { hashMatches: true, repairs: [], questions: [], changes: [], findings: [] },
      });
      expect(opened.ok && canonicalize(opened.value.list) === canonicalize(list)).toBe(true);
    },
    PATIENCE,
  );
});

/** The code at the beginning of each line of a cell. */
function codesShown(cell: string): readonly string[] {
  return cell.split('\n').flatMap((line) => /^(?:ex )?(\d[\d.]*)/.exec(line)?.[1] ?? []);
}
