/**
 * Codes of the Harmonized System as text: chapter "63", heading "6307", subheading "6307.90".
 *
 * A code is never a number: "0713.40" has a leading and a trailing zero that matter.
 */
export type HsCode = string & { readonly __brand: 'HsCode' };

export type CodeLevel = 'chapter' | 'heading' | 'subheading';

const CANONICAL = /^\d{2}(?:\d{2}(?:\.\d{2})?)?$/;

/** Whether a text is a code in the form in which it is stored and sent. */
export function isHsCode(text: string): text is HsCode {
  return CANONICAL.test(text);
}

/**
 * The canonical form of 2, 4 or 6 digits.
 *
 * @example toHsCode('630790') // '6307.90'
 * @returns null where there are not exactly 2, 4 or 6 digits
 */
export function toHsCode(digits: string): HsCode | null {
  const dotted = digits.length === 6 ? `${digits.slice(0, 4)}.${digits.slice(4)}` : digits;
  return isHsCode(dotted) ? dotted : null;
}

/** The digits of a code without its dot. */
export function codeDigits(code: HsCode): string {
  return code.replace('.', '');
}

export function codeLevel(code: HsCode): CodeLevel {
  switch (codeDigits(code).length) {
    case 2:
      return 'chapter';
    case 4:
      return 'heading';
    default:
      return 'subheading';
  }
}

/**
 * The codes that contain a code, widest first.
 *
 * @example codeParents('6307.90') // ['63', '6307']
 */
export function codeParents(code: HsCode): HsCode[] {
  const digits = codeDigits(code);
  return [2, 4]
    .filter((length) => length < digits.length)
    .flatMap((length) => toHsCode(digits.slice(0, length)) ?? []);
}

/** Whether `inner` is `outer` itself or lies under it ("3004.90" lies under "30"). */
export function codeContains(outer: HsCode, inner: HsCode): boolean {
  return codeDigits(inner).startsWith(codeDigits(outer));
}
