import type { EssentialGoodsList } from '../../model/list.js';
import type { WorkbookContent } from '../../model/workbook.js';
import { wordFor } from '../../words/words.js';
import { DOCUMENT_SHEET } from '../document-sheet.js';
import { releaseDay } from './header-facts.js';
import type { Shown } from './line-view.js';
import { sheetNames } from './sheet-names.js';
import { agencySheet } from './sheets/agency-sheet.js';
import { coverSheet } from './sheets/cover-sheet.js';
import { hiddenDocument } from './sheets/hidden-document.js';
import { linesSheet } from './sheets/lines-sheet.js';
import { listSheet } from './sheets/list-sheet.js';
import { type Holders, otherCodesSheet } from './sheets/other-codes-sheet.js';
import { type SourceDocument, sourcesSheet } from './sheets/sources-sheet.js';

/** What the catalogue knows and a list does not say. */
export interface WorkbookParts extends Shown {
  readonly documents: readonly SourceDocument[];
  /** Null where it is not known who uses which code. */
  readonly holders: Holders | null;
}

/**
 * A list as a workbook: a cover, the list for people, the lines for editing, codes that need a
 * second look, sources, and the list itself, hidden, so that the file can come back. The numbers,
 * goods and codes are the same in every language.
 */
export function workbookOf(list: EssentialGoodsList, parts: WorkbookParts): WorkbookContent {
  const { sheets: words } = parts.words.lists;
  // The hidden sheet keeps its name, so it takes it before the others do.
  const [, cover = '', people = '', lines = '', others = '', sources = ''] = sheetNames([
    DOCUMENT_SHEET,
    words.cover,
    words.list,
    words.lines,
    words.rivals,
    words.sources,
  ]);
  return {
    day: releaseDay(list.release),
    sheets: [
      coverSheet(cover, list, parts, { subtitle: null, editable: lines }),
      listSheet(people, list, parts),
      linesSheet(lines, list, parts),
      otherCodesSheet(others, list, parts, parts.holders),
      sourcesSheet(sources, list, parts.documents, parts),
      hiddenDocument(list),
    ],
  };
}

/**
 * The lines of a list that carry a flag, for the agency that has a say in them: to be answered by
 * people, and not to be read back as a list.
 */
export function agencyWorkbookOf(
  list: EssentialGoodsList,
  flag: string,
  shown: Shown,
): WorkbookContent {
  const { sheets: words, titles } = shown.words.lists;
  const [cover = '', lines = ''] = sheetNames([words.cover, words.agency]);
  const subtitle = `${titles.agency}: ${wordFor(shown.words.flags, flag)}`;
  return {
    day: releaseDay(list.release),
    sheets: [
      coverSheet(cover, list, shown, { subtitle, editable: null }),
      agencySheet(lines, list, flag, shown),
    ],
  };
}
