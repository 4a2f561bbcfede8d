import type { EssentialGoodsList } from '../../../model/list.js';
import type { SheetContent } from '../../../model/workbook.js';
import { DOCUMENT_SHEET, documentRows } from '../../document-sheet.js';

/** The whole list on a hidden sheet: what the sheet of lines has no column for comes back from it. */
export function hiddenDocument(list: EssentialGoodsList): SheetContent {
  const rows = documentRows(
    `${list.id}-hs${list.edition}.json`,
    list.contentHash,
    JSON.stringify(list),
  );
  return {
    name: DOCUMENT_SHEET,
    hidden: true,
    rightToLeft: false,
    columns: [
      { title: '', width: 10, wrap: false, code: false },
      { title: '', width: 80, wrap: false, code: false },
    ],
    rows,
    frozenRows: 0,
    filter: false,
  };
}
