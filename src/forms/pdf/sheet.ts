import { breakLines } from './break-lines.js';
import type { Pen } from './pen.js';
import { FOOTER, MARK, type Style } from './styles.js';

/** A4 in points, with margins of 16 mm at the sides. */
export const PAGE = { width: 595.28, height: 841.89 };
const MARGIN = { side: 45.4, top: 42.5, bottom: 42.5 };

export const HAIRLINE = 0.3;
export const RULE = 0.9;

/** What stands on every page. */
export interface Frame {
  readonly marks: readonly string[];
  readonly footer: string;
  readonly pageNumber: string;
}

/** The pages, one below the other: whoever draws asks for room, draws at `y` and moves it on. */
export class Sheet {
  readonly left = MARGIN.side;
  readonly width = PAGE.width - 2 * MARGIN.side;
  /** Where the next thing goes. */
  y = 0;

  private readonly marks: readonly string[];
  private readonly footer: readonly string[];
  private readonly top: number;
  private readonly bottom: number;

  constructor(
    readonly pdf: PDFKit.PDFDocument,
    readonly pen: Pen,
    private readonly frame: Frame,
  ) {
    this.marks = this.linesOf(frame.marks.join('\u00a0\u00a0\u00b7 \u00a0'), this.width - 16, MARK);
    this.footer = this.linesOf(frame.footer, this.width - 110, FOOTER);
    const band = this.marks.length === 0 ? 0 : this.bandHeight() + 12;
    this.top = MARGIN.top + band;
    this.bottom = PAGE.height - MARGIN.bottom - this.footer.length * FOOTER.leading - 10;
    this.turn();
  }

  /** What is left of this page. */
  get room(): number {
    return this.bottom - this.y;
  }

  /** What an empty page takes. */
  get capacity(): number {
    return this.bottom - this.top;
  }

  /** Goes to a new page, unless nothing stands on this one. */
  turn(): void {
    if (this.y === this.top) return;
    this.pdf.addPage();
    this.y = this.top;
    this.drawMarks();
  }

  /** Goes to a new page where `height` does not fit on this one but would on another. */
  need(height: number): void {
    if (!this.fits(height)) this.turn();
  }

  fits(height: number): boolean {
    // Sums of fractions of points differ by a hair from each other.
    return height <= this.room + 0.01;
  }

  linesOf(text: string, width: number, style: Style): readonly string[] {
    return breakLines(text, width, (part) => this.pen.widthOf(part, style));
  }

  /** Sets lines at `x` from `y` on, and moves `y` below them; what does not fit goes to a new page. */
  setLines(lines: readonly string[], x: number, style: Style): void {
    for (const line of lines) {
      this.need(style.leading);
      this.pen.write(line, x, this.y, style);
      this.y += style.leading;
    }
  }

  rule(y: number, thickness: number): void {
    this.pdf
      .lineWidth(thickness)
      .moveTo(this.left, y)
      .lineTo(this.left + this.width, y)
      .stroke();
  }

  /** Sets the foot of every page, when it is known how many there are. */
  drawFooters(): void {
    const { count } = this.pdf.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.pdf.switchToPage(page);
      this.drawFooter(page + 1, count);
    }
  }

  private drawFooter(page: number, pages: number): void {
    const top = this.bottom + 10;
    this.rule(top - 4, HAIRLINE);
    this.footer.forEach((line, at) => {
      this.pen.write(line, this.left, top + at * FOOTER.leading, FOOTER);
    });
    const number = this.frame.pageNumber
      .replaceAll('{page}', String(page))
      .replaceAll('{pages}', String(pages));
    const x = this.left + this.width - this.pen.widthOf(number, FOOTER);
    this.pen.write(number, x, top, FOOTER);
  }

  private drawMarks(): void {
    if (this.marks.length === 0) return;
    this.pdf.lineWidth(RULE).rect(this.left, MARGIN.top, this.width, this.bandHeight()).stroke();
    this.marks.forEach((line, at) => {
      const x = this.left + (this.width - this.pen.widthOf(line, MARK)) / 2;
      this.pen.write(line, x, MARGIN.top + 4 + at * MARK.leading, MARK);
    });
  }

  private bandHeight(): number {
    return this.marks.length * MARK.leading + 8;
  }
}
