import { Footer, Header, PageNumber, TabStopType, TextRun } from 'docx';
import type { PrintedDocument } from '../../model/printed.js';
import { paragraphOf } from './cells.js';
import { runsOf, tabRun } from './runs.js';
import { STYLE, TEXT_WIDTH } from './styles.js';

/** What must stand on every page; empty where nothing must. */
export function headerOf({ marks, rightToLeft }: PrintedDocument): Header {
  const shown = marks.length > 0 ? marks : [''];
  return new Header({
    children: shown.map((mark) => paragraphOf(mark, rightToLeft, { style: STYLE.mark })),
  });
}

/** The text on one side and "Page 2 of 5" on the other, as fields that Word keeps right. */
export function footerOf({ footer, pageNumber, rightToLeft }: PrintedDocument): Footer {
  const runs = [
    ...runsOf(footer, { rightToLeft }),
    tabRun(),
    ...pageNumber.split(/(\{pages?\})/).flatMap((piece) => pageRuns(piece, rightToLeft)),
  ];
  const tabStops = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }];
  const line = paragraphOf(runs, rightToLeft, { style: STYLE.footer, tabStops });
  return new Footer({ children: [line] });
}

function pageRuns(piece: string, rightToLeft: boolean): TextRun[] {
  switch (piece) {
    case '':
      return [];
    case '{page}':
      return [new TextRun({ children: [PageNumber.CURRENT] })];
    case '{pages}':
      return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })];
    default:
      return runsOf(piece, { rightToLeft });
  }
}
