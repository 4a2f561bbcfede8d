import type { CodeChange } from '../../model/compose.js';
import { codeDigits, type HsCode, toHsCode } from '../../model/hs-code.js';
import type { ListCode, NationalCode } from '../../model/list.js';

/**
 * The codes that a change names, each with what it does not say taken from the line's own.
 *
 * @returns the codes, and the texts that are no codes
 */
export function replaceCodes(
  own: readonly ListCode[],
  said: readonly CodeChange[],
): { readonly codes: readonly ListCode[]; readonly wrong: readonly string[] } {
  const codes: ListCode[] = [];
  const wrong: string[] = [];
  for (const change of said) {
    const code = toHsCode(change.code.replace(/[.\s]/g, ''));
    if (code === null) wrong.push(change.code);
    else codes.push(...changedCodes(own, code, change));
  }
  return { codes, wrong };
}

/** A code that the line has in several forms stays so, unless the change names one of them. */
function changedCodes(
  own: readonly ListCode[],
  code: HsCode,
  change: CodeChange,
): readonly ListCode[] {
  const same = own.filter(
    (one) => one.code === code && (change.form === undefined || one.form === change.form),
  );
  const bases = same.length > 0 ? same : [{ ...STATED, code }];
  return bases.map((base) => ({
    ...base,
    coverage: change.coverage ?? base.coverage,
    form: change.form === undefined ? base.form : change.form,
    condition: change.condition === undefined ? base.condition : change.condition,
    national: change.national ?? base.national,
    ruling: change.ruling === undefined ? base.ruling : change.ruling,
    basis:
      typeof change.ruling === 'string' && base.basis !== 'reference' ? 'corroborated' : base.basis,
    // A code that an administration names is chosen by it, whatever the table leaves open.
    candidate: false,
  }));
}

/** A code that the catalogue does not give: it stands on the word of who made the list. */
const STATED: Omit<ListCode, 'code'> = {
  form: null,
  condition: null,
  coverage: 'part',
  basis: 'derived',
  rival: false,
  candidate: false,
  national: [],
  ruling: null,
};

/**
 * National codes under the codes that they extend.
 *
 * @returns the codes, and the national codes that extend none of them
 */
export function placeNational(
  codes: readonly ListCode[],
  national: readonly NationalCode[],
): { readonly codes: readonly ListCode[]; readonly astray: readonly NationalCode[] } {
  const astray = national.filter((one) => !codes.some(({ code }) => extendsCode(one.code, code)));
  const placed = codes.map((code) => {
    const own = national.filter((one) => extendsCode(one.code, code.code));
    return own.length === 0 ? code : { ...code, national: own };
  });
  return { codes: placed, astray };
}

/** Whether a national code (8 to 12 digits) lies under a code of six digits. */
export function extendsCode(national: string, code: HsCode): boolean {
  const digits = national.replace(/[.\s]/g, '');
  return /^\d{8,12}$/.test(digits) && digits.startsWith(codeDigits(code));
}
