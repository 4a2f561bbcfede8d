import type { Edition } from '../../model/edition.js';
import { codeContains, codeLevel, type HsCode } from '../../model/hs-code.js';
import type { ListCode, NationalCode } from '../../model/list.js';
import { readCode } from '../../model/read-code.js';
import { migrateCode, type MigrationBook } from '../migrate/migrate-codes.js';

export interface DeclaredCode {
  readonly kind: 'code';
  /** As it was written. */
  readonly shown: string;
  readonly edition: Edition;
  /** The codes of the list's edition that it is, or may be; none where its own edition lacks it. */
  readonly codes: readonly HsCode[];
  /** False where the code has no single successor in the list's edition. */
  readonly direct: boolean;
  /** All digits, national ones too, of a code in the list's edition; else null. */
  readonly digits: string | null;
  /** The editions that have the code, where its own has not. */
  readonly elsewhere: readonly Edition[];
}

/** A declared code, as far as it can be held against a list. */
export type Declared =
  | { readonly kind: 'none' }
  | { readonly kind: 'invalid'; readonly shown: string }
  /** No table leads to the edition of the list. */
  | { readonly kind: 'lost'; readonly shown: string; readonly edition: Edition }
  | DeclaredCode;

/** Reads a declared code in its edition and translates it to that of the list. */
export function readDeclared(
  text: string,
  from: Edition,
  to: Edition,
  book: MigrationBook | null,
): Declared {
  if (text === '') return { kind: 'none' };
  const shown = text;
  const reading = readCode(text);
  const editions = reading === null ? [] : (book?.editionsOf(reading.used) ?? [from]);
  if (reading === null || editions.length === 0) return { kind: 'invalid', shown };
  const code = { kind: 'code', shown, edition: from, direct: true, elsewhere: [] } as const;
  if (!editions.includes(from)) {
    if (!mayHave(from, reading.used, editions, book))
      return { ...code, codes: [], digits: null, elsewhere: editions };
    if (from !== to) return { kind: 'lost', shown, edition: from };
    return { ...code, direct: false, codes: [reading.used], digits: reading.asked };
  }
  if (from === to) return { ...code, codes: [reading.used], digits: reading.asked };
  if (book === null) return { kind: 'lost', shown, edition: from };
  const { outcome, candidates } = migrateCode(reading.used, from, to, book, () => []);
  if (candidates.length === 0) return { kind: 'lost', shown, edition: from };
  const codes = candidates.map((one) => one.code);
  const direct = outcome === 'same' || outcome === 'renumbered';
  return { ...code, codes, direct, digits: null };
}

/**
 * Whether an edition that is held in part may have a code that its table does not mention: the newest
 * older edition has it, and no table says that it ended.
 */
function mayHave(
  edition: Edition,
  code: HsCode,
  editions: readonly Edition[],
  book: MigrationBook | null,
): boolean {
  const newest = editions.filter((one) => one < edition).at(-1);
  if (book === null || newest === undefined) return false;
  const inside = [code, ...(book.under?.(code, newest) ?? [])].filter(
    (one) => codeLevel(one) === 'subheading',
  );
  return inside.some((one) => book.successors(one, newest).every((link) => link.edition > edition));
}

/** How a declared code meets a code of a list. */
export interface CodeFit {
  readonly held: ListCode;
  readonly found: HsCode;
  /** The declared code is a heading above that of the list. */
  readonly short: boolean;
  /** The national code of the list that it is. */
  readonly national: NationalCode | null;
  /** The list has national codes and the declared code does not reach one. */
  readonly nationalOpen: boolean;
}

/** The codes of a list line that a declared code meets. */
export function fitCodes(codes: readonly ListCode[], declared: DeclaredCode): readonly CodeFit[] {
  return codes.flatMap((held) => {
    const fits = declared.codes.flatMap((found) => fitCode(held, found, declared.digits) ?? []);
    return fits.slice(0, 1);
  });
}

function fitCode(held: ListCode, found: HsCode, digits: string | null): CodeFit | null {
  const plain = { held, found, short: false, national: null, nationalOpen: false };
  if (!codeContains(held.code, found))
    return codeContains(found, held.code) ? { ...plain, short: true } : null;
  if (held.national.length === 0) return plain;
  if (digits === null || digits.length <= 6) return { ...plain, nationalOpen: true };
  const national = held.national.find((one) => digits.startsWith(digitsOf(one.code)));
  if (national !== undefined) return { ...plain, national };
  const reaches = held.national.some((one) => digitsOf(one.code).startsWith(digits));
  return reaches ? { ...plain, nationalOpen: true } : null;
}

function digitsOf(code: string): string {
  return code.replace(/\D/g, '');
}
