import { LIST_COLUMNS, type ListColumn, listRows } from '../../src/lists/list-rows.js';
import { openWorkbook, type SheetCells } from '../../src/lists/open/open-workbook.js';
import type { OpenedList } from '../../src/lists/open/opened-list.js';
import { readRows } from '../../src/lists/open/read-rows.js';
import { workbookOf } from '../../src/lists/present/workbook.js';
import type { HsCode } from '../../src/model/hs-code.js';
import type { EssentialGoodsList } from '../../src/model/list.js';
import { WORDS } from '../../src/words/index.js';
import { realData } from './catalogue.js';

type Cells = readonly (readonly string[])[];

const held = new Map<string, ReadonlySet<string>>();

/** Whether an edition has a code, out of the data itself. */
export function exists(code: HsCode, edition: string): boolean {
  const codes = held.get(edition) ?? codesOf(edition);
  held.set(edition, codes);
  return codes.has(code);
}

function codesOf(edition: string): ReadonlySet<string> {
  const rows = [...realData().codes].filter(([one]) => one === edition).flatMap(([, all]) => all);
  return new Set(rows.flatMap(({ code }) => [code.slice(0, 2), code.slice(0, 4), code]));
}

/** The cells of a table as a file has them: headings and rows. */
export function tableOf(list: EssentialGoodsList): string[][] {
  const rows = listRows(list).map((row) => LIST_COLUMNS.map((column) => row[column]));
  return [[...LIST_COLUMNS], ...rows];
}

/** The sheets of a workbook as they are read, without writing the file. */
export function sheetsOf(list: EssentialGoodsList): SheetCells[] {
  const parts = { language: 'en', words: WORDS.en, documents: [], holders: null } as const;
  return workbookOf(list, parts).sheets.map(({ name, columns, rows }) => {
    const head = columns.some(({ title }) => title !== '')
      ? [columns.map(({ title }) => title)]
      : [];
    const body = rows.map((row) =>
      row.map((cell) =>
        cell === null ? '' : typeof cell === 'object' ? cell.value : String(cell),
      ),
    );
    return { name, cells: [...head, ...body] };
  });
}

/** The workbook of a list after somebody changed the cells of its lines. */
export function edited(list: EssentialGoodsList, edit: (cells: string[][]) => Cells): SheetCells[] {
  return sheetsOf(list).map((sheet) =>
    sheet.name === 'Lines' ? { ...sheet, cells: edit(sheet.cells.map((row) => [...row])) } : sheet,
  );
}

export function open(sheets: readonly SheetCells[]): OpenedList {
  const opened = openWorkbook(sheets, { exists });
  if (!opened.ok) throw new Error(opened.failure);
  return opened.value;
}

/** Rows on their own, as a CSV brings them. */
export function openRows(cells: Cells): OpenedList {
  const opened = readRows(cells, { exists, base: null });
  if (!opened.ok) throw new Error(opened.failure);
  return opened.value;
}

/** The place of a column in a table. */
export function at(column: ListColumn): number {
  return LIST_COLUMNS.indexOf(column);
}

/** Sets cells of a row, which is counted as spreadsheets do. */
export function setCells(
  cells: string[][],
  row: number,
  values: Partial<Readonly<Record<ListColumn, string>>>,
): string[][] {
  const target = cells[row - 1] ?? [];
  for (const column of LIST_COLUMNS) {
    const value = values[column];
    if (value !== undefined) target[at(column)] = value;
  }
  return cells;
}

/** A row with some cells and the others empty. */
export function rowWith(values: Partial<Readonly<Record<ListColumn, string>>>): string[] {
  return LIST_COLUMNS.map((column) => values[column] ?? '');
}
