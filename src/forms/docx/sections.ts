import {
  type FileChild,
  HeadingLevel,
  type ISectionOptions,
  LeaderType,
  SectionType,
  TabStopType,
} from 'docx';
import type { PrintedDocument, PrintedPart } from '../../model/printed.js';
import { paragraphOf } from './cells.js';
import { footerOf, headerOf } from './page.js';
import { runsOf, tabRun } from './runs.js';
import { PAGE, STYLE, TEXT_WIDTH } from './styles.js';
import { factsTable, tableOf } from './tables.js';

const INDEX_COLUMNS = 2;
const BETWEEN_COLUMNS = 400;

/** Parts that follow each other on the page in the same number of columns. */
interface Stretch {
  readonly columns: number;
  readonly children: FileChild[];
}

/**
 * The document in sections: what Word sets in columns needs a section of its own. The first one has
 * the header and the footer, which those after it take over.
 */
export function sectionsOf(document: PrintedDocument): ISectionOptions[] {
  const stretches: Stretch[] = [{ columns: 1, children: openingOf(document) }];
  const place = (columns: number, children: readonly FileChild[]): void => {
    const last = stretches.at(-1);
    if (last?.columns === columns) last.children.push(...children);
    else stretches.push({ columns, children: [...children] });
  };
  for (const part of document.parts) {
    place(1, [headingOf(part, document)]);
    place(part.kind === 'index' ? INDEX_COLUMNS : 1, contentOf(part, document));
  }
  const [header, footer] = [headerOf(document), footerOf(document)];
  return stretches.map(({ columns, children }, at) => ({
    ...(at > 0 ? {} : { headers: { default: header }, footers: { default: footer } }),
    properties: {
      ...(at > 0 ? { type: SectionType.CONTINUOUS } : {}),
      ...(columns > 1 ? { column: { count: columns, space: BETWEEN_COLUMNS } } : {}),
      page: { size: { width: PAGE.width, height: PAGE.height }, margin: MARGINS },
    },
    children,
  }));
}

const MARGINS = {
  top: PAGE.margin,
  bottom: PAGE.margin,
  left: PAGE.margin,
  right: PAGE.margin,
  header: PAGE.margin / 2,
  footer: PAGE.margin / 2,
};

function openingOf({ title, facts, rightToLeft }: PrintedDocument): FileChild[] {
  const heading = paragraphOf(title, rightToLeft, { heading: HeadingLevel.TITLE });
  return facts.length === 0 ? [heading] : [heading, factsTable(facts, rightToLeft)];
}

function headingOf({ heading }: PrintedPart, { rightToLeft }: PrintedDocument): FileChild {
  if (heading === '') return emptyLine();
  return paragraphOf(heading, rightToLeft, { heading: HeadingLevel.HEADING_1 });
}

/** Keeps tables apart: Word takes two that touch for one. */
function emptyLine(): FileChild {
  return paragraphOf('', false, { style: STYLE.small });
}

function contentOf(part: PrintedPart, { rightToLeft }: PrintedDocument): FileChild[] {
  switch (part.kind) {
    case 'table':
      return part.columns.length === 0 ? [] : [tableOf(part, rightToLeft), emptyLine()];
    case 'text':
      return part.paragraphs.map((text) => paragraphOf(text, rightToLeft, {}));
    case 'index':
      return part.entries.map(({ text, refs }) => {
        const runs = [...runsOf(text, { rightToLeft }), tabRun(), ...runsOf(refs, { rightToLeft })];
        return paragraphOf(runs, rightToLeft, { style: STYLE.index, tabStops: [AT_THE_END] });
      });
  }
}

/** Where the numbers of an entry of the index stand: at the end of its column, after dots. */
const AT_THE_END = {
  type: TabStopType.RIGHT,
  position: Math.floor((TEXT_WIDTH - BETWEEN_COLUMNS * (INDEX_COLUMNS - 1)) / INDEX_COLUMNS),
  leader: LeaderType.DOT,
};
