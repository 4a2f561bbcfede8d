import type { Style } from './styles.js';
import type { Typefaces, Weight } from './typefaces.js';

/** Half the height of a capital of Noto Sans, as a share of its size. */
const HALF_CAPITAL = 0.357;

/** Measures text, and sets single lines of it. It breaks none: see `breakLines`. */
export class Pen {
  /** Widths of words at size 1; the words of a list come again and again. */
  private readonly widths: Readonly<Record<Weight, Map<string, number>>> = {
    regular: new Map(),
    bold: new Map(),
  };

  constructor(
    private readonly pdf: PDFKit.PDFDocument,
    private readonly typefaces: Typefaces,
  ) {
    for (const { name, font } of [...typefaces.faces.regular, ...typefaces.faces.bold]) {
      // pdfkit takes an opened font as well as the bytes of one, which its types do not say.
      pdf.registerFont(name, font as unknown as Uint8Array);
    }
  }

  widthOf(text: string, style: Style): number {
    const words = text.split(' ');
    const spaces = (words.length - 1) * this.widthOfWord(' ', style.weight);
    const width = words.reduce((sum, word) => sum + this.widthOfWord(word, style.weight), spaces);
    return width * style.size;
  }

  /** Sets a line into a strip that is as high as its leading and begins at `top`. */
  write(text: string, x: number, top: number, style: Style): void {
    const baseline = top + style.leading / 2 + HALF_CAPITAL * style.size;
    let at = x;
    for (const run of this.typefaces.runsOf(text, style.weight)) {
      this.pdf.font(run.face.name, style.size);
      this.pdf.text(run.text, at, baseline, { lineBreak: false, baseline: 'alphabetic' });
      at += this.widthOf(run.text, style);
    }
  }

  private widthOfWord(word: string, weight: Weight): number {
    const known = this.widths[weight].get(word);
    if (known !== undefined) return known;
    const width = this.typefaces
      .runsOf(word, weight)
      .reduce(
        (sum, { text, face }) => sum + face.font.layout(text).advanceWidth / face.font.unitsPerEm,
        0,
      );
    this.widths[weight].set(word, width);
    return width;
  }
}
