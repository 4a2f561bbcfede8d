import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeCsv } from '../../src/forms/csv.js';
import { type Sheet, readXlsx } from '../../src/forms/read-xlsx.js';
import { writeWorkbook } from '../../src/forms/write-workbook.js';
import { CODE_COLUMNS, LIST_COLUMNS, listRows } from '../../src/lists/list-rows.js';
import { openWorkbook } from '../../src/lists/open/open-workbook.js';
import { workbookOf } from '../../src/lists/present/workbook.js';
import type { EssentialGoodsList } from '../../src/model/list.js';
import { WORDS } from '../../src/words/index.js';
import { openRealCatalogue } from '../support/catalogue.js';
import { templateOf } from '../support/lists.js';

/*
 * A real spreadsheet program opens and saves what we write, in the locales of three countries. It
 * runs where LibreOffice is installed, and counts as skipped elsewhere. HS_LIBREOFFICE=all takes
 * every scenario instead of three.
 */

const installed = spawnSync('soffice', ['--version']).status === 0;
const LOCALES = ['en-US', 'fr-FR', 'ru-RU'];

const { catalogue, remove } = openRealCatalogue();
const folder = mkdtempSync(join(tmpdir(), 'hs-libreoffice-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
  remove();
});

const scenarios = catalogue.references.scenarios.map(({ id }) => id);
const chosen =
  process.env['HS_LIBREOFFICE'] === 'all' ? scenarios : ['flood', 'pandemic', 'locust-infestation'];
const lists = new Map(chosen.map((id) => [id, templateOf(catalogue, id)]));

beforeAll(async () => {
  if (!installed) return;
  for (const [id, list] of lists) {
    const csv = writeCsv(LIST_COLUMNS, listRows(list), {
      codeColumns: CODE_COLUMNS,
      spreadsheet: { separator: ',' },
    });
    writeFileSync(join(folder, `${id}-csv.csv`), csv);
    const parts = { language: 'en', words: WORDS.en, documents: [], holders: null } as const;
    writeFileSync(join(folder, `${id}-xlsx.xlsx`), await writeWorkbook(workbookOf(list, parts)));
  }
}, 120_000);

/** Opens every file and saves it as a workbook, as a program set to a locale does. */
function resave(locale: string): string {
  const profile = join(folder, `profile-${locale}`);
  const out = join(folder, `out-${locale}`);
  mkdirSync(join(profile, 'user'), { recursive: true });
  mkdirSync(out);
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), localeSetting(locale));
  const files = readdirSync(folder)
    .filter((name) => /\.(csv|xlsx)$/.test(name))
    .map((name) => join(folder, name));
  const done = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--infilter=CSV:44,34,76,1',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      out,
      ...files,
    ],
    { encoding: 'utf8', timeout: 600_000 },
  );
  if (done.status !== 0) throw new Error(done.stderr);
  return out;
}

function localeSetting(locale: string): string {
  const path = '/org.openoffice.Setup/L10N';
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="${path}"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>`;
}

async function sheetsOf(path: string): Promise<readonly Sheet[]> {
  const read = await readXlsx(readFileSync(path));
  if (!read.ok) throw new Error(read.failure.detail);
  return read.value;
}

/** "no code" of each row of the sheet that has the columns of a list. */
function codesIn(sheets: readonly Sheet[]): string[] {
  const lines = sheets.find(({ cells }) => cells[0]?.includes('national_code') === true);
  const [head = [], ...rows] = lines?.cells ?? [];
  const [no, code] = [head.indexOf('no'), head.indexOf('code')];
  return rows.map((row) => `${row[no] ?? ''} ${row[code] ?? ''}`);
}

function expected(list: EssentialGoodsList): string[] {
  return listRows(list).map(({ no, code }) => `${no} ${code}`);
}

(installed ? describe : describe.skip).each(LOCALES)('LibreOffice set to %s', (locale) => {
  test('keeps every code of CSV and XLSX, and a workbook comes back as the list that went out', async () => {
    const out = resave(locale);
    for (const [id, list] of lists) {
      expect(codesIn(await sheetsOf(join(out, `${id}-csv.xlsx`)))).toEqual(expected(list));
      const sheets = await sheetsOf(join(out, `${id}-xlsx.xlsx`));
      expect(codesIn(sheets)).toEqual(expected(list));
      const opened = openWorkbook(sheets, {
        exists: (code, edition) => catalogue.nomenclature.code(code, edition) !== null,
      });
      if (!opened.ok) throw new Error(opened.failure);
      expect(opened.value).toMatchObject({ hashMatches: true, changes: [], questions: [] });
      expect(opened.value.list.contentHash).toBe(list.contentHash);
    }
  }, 600_000);
});
