import type { HsCode } from '../../../model/hs-code.js';
import { extendsCode } from '../../compose/line-codes.js';
import { LOST_ZERO } from '../codes/fit-code.js';
import { stripCode } from '../codes/strip-code.js';

/** A national code out of its cell: one that extends the international one, or why not. */
export type NationalReading =
  | { readonly kind: 'code'; readonly code: string; readonly repaired: string | null }
  | { readonly kind: 'unclear'; readonly why: string };

/**
 * A national code begins with the six digits that it extends, and has 8 to 12. A nought that a spreadsheet took off its
 * front is put back where only that makes it so.
 *
 * @example readNational('713400010', '0713.40') // { kind: 'code', code: '0713400010', ... }
 */
export function readNational(cell: string, code: HsCode): NationalReading {
  const digits = stripCode(cell).replace(/[.\s-]/g, '');
  if (extendsCode(digits, code)) return { kind: 'code', code: digits, repaired: null };
  const padded = `0${digits}`;
  if (extendsCode(padded, code)) return { kind: 'code', code: padded, repaired: LOST_ZERO };
  return { kind: 'unclear', why: `does not extend ${code} with 8 to 12 digits` };
}
