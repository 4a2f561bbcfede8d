import type { ConfusedPair } from '../model/advice.js';
import type { LookAlike } from '../model/answer.js';
import type { Edition } from '../model/edition.js';
import type { Good, GoodId } from '../model/good.js';
import { foldWords } from './text/fold.js';
import { editDistance } from './text/edit-distance.js';
import { areFurtherApart, letterSet } from './text/letter-set.js';

/** Names of medicines that are taken for one another. */
export interface LookAlikes {
  /** The goods whose names are confused with those of a good. */
  of(id: GoodId): readonly { readonly good: Good; readonly name: string }[];
}

/** Names this short differ by two letters without being alike. */
const SHORTEST = 5;

/** Between names that are alike. */
const MOST_EDITS = 3;

/**
 * Finds the pairs when the index is built: names within two edits, or three where both have eight
 * letters or more, one name inside the other, and the pairs of a published list.
 */
export function findLookAlikes(
  goods: readonly Good[],
  confused: readonly ConfusedPair[],
): LookAlikes {
  const names = goods.filter((good) => good.kind === 'medicine').flatMap(namesOf);
  const found = new Map<GoodId, Map<GoodId, { good: Good; name: string }>>();
  const link = (of: Good, like: Good, name: string): void => {
    const held = found.get(of.id) ?? new Map<GoodId, { good: Good; name: string }>();
    if (!held.has(like.id)) held.set(like.id, { good: like, name });
    found.set(of.id, held);
  };
  eachPairThatMayBeAlike(names, (one, other) => {
    if (one.good.id === other.good.id || !areAlike(one.text, other.text)) return;
    link(one.good, other.good, other.name);
    link(other.good, one.good, one.name);
  });
  const listed = new Set(confused.flatMap(({ a, b }) => [a, b]));
  const byId = new Map<GoodId, Good>();
  for (const good of goods) if (listed.has(good.id)) byId.set(good.id, good);
  for (const { a, b } of confused) {
    const [one, other] = [byId.get(a), byId.get(b)];
    if (one === undefined || other === undefined) continue;
    link(one, other, other.name);
    link(other, one, one.name);
  }
  return { of: (id) => [...(found.get(id)?.values() ?? [])] };
}

interface PlainName {
  readonly good: Good;
  readonly name: string;
  readonly text: string;
}

/** The names by which a medicine is prescribed: its own, and English synonyms of one word. */
function namesOf(good: Good): PlainName[] {
  const synonyms = good.names.filter(
    ({ name, kind, lang }) => kind === 'synonym' && lang === 'en' && !name.includes(' '),
  );
  return [{ name: good.name }, ...synonyms]
    .map(({ name }) => ({ good, name, text: foldWords(name).join(' ') }))
    .filter(({ name, text }) => text.length >= SHORTEST && !name.includes('+'));
}

/**
 * The pairs that have enough letters in common; of a name inside another no letter is missing there.
 * Nearly all pairs are told apart by that.
 */
function eachPairThatMayBeAlike(
  names: readonly PlainName[],
  visit: (one: PlainName, other: PlainName) => void,
): void {
  const letters = Uint32Array.from(names, ({ text }) => letterSet(text));
  for (const [place, one] of names.entries()) {
    const own = letters[place] ?? 0;
    for (let later = place + 1; later < names.length; later += 1) {
      const theirs = letters[later] ?? 0;
      const shared = own & theirs;
      const nested = shared === own || shared === theirs;
      if (!nested && areFurtherApart(own, theirs, MOST_EDITS)) continue;
      const other = names[later];
      if (other !== undefined) visit(one, other);
    }
  }
}

/** Whether two different names look or sound so alike that one is taken for the other. */
export function areAlike(a: string, b: string): boolean {
  if (a === b) return false;
  const limit = a.length >= 8 && b.length >= 8 ? MOST_EDITS : 2;
  if (editDistance(a, b, limit) <= limit) return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.length >= 6 && !longer.includes(' ') && longer.includes(shorter);
}

/** How a look-alike differs in what matters at the border. */
export function describeLookAlike(of: Good, like: Good, name: string, edition: Edition): LookAlike {
  return { goodId: like.id, name, differs: describeDifference(of, like, edition) };
}

function describeDifference(of: Good, like: Good, edition: Edition): string {
  const parts = [describeCodes(of, like, edition), describeControl(of, like)];
  return parts.filter((part) => part !== null).join('; ');
}

function describeCodes(of: Good, like: Good, edition: Edition): string {
  const codesOf = (good: Good): string =>
    [
      ...new Set(
        good.classifications
          .filter((one) => one.edition === edition && !one.rival && one.form !== 'mixed')
          .map((one) => one.code),
      ),
    ].join(', ');
  const [ours, theirs] = [codesOf(of), codesOf(like)];
  return ours === theirs ? `${theirs} as well` : `${theirs}, not ${ours}`;
}

function describeControl(of: Good, like: Good): string | null {
  const controlled = (good: Good): string | null =>
    good.flags.find(({ flag }) => flag === 'controlled' || flag === 'nationally-controlled')
      ?.flag ?? null;
  const [ours, theirs] = [controlled(of), controlled(like)];
  if (ours === theirs) return null;
  return theirs === null ? 'not controlled' : theirs.replace('-', ' ');
}
