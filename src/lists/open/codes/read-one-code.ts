import { type HsCode, toHsCode } from '../../../model/hs-code.js';
import type { CodeKnowledge } from './code-cell.js';
import { type CodeFit, fitCode } from './fit-code.js';

/** One code of the edition, or what a person may choose from. */
export type OneCode =
  | { readonly kind: 'code'; readonly fit: CodeFit; readonly why: string | null }
  | { readonly kind: 'unclear'; readonly candidates: readonly string[]; readonly why: string };

/** Enough to choose from. */
const MOST_CANDIDATES = 12;

/** Reads one code. It is taken only where exactly one code of the edition fits what stands there. */
export function readOneCode(text: string, { exists }: Pick<CodeKnowledge, 'exists'>): OneCode {
  const { fits, sure, why } = fitCode(text);
  const held = fits.filter(({ code }) => exists(code));
  const [only] = held;
  if (only !== undefined && held.length === 1 && sure) return { kind: 'code', fit: only, why };
  const candidates = held.map(({ code, national }) => national ?? code);
  if (held.length > 1) return { kind: 'unclear', candidates, why: 'several codes fit' };
  if (only !== undefined) return { kind: 'unclear', candidates, why: why ?? 'a code is not sure' };
  const near = fits.flatMap(({ code }) => codesUnder(code, exists)).slice(0, MOST_CANDIDATES);
  const none = fits.length === 0 ? 'no code can be read' : 'the edition has no such code';
  return { kind: 'unclear', candidates: near, why: none };
}

/** The subheadings of the heading in which a code lies, or would. */
export function codesUnder(code: HsCode, exists: CodeKnowledge['exists']): readonly HsCode[] {
  const heading = toHsCode(code.slice(0, 4));
  if (heading?.length !== 4 || !exists(heading)) return [];
  return Array.from({ length: 100 }, (_, last) => String(last).padStart(2, '0')).flatMap((last) => {
    const found = toHsCode(`${heading}${last}`);
    return found !== null && exists(found) ? [found] : [];
  });
}
