import type { JSX } from 'preact';
import type { Match } from '../../model/answer.js';
import { usePage } from '../context.js';
import { differingPart, type Piece } from '../show/differing.js';
import { nameOfGood } from '../show/name-of-good.js';
import { ItemRow } from './item-row.js';

/**
 * What else it may be. Names that are taken for one another stand side by side with the letters
 * marked in which they differ.
 */
export function Matches({
  matches,
  marked,
  settled,
}: {
  readonly matches: readonly Match[];
  readonly marked: boolean;
  /** The item was found, and these stand behind it. */
  readonly settled: boolean;
}): JSX.Element | null {
  const { words, language } = usePage();
  const { found } = words.page;
  if (matches.length === 0) return null;
  const names = matches.map(({ good }) => nameOfGood(good, language).name);
  return (
    <section>
      <h2>{settled || !marked ? found.others : found.choose}</h2>
      <ul class="rows items">
        {matches.map(({ good }, place) => (
          <ItemRow good={good} pieces={marked ? marksOf(names, place) : null} />
        ))}
      </ul>
    </section>
  );
}

/** The first name is held against the second, and every other one against the first. */
function marksOf(names: readonly string[], place: number): readonly Piece[] | null {
  const name = names[place];
  const other = place === 0 ? names[1] : names[0];
  if (name === undefined || other === undefined) return null;
  return differingPart(name, other);
}
