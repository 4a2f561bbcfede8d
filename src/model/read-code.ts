import { type HsCode, toHsCode } from './hs-code.js';

/** What a text says when it is read as a code. */
export interface CodeReading {
  /** The digits as written, in ASCII: "6307909889". */
  readonly asked: string;
  /** The international code that is looked up: at most six digits. */
  readonly used: HsCode;
  /** National digits after the sixth, which the Harmonized System does not define. */
  readonly digitsDropped: string;
}

// "HS", "HS code", "H.S.", "HTS", "tariff", "code" in front of digits, in the scripts people write.
const PREFIX =
  /^(?:h\.?\s?t?\.?\s?s\.?|hs\s?code|hts|tariff|taric|ncm|code|sh|sa|тн\s?вэд|гс)\s*(?:code|no|number|n°|№)?\s*[.:#]?\s*/iu;

const CAS_FORM = /^\d{2,7}-\d{2}-\d$/;
const CODE_LENGTHS = new Set([2, 4, 6, 7, 8, 9, 10, 11, 12]);

/**
 * Reads a text as an HS code, or says that it is none.
 *
 * Dots, spaces and hyphens may stand anywhere ("6307 90", "63.07.90"), digits of any script are
 * read, and national digits (up to 12 in all) are cut off and disclosed. Three or five digits are a
 * code with a lost zero or something else altogether, and a text in the form of a CAS number
 * ("103-90-2") is one: neither is a code here, nothing is guessed.
 *
 * @example readCode('HS 6307 90 98') // { asked: '63079098', used: '6307.90', digitsDropped: '98' }
 * @returns null where the text is not a code
 */
export function readCode(text: string): CodeReading | null {
  const digits = asciiDigits(text);
  if (!/\d/.test(digits)) return null;
  const bare = withoutPrefix(digits);
  if (!/^\d[\d.\s-]*$/.test(bare) || CAS_FORM.test(bare)) return null;
  const asked = bare.replace(/\D/g, '');
  if (!CODE_LENGTHS.has(asked.length)) return null;
  const used = toHsCode(asked.slice(0, 6));
  return used === null ? null : { asked, used, digitsDropped: asked.slice(6) };
}

/** A text without the words that people put before a code ("HS", "code no."), its digits in ASCII. */
export function withoutPrefix(text: string): string {
  return asciiDigits(text).trim().replace(PREFIX, '');
}

const ASCII = /^[\x00-\x7f]*$/;

/** Decimal digits of every script as ASCII ("٦٣٠٧" becomes "6307"). */
export function asciiDigits(text: string): string {
  if (ASCII.test(text)) return text;
  // NFKC turns full-width and mathematical digits into ASCII, whose runs stand side by side.
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    if (digit >= '0' && digit <= '9') return digit;
    // Unicode keeps the ten digits of a script in one run, so the value is the distance to the
    // first of the run.
    const point = digit.codePointAt(0) ?? 0;
    let first = point;
    while (point - first < 9 && /\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
    return String(point - first);
  });
}
