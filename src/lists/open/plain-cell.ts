/** The longest text that a cell of a spreadsheet takes; what is longer went out cut. */
const LONGEST_CELL = 32_767;

/** What a workbook cannot hold, and so cannot give back. */
const LOST_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** The apostrophe with which `writeCsv` keeps a cell from being run (OWASP, CSV Injection). */
const DEFUSED = /^'(?=[=+\-@\t\r])/;

/**
 * A cell without what programs do to it on its way: defusing, line ends, blanks at the end of lines
 * and around the whole.
 *
 * @example plainCell("'=1+1\r\n") // '=1+1'
 */
export function plainCell(cell: string): string {
  return cell
    .slice(0, LONGEST_CELL)
    .replace(DEFUSED, '')
    .replace(LOST_IN_XML, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

/** Whether two cells say the same: a number may have become a text on the way, or a text a number. */
export function sameCell(a: string, b: string): boolean {
  const [one, other] = [plainCell(a), plainCell(b)];
  return one === other || (NUMBER.test(one) && NUMBER.test(other) && Number(one) === Number(other));
}

const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;
