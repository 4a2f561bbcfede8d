import { BASES } from '../../../model/good.js';
import type { EssentialGoodsList } from '../../../model/list.js';
import type { SheetCell, SheetContent } from '../../../model/workbook.js';
import type { Shown } from '../line-view.js';
import { column, tableSheet } from './sheet.js';

/** A document on which lines of a list rest. */
export interface SourceDocument {
  readonly title: string;
  readonly issuer: string;
  readonly date: string | null;
  readonly url: string | null;
}

/** The documents, and how many lines have a code that rests on what. */
export function sourcesSheet(
  name: string,
  list: EssentialGoodsList,
  documents: readonly SourceDocument[],
  shown: Shown,
): SheetContent {
  const { columns } = shown.words.lists;
  const rows: readonly (readonly SheetCell[])[] = [
    ...documents.map(({ title, issuer, date, url }) => [title, issuer, date, url]),
    [],
    [
      { value: columns.support, style: 'strong' },
      { value: columns.lines, style: 'strong' },
    ],
    ...supportCounts(list, shown),
  ];
  const titles = [
    column(columns.title, 60),
    column(columns.issuer, 30),
    column(columns.date, 14),
    column(columns.address, 50),
  ];
  return { ...tableSheet(name, titles, rows, shown), filter: false };
}

function supportCounts({ lines }: EssentialGoodsList, { words }: Shown): SheetCell[][] {
  return BASES.map((basis) => [
    words.lists.basis[basis],
    lines.filter(({ codes }) => codes.some((code) => !code.rival && code.basis === basis)).length,
  ]);
}
