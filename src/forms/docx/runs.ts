import { type IRunOptions, Tab, TextRun } from 'docx';
import { cleanForXml } from '../xml-text.js';

/** What runs from left to right also where the text around it does not, and what never does. */
const LEFT = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]`;
const NOT_RIGHT = String.raw`[^\p{Script=Arabic}\p{Script=Hebrew}،؛؟()]`;
const IN_BRACKETS = String.raw`\(${NOT_RIGHT}*\)`;
/** From the first such letter or digit, with its sign, to the last; brackets only in pairs. */
const ISLAND = new RegExp(
  `([-+±−]?${LEFT}(?:(?:${NOT_RIGHT}|${IN_BRACKETS})*(?:${LEFT}|${IN_BRACKETS}))?)`,
  'u',
);

/** What the runs of a paragraph have in common. */
export interface RunLook {
  readonly rightToLeft: boolean;
  readonly bold?: boolean;
}

/**
 * A text as runs of one direction each. Word asks for it: in a run from right to left it puts the
 * parts of a code about, and "6307.90" would be read as another one.
 */
export function runsOf(text: string, look: RunLook): TextRun[] {
  const lines = cleanForXml(text).split(/\r\n|\r|\n/);
  return lines.flatMap((line, at) =>
    directions(line, look.rightToLeft).map((piece, first) =>
      runOf(piece, look.bold === true, at > 0 && first === 0),
    ),
  );
}

function runOf({ text, rightToLeft }: Piece, bold: boolean, onNewLine: boolean): TextRun {
  const options: IRunOptions = {
    text,
    ...(onNewLine ? { break: 1 } : {}),
    ...(bold ? { bold } : {}),
    ...(rightToLeft ? { rightToLeft } : {}),
  };
  return new TextRun(options);
}

/** A jump to the next tab stop, which a tab in a text is not. */
export function tabRun(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

interface Piece {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** Cuts a line where its direction changes; a line from left to right is one piece. */
function directions(line: string, rightToLeft: boolean): readonly Piece[] {
  if (!rightToLeft || line === '') return [{ text: line, rightToLeft }];
  return line
    .split(ISLAND)
    .map((text, at) => ({ text, rightToLeft: at % 2 === 0 }))
    .filter(({ text }) => text !== '');
}
