import type { Edition } from '../../model/edition.js';
import type { EssentialGoodsList, ListLine } from '../../model/list.js';
import { hashContent } from '../content-hash.js';

/** Rows alone are a draft: they say neither who issues it nor for when. */
export function newList(
  lines: readonly ListLine[],
  edition: Edition,
  id: string | undefined,
): EssentialGoodsList {
  const content = { edition, scenarios: [], header: {}, lines };
  const contentHash = hashContent(content);
  const name = id ?? `list-${contentHash.slice('sha256-'.length, 'sha256-'.length + 8)}`;
  return {
    id: name,
    kind: 'composed',
    titles: { en: name },
    state: 'draft',
    release: '',
    exercise: false,
    ...content,
    contentHash,
  };
}

/**
 * A list that somebody edited is a draft of theirs, whatever it was: nobody has issued it so. The
 * list itself where its lines say what they said.
 */
export function changedList(
  base: EssentialGoodsList,
  lines: readonly ListLine[],
): EssentialGoodsList {
  const ordered = inOldOrder(lines, base);
  const contentHash = hashContent({ ...base, lines: ordered });
  if (contentHash === base.contentHash) return base;
  return { ...base, kind: 'composed', state: 'draft', lines: ordered, contentHash };
}

/** Lines that were there stand where they stood, however the rows were sorted; new ones follow. */
function inOldOrder(lines: readonly ListLine[], base: EssentialGoodsList): readonly ListLine[] {
  const places = new Map(base.lines.map(({ no }, place) => [no, place]));
  const placeOf = ({ no }: ListLine): number => places.get(no) ?? base.lines.length;
  return [...lines].sort((a, b) => placeOf(a) - placeOf(b));
}
