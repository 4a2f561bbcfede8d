import { type IPropertiesOptions } from 'docx';
import type { PrintedDocument } from '../../model/printed.js';

/** Twentieths of a point: A4 with margins of 20 mm, and what is left for text. */
export const PAGE = { width: 11906, height: 16838, margin: 1134 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** Styles of our own, which whoever edits the file can change in one place. */
export const STYLE = {
  cell: 'TableText',
  small: 'TableSmall',
  dense: 'TableDense',
  denseSmall: 'TableDenseSmall',
  mark: 'Mark',
  footer: 'FooterText',
  index: 'IndexEntry',
} as const;

/** Half points. */
const SIZE = {
  text: 20,
  title: 36,
  heading: 28,
  group: 20,
  dense: 15,
  small: 16,
  tiny: 13,
} as const;
const INK = '000000';

type Styles = NonNullable<IPropertiesOptions['styles']>;
type OwnStyle = NonNullable<Styles['paragraphStyles']>[number];

/** How the document looks: black on white, real headings, so that Word can make a table of contents. */
export function stylesOf(document: PrintedDocument): Styles {
  return {
    default: {
      document: {
        run: { font: fontsOf(document), size: SIZE.text, language: languageOf(document) },
        paragraph: { spacing: { after: 80 } },
      },
      title: heading(SIZE.title, 0, null),
      heading1: heading(SIZE.heading, 240, 0),
      heading2: heading(SIZE.group, 40, 1),
    },
    paragraphStyles: [
      own(STYLE.cell, 'Table text', 18, 20),
      own(STYLE.small, 'Table small', SIZE.small, 20),
      own(STYLE.dense, 'Table dense', SIZE.dense, 0),
      own(STYLE.denseSmall, 'Table dense small', SIZE.tiny, 0),
      own(STYLE.footer, 'Footer text', SIZE.small, 0),
      { ...own(STYLE.mark, 'Mark', SIZE.text, 0), run: { size: SIZE.text, bold: true } },
      {
        ...own(STYLE.index, 'Index entry', SIZE.small, 0),
        paragraph: { spacing: { after: 0 }, keepLines: true, indent: { left: 200, hanging: 200 } },
      },
    ],
  };
}

function heading(size: number, before: number, outlineLevel: number | null): HeadingStyle {
  return {
    run: { size, bold: true, color: INK },
    paragraph: {
      spacing: { before, after: 80 },
      keepNext: true,
      keepLines: true,
      ...(outlineLevel === null ? {} : { outlineLevel }),
    },
  };
}
type HeadingStyle = Pick<OwnStyle, 'run' | 'paragraph'>;

function own(id: string, name: string, size: number, after: number): OwnStyle {
  const paragraph = { spacing: { before: after, after } };
  return { id, name, basedOn: 'Normal', quickFormat: true, run: { size }, paragraph };
}

/** Which font each kind of script takes; what stands in for a missing one is in the font table. */
function fontsOf(document: PrintedDocument): Record<'ascii' | 'hAnsi' | 'cs' | 'eastAsia', string> {
  const cs = document.rightToLeft ? 'Noto Sans Arabic' : 'Noto Sans';
  return { ascii: 'Noto Sans', hAnsi: 'Noto Sans', cs, eastAsia: 'Noto Sans SC' };
}

function languageOf({ language, rightToLeft }: PrintedDocument): Record<string, string> {
  if (rightToLeft) return { value: language, bidirectional: language };
  return language.startsWith('zh') ? { value: 'en', eastAsia: language } : { value: language };
}
