import type { Resolution } from '../../model/answer.js';
import { areAlike, type LookAlikes } from '../look-alikes.js';
import { type Fit, wholeLimit } from '../rank.js';
import type { Taken } from '../understand/understand.js';
import { editDistance } from '../text/edit-distance.js';

/** How the best of several rough matches was found, and which names stand side by side. */
export interface Judgement {
  readonly resolution: Exclude<Resolution, 'none'>;
  /** For `ambiguous`: the matches between which the reader has to choose, first. */
  readonly named: readonly Fit[];
}

/** A word this short is another word after one edit. */
const SHORTEST = 5;

/**
 * Judges rough matches, best first. A correction is disclosed only where it is complete, near, and
 * the only one; everything else is a choice.
 */
export function judgeFits(fits: readonly Fit[], taken: Taken, lookAlikes: LookAlikes): Judgement {
  const [best, ...rest] = fits;
  if (best === undefined) return { resolution: 'ambiguous', named: [] };
  const choice = { resolution: 'ambiguous', named: [best] } as const;
  const { entry, distance, complete, soundsSame } = best;
  if (!complete) return choice;
  if (!soundsSame && distance > wholeLimit(entry.joined.length) + 1) return choice;
  if (entry.joined.length < SHORTEST || !mayCorrect(best, taken)) return choice;
  const rivals = rest.filter((fit) => fit.complete && fit.distance <= distance);
  if (rivals.length > 0) return { resolution: 'ambiguous', named: [best, ...rivals] };
  if (distance === 0)
    return { resolution: entry.kind === 'name' ? 'exact' : 'synonym', named: [best] };
  const confused = confusedWith(best, rest, taken, lookAlikes);
  if (confused.length > 0) return { resolution: 'ambiguous', named: [best, ...confused] };
  return { resolution: 'corrected', named: [best] };
}

/**
 * Names of medicines are long and made-up, so that a near one is the one that was meant. Ordinary
 * words have ordinary words beside them ("satchet" is no hatchet), and so have brands.
 */
function mayCorrect({ entry, distance, soundsSame }: Fit, taken: Taken): boolean {
  if (distance === 0) return true;
  const sameStart = taken.named[0]?.[0] === entry.words[0]?.[0];
  if (entry.kind === 'brand') return distance === 1 && sameStart && entry.joined.length >= 6;
  if (entry.good.kind === 'medicine') return true;
  if (!soundsSame && isOtherWord(taken.named.join(''), entry.joined)) return false;
  return distance <= (entry.joined.length < 10 ? 1 : 2) && (sameStart || entry.words.length > 1);
}

/** Up to this length a letter in the place of another makes an ordinary word another. */
const SHORT = 6;

/** "Swatch" is no switch; "swicth" is one, and so is "swich". */
function isOtherWord(typed: string, name: string): boolean {
  if (name.length > SHORT || typed.length !== name.length) return false;
  return sortedLetters(typed) !== sortedLetters(name);
}

function sortedLetters(word: string): string {
  return Array.from(word).sort().join('');
}

/**
 * The look-alike guard: what was typed lies between two names of medicines that are taken for one
 * another, so that choosing the nearer one would be a guess.
 */
function confusedWith(
  best: Fit,
  rest: readonly Fit[],
  taken: Taken,
  lookAlikes: LookAlikes,
): Fit[] {
  const typed = taken.saltless.join(' ');
  // A name that sounds the same may be many letters away; another has to be near in letters.
  const reach = Math.min(Math.max(best.distance + 1, 2), 3);
  const alike = new Set(lookAlikes.of(best.entry.good.id).map(({ good }) => good.id));
  return rest.filter(({ entry }) => {
    if (entry.good.kind !== 'medicine' || best.entry.good.kind !== 'medicine') return false;
    const name = entry.words.join(' ');
    const near = editDistance(typed, name, reach) <= reach;
    return near && (alike.has(entry.good.id) || areAlike(name, best.entry.words.join(' ')));
  });
}
