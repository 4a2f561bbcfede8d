import type { EssentialGoodsList } from '../../../model/list.js';
import type { SheetContent } from '../../../model/workbook.js';
import { fill } from '../../../words/words.js';
import { type Shown, viewLine } from '../line-view.js';
import { codeTexts, itemTexts } from './list-sheet.js';
import { column, tableSheet } from './sheet.js';

/** The lines that one agency has a say in, with room for what it says. */
export function agencySheet(
  name: string,
  list: EssentialGoodsList,
  flag: string,
  shown: Shown,
): SheetContent {
  const { columns } = shown.words.lists;
  const rows = list.lines
    .filter((line) => line.flags.some((one) => one.flag === flag))
    .map((line) => viewLine(list, line, shown))
    .map((view) => [
      view.no,
      itemTexts(view).join('\n'),
      codeTexts(view, shown.words).join('\n'),
      view.conditions.join('\n'),
      view.attention.join('\n'),
      view.permits.join('\n'),
      null,
      null,
      null,
    ]);
  return tableSheet(
    name,
    [
      { title: columns.no, width: 7, wrap: false, code: false },
      column(columns.item, 32),
      column(fill(columns.code, { edition: list.edition }), 34),
      column(columns.condition, 26),
      column(columns.attention, 34),
      column(columns.permits, 34),
      column(columns.agree, 14),
      column(columns.agencyCondition, 26),
      column(columns.remark, 26),
    ],
    rows,
    shown,
  );
}
