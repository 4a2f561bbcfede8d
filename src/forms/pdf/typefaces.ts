import { type Face, openFace } from './face.js';

/**
 * The font files of each weight, in the order in which they are asked for a character. Each holds
 * a part of the alphabets; together they say what can be printed.
 */
export interface PdfFonts {
  readonly regular: readonly Uint8Array[];
  readonly bold: readonly Uint8Array[];
}

export type Weight = keyof PdfFonts;

/** Text that one face holds as a whole. */
export interface Run {
  readonly text: string;
  readonly face: Face;
}

/** A letter with the accents that are set on it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * What has a glyph and is not drawn all the same: the sign for a character that was lost before, and
 * scripts that need shaping or run from right to left, of which a font for signs holds letters.
 */
const UNFIT =
  /[\ufffd\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const opened = new WeakMap<PdfFonts, Typefaces>();

/** Opens font files once for all documents: the parsed font is the same for each. */
export function openTypefaces(fonts: PdfFonts): Typefaces {
  const known = opened.get(fonts);
  if (known) return known;
  const fresh = new Typefaces({
    regular: fonts.regular.map((bytes, at) => openFace(`regular-${at}`, bytes)),
    bold: fonts.bold.map((bytes, at) => openFace(`bold-${at}`, bytes)),
  });
  opened.set(fonts, fresh);
  return fresh;
}

export class Typefaces {
  /** The face of each character that was asked for; null where none holds it. */
  private readonly found: Readonly<Record<Weight, Map<string, Face | null>>> = {
    regular: new Map(),
    bold: new Map(),
  };

  constructor(readonly faces: Readonly<Record<Weight, readonly Face[]>>) {}

  /** The first character of the text that some weight has no glyph for. */
  firstMissing(text: string): string | null {
    for (const [cluster] of text.matchAll(CLUSTER)) {
      if (this.faceOf(cluster, 'regular') && this.faceOf(cluster, 'bold')) continue;
      const missing = Array.from(cluster).find(
        (character) => !this.faceOf(character, 'regular') || !this.faceOf(character, 'bold'),
      );
      if (missing !== undefined) return missing;
    }
    return null;
  }

  /** Splits a text where the next character stands in another font file. */
  runsOf(text: string, weight: Weight): readonly Run[] {
    const runs: { text: string; face: Face }[] = [];
    for (const [cluster] of text.matchAll(CLUSTER)) {
      // No single file may hold both a letter and its accent; then each comes from its own.
      const parts = this.faceOf(cluster, weight) ? [cluster] : Array.from(cluster);
      for (const part of parts) {
        const last = runs.at(-1);
        if (last && (part === ' ' || this.faceOf(part, weight) === last.face)) last.text += part;
        else runs.push({ text: part, face: this.faceOf(part, weight) ?? this.firstFace(weight) });
      }
    }
    return runs;
  }

  private faceOf(cluster: string, weight: Weight): Face | null {
    const known = this.found[weight].get(cluster);
    if (known !== undefined) return known;
    const face = UNFIT.test(cluster) ? null : this.seekFace(cluster, weight);
    // There is no end of letters with accents on them, and an end of characters.
    if (cluster.length === 1) this.found[weight].set(cluster, face);
    return face;
  }

  private seekFace(cluster: string, weight: Weight): Face | null {
    const holds = ({ font }: Face): boolean =>
      Array.from(cluster).every((part) => font.hasGlyphForCodePoint(part.codePointAt(0) ?? 0));
    return this.faces[weight].find(holds) ?? null;
  }

  private firstFace(weight: Weight): Face {
    const [first] = this.faces[weight];
    if (!first) throw new Error(`No font file of weight ${weight} was given.`);
    return first;
  }
}
