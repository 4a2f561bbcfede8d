import type { EssentialGoodsList } from '../../../model/list.js';
import type { SheetContent } from '../../../model/workbook.js';
import { fill, type Words } from '../../../words/words.js';
import { type CodeView, type LineView, type Shown, viewLine } from '../line-view.js';
import { column, tableSheet } from './sheet.js';

/** A column of the sheet: its heading, its width, and the lines that it shows of a line of the list. */
interface ListColumn {
  readonly title: string;
  readonly width: number;
  readonly texts: (view: LineView) => readonly string[];
}

/** The list for people, one row a line, in words; columns that no line fills are left out. */
export function listSheet(name: string, list: EssentialGoodsList, shown: Shown): SheetContent {
  const views = list.lines.map((line) => viewLine(list, line, shown));
  const { lists } = shown.words;
  const optional = [
    { title: lists.columns.condition, width: 26, texts: (view: LineView) => view.conditions },
    { title: lists.columns.cap, width: 20, texts: (view: LineView) => view.limits },
  ].filter(({ texts }) => views.some((view) => texts(view).length > 0));
  const columns = [...columnsBefore(list, shown.words), ...optional, ...columnsAfter(shown.words)];
  return tableSheet(
    name,
    [
      { title: lists.columns.no, width: 7, wrap: false, code: false },
      ...columns.map(({ title, width }) => column(title, width)),
    ],
    views.map((view) => [view.no, ...columns.map(({ texts }) => texts(view).join('\n'))]),
    shown,
  );
}

function columnsBefore(list: EssentialGoodsList, words: Words): readonly ListColumn[] {
  const { columns } = words.lists;
  return [
    { title: columns.item, width: 32, texts: itemTexts },
    { title: columns.category, width: 18, texts: ({ category }) => [category] },
    {
      title: columns.specification,
      width: 30,
      texts: ({ specification }) => (specification === null ? [] : [specification]),
    },
    { title: columns.priority, width: 20, texts: ({ priority }) => [priority] },
    {
      title: fill(columns.code, { edition: list.edition }),
      width: 34,
      texts: (view) => codeTexts(view, words),
    },
    {
      title: columns.national,
      width: 22,
      texts: ({ codes }) => codes.flatMap(({ national }) => national),
    },
    { title: columns.treatment, width: 28, texts: ({ treatment }) => treatment },
  ];
}

function columnsAfter({ lists: { columns } }: Words): readonly ListColumn[] {
  return [
    { title: columns.permits, width: 34, texts: ({ permits }) => permits },
    { title: columns.attention, width: 34, texts: ({ attention }) => attention },
    { title: columns.note, width: 30, texts: ({ note }) => (note === null ? [] : [note]) },
  ];
}

/** The name, with the English and the Latin one under it where it is shown in another language. */
export function itemTexts({ name, otherNames }: LineView): readonly string[] {
  return [name, ...otherNames.map((other) => `(${other})`)];
}

/** The codes of a line, each with when it applies. */
export function codeTexts({ codes }: LineView, { lists }: Words): readonly string[] {
  return codes.length === 0 ? [lists.codes.none] : codes.map(codeText);
}

function codeText({ shown, when }: CodeView): string {
  return when.length === 0 ? shown : `${shown}: ${when.join(', ')}`;
}
