import type { EssentialGoodsList } from '../../../model/list.js';
import type { SheetCell, SheetContent } from '../../../model/workbook.js';
import { fill, RIGHT_TO_LEFT } from '../../../words/words.js';
import { headerFacts, marksOf, titleOf } from '../header-facts.js';
import type { Shown } from '../line-view.js';

/** What the cover says besides the list. */
export interface CoverNotes {
  /** Under the title: for whom the sheets are. */
  readonly subtitle: string | null;
  /** The name of the sheet that comes back; null where none does. */
  readonly editable: string | null;
}

/** What the list is, whose and until when; how to read it, and what it is not. */
export function coverSheet(
  name: string,
  list: EssentialGoodsList,
  shown: Shown,
  { subtitle, editable }: CoverNotes,
): SheetContent {
  const { language, words } = shown;
  const { titles, workbook } = words.lists;
  const editing =
    editable === null ? [] : [fill(workbook.edit, { sheet: editable }), workbook.numbers];
  const rows: readonly (readonly SheetCell[])[] = [
    [{ value: titleOf(list, shown), style: 'title' }],
    ...(subtitle === null ? [] : [[{ value: subtitle, style: 'strong' } as const]]),
    ...marksOf(list, shown).map((value) => [{ value, style: 'mark' } as const]),
    [],
    ...headerFacts(list, shown).map(([label, value]) => [
      { value: label, style: 'strong' } as const,
      value,
    ]),
    ...block(titles.readMe, [...words.lists.readMe, words.lists.codes.exMeans, ...editing]),
    ...block(titles.isNot, words.lists.isNot),
  ];
  return {
    name,
    hidden: false,
    rightToLeft: RIGHT_TO_LEFT.includes(language),
    columns: [
      { title: '', width: 34, wrap: false, code: false },
      { title: '', width: 80, wrap: true, code: false },
    ],
    rows,
    frozenRows: 0,
    filter: false,
  };
}

function block(heading: string, texts: readonly string[]): readonly (readonly SheetCell[])[] {
  const rows = texts.map((text, place): readonly SheetCell[] => [
    place === 0 ? { value: heading, style: 'strong' } : null,
    text,
  ]);
  return [[], ...rows];
}
