import { codeDigits, type HsCode, toHsCode } from '../../../model/hs-code.js';
import { asList, type Column, held } from './column.js';

/** Sorted codes, as the steps from one to the next; a code is text, and so gets its zeros back. */
export function risingCodes(): Column<HsCode> {
  return {
    pack: (codes) =>
      codes.map((code, at) => numberOf(code) - (at === 0 ? 0 : numberOf(held(codes[at - 1])))),
    unpack: (packed) => {
      let sum = 0;
      return asList(packed).map((step) => codeOf((sum += Number(step))));
    },
  };
}

/** Subheadings of pairs, as how far each is from the one that it stands beside: mostly nothing. */
export function numberOf(code: HsCode): number {
  return Number(codeDigits(code));
}

/** @throws where a number is no subheading */
export function codeOf(number: number): HsCode {
  return held(toHsCode(String(number).padStart(6, '0')) ?? undefined);
}
