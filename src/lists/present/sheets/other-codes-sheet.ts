import type { EssentialGoodsList, ListCode, ListLine } from '../../../model/list.js';
import type { SheetContent } from '../../../model/workbook.js';
import { fill } from '../../../words/words.js';
import { type Shown, viewCode, viewLine } from '../line-view.js';
import { itemTexts } from './list-sheet.js';
import { column, tableSheet } from './sheet.js';

/** Who holds a reading of a code, as people read it: "US CBP, NY J81678". */
export type Holders = (line: ListLine, code: ListCode) => readonly string[];

/** Codes that need a second look: those that others use, and those that hold on a condition. */
export function otherCodesSheet(
  name: string,
  list: EssentialGoodsList,
  shown: Shown,
  holders: Holders | null,
): SheetContent {
  const { columns, codes: words } = shown.words.lists;
  const rows = list.lines.flatMap((line) => {
    const item = itemTexts(viewLine(list, line, shown)).join('\n');
    return line.codes
      .filter((code) => code.rival || code.condition !== null)
      .map((code) => {
        const view = viewCode(code, shown);
        const held = holders === null ? [] : holders(line, code);
        const who = code.rival && held.length === 0 ? words.rivalUnknown : held.join('\n');
        return [line.no, item, view.shown, view.when.join(', '), view.support, who];
      });
  });
  return tableSheet(
    name,
    [
      { title: columns.no, width: 7, wrap: false, code: false },
      column(columns.item, 32),
      column(fill(columns.code, { edition: list.edition }), 14),
      column(columns.condition, 36),
      column(columns.support, 40),
      column(columns.holders, 36),
    ],
    rows,
    shown,
  );
}
