import type { Classification, Support, SupportKind } from '../../model/good.js';
import { fill, type Words } from '../../words/words.js';

/** What speaks for a code, as sentences, the strongest first. */
export interface SaidSupport {
  /** How sure it is; null where a document or a ruling speaks for itself. */
  readonly grade: string | null;
  readonly sentences: readonly string[];
}

const ORDER: readonly SupportKind[] = [
  'wco-list',
  'ruling',
  'hs-text',
  'national-list',
  'hs-note',
  'own-reasoning',
  'correlation',
];

/** A copy stands in for a document that was not read. */
const QUOTED = /,? ?quoted (?:by|in) (.+)$/;

/**
 * Says what supports a code. How the name was found is another matter, and never stands here.
 *
 * @param disputed whether other codes are argued for the good
 */
export function saySupport(
  one: Classification,
  disputed: boolean,
  words: Words,
  translate: (text: string) => string,
): SaidSupport {
  const strongest = [...one.support].sort((a, b) => rank(a) - rank(b));
  const sentences = strongest.map((support) => sayOne(support, one, words, translate));
  return { grade: gradeOf(one, disputed, words), sentences: [...new Set(sentences)] };
}

function gradeOf({ basis }: Classification, disputed: boolean, { lists }: Words): string | null {
  switch (basis) {
    case 'doubtful':
      return disputed ? lists.basis.disputed : lists.basis.doubtful;
    case 'derived':
      return lists.basis.derived;
    case 'corroborated':
    case 'reference':
      return null;
  }
}

function rank({ kind }: Support): number {
  const place = ORDER.indexOf(kind);
  return place === -1 ? ORDER.length : place;
}

function sayOne(
  { kind, issuer, ref, edition }: Support,
  one: Classification,
  { page }: Words,
  translate: (text: string) => string,
): string {
  const by = QUOTED.exec(issuer ?? '')?.[1];
  const quoted = kind === 'wco-list' && by !== undefined;
  const known: Readonly<Record<string, string>> = page.support;
  const sentence = quoted ? page.support.quoted : (known[kind] ?? page.support.other);
  const values = { issuer: by ?? issuer ?? '', ref: translate(ref) };
  const said = fill(sentence, values);
  const other = edition !== null && edition !== one.edition;
  return other ? `${said} ${fill(page.support.ofEdition, { edition })}` : said;
}

/** Who holds a reading: the issuers of what speaks for it, tables and ourselves left out. */
export function holdersOf({ support }: Classification): readonly string[] {
  const held = support.filter(({ kind }) => kind !== 'correlation' && kind !== 'own-reasoning');
  return [...new Set(held.flatMap(({ issuer }) => issuer ?? []))].filter((one) => one !== 'HS');
}
