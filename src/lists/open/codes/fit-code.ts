import { type HsCode, toHsCode } from '../../../model/hs-code.js';
import { withoutPrefix } from '../../../model/read-code.js';

/** What a text may stand for. */
export interface CodeFit {
  readonly code: HsCode;
  readonly national: string | null;
}

/** The codes that a text may stand for, whether or not an edition has them. */
export interface Fits {
  readonly fits: readonly CodeFit[];
  /** Whether a single fit is enough; else a person is asked even then. */
  readonly sure: boolean;
  /** What was done to the text, null where it is a code as it stands. */
  readonly why: string | null;
}

export const LOST_ZERO = 'a spreadsheet took the code for a number, and its noughts were lost';
const NO_DOT = 'the dot was missing';
export const REWRITTEN = 'the code was written in another way';
const NATIONAL = 'the digits after the sixth are a national code';
const TOO_SHORT = 'digits are missing: a nought may be lost at either end';
const NO_CODE: Fits = { fits: [], sure: false, why: null };

/**
 * The codes that one text may stand for. A dot says where the noughts are that a spreadsheet took
 * away; without one they may be lost at either end, and a person has to say.
 *
 * @example fitCode('713.4').fits // [{ code: '0713.40', national: null }]
 */
export function fitCode(text: string): Fits {
  const bare = withoutPrefix(text).replace(/^(\d{3,4}),(\d{1,2})$/, '$1.$2');
  const [, before, after] = /^(\d{3,4})\.(\d{1,2})$/.exec(bare) ?? [];
  if (before !== undefined && after !== undefined) return fitDotted(before, after);
  if (!/^\d[\d.\s-]*$/.test(bare)) return NO_CODE;
  const digits = bare.replace(/\D/g, '');
  return isPaired(bare) ? fitDigits(digits, bare) : fitOdd(digits);
}

/** Whether the digits between dots, blanks and hyphens are pairs, as those of codes are. */
function isPaired(text: string): boolean {
  const groups = text.split(/\D+/);
  return groups.length === 1 || groups.every(({ length }) => length % 2 === 0);
}

/** "713.401" is 0713.4010 after a spreadsheet took it for a number, and not 7134.01. */
function fitOdd(digits: string): Fits {
  const fits = [digits, `0${digits}`].flatMap((all) => toFits([all.slice(0, 6)]));
  return { fits, sure: false, why: TOO_SHORT };
}

function fitDotted(before: string, after: string): Fits {
  const digits = `${before.padStart(4, '0')}${after.padEnd(2, '0')}`;
  const whole = digits === `${before}${after}`;
  return { fits: toFits([digits]), sure: true, why: whole ? null : LOST_ZERO };
}

function fitDigits(digits: string, written: string): Fits {
  const { length } = digits;
  switch (length) {
    case 2:
      return { fits: toFits([digits]), sure: true, why: null };
    // A subheading whose last digits are 00 looks like its heading once they are lost.
    case 4:
      return {
        fits: toFits([digits, `${digits}00`]),
        sure: true,
        why: written === digits ? null : REWRITTEN,
      };
    case 6:
      return {
        fits: toFits([digits]),
        sure: true,
        why: written.includes('.') ? REWRITTEN : NO_DOT,
      };
    case 1:
      return { fits: toFits([`0${digits}`]), sure: false, why: TOO_SHORT };
    case 3:
      return { fits: toFits([`0${digits}`, `0${digits}00`]), sure: false, why: TOO_SHORT };
    case 5:
      return { fits: toFits([`0${digits}`, `${digits}0`]), sure: false, why: TOO_SHORT };
    default:
      return length > 12 ? NO_CODE : fitNational(digits);
  }
}

/** National codes have an even number of digits nearly everywhere; with an odd one a nought may be lost. */
function fitNational(digits: string): Fits {
  const fits = [digits, `0${digits}`].flatMap((all) =>
    toFits([all.slice(0, 6)]).map((fit) => ({ ...fit, national: all })),
  );
  return { fits, sure: digits.length % 2 === 0, why: NATIONAL };
}

function toFits(texts: readonly string[]): readonly CodeFit[] {
  return texts.flatMap((digits) => {
    const code = toHsCode(digits);
    return code === null ? [] : [{ code, national: null }];
  });
}
