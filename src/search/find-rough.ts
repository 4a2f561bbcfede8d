import type { GoodId } from '../model/good.js';
import type { NameIndex } from './index/name-index.js';
import { shapeOf } from './index/read-names.js';
import { type Fit, fitName } from './rank.js';
import { readWords, recallByWords } from './recall.js';
import type { Question } from './question.js';
import { roughViewsOf } from './views.js';
import type { Taken } from './understand/understand.js';

const BY_WORDS = 40;
const BY_LETTERS = 24;

/** Below this a rough match is noise, and says nothing about what was typed. */
const FLOOR = 0.52;

/** The names that come nearest to what was typed, one a good, best first. */
export function findRough(taken: Taken, index: NameIndex, question: Question): readonly Fit[] {
  const best = new BestPerGood();
  for (const view of roughViewsOf(taken)) {
    const { words } = view;
    const typed = readWords(words, index);
    const whole = shapeOf(words);
    const keepFits = (numbers: readonly number[]): void => {
      for (const number of numbers) {
        const good = index.entries[number]?.good;
        if (good !== undefined && view.suits(good) && question.accepts(good))
          best.keep(fitName(number, typed, whole, index));
      }
    };
    keepFits(recallByWords(typed, index, BY_WORDS));
    if (!best.found && whole.joined.length >= 4)
      keepFits(index.grams.candidates(whole.sound, BY_LETTERS));
    // What was left out of a fuller view is not missed where the fuller view is a whole name.
    if (best.found) break;
  }
  return best.above(FLOOR);
}

class BestPerGood {
  private readonly fits = new Map<GoodId, Fit>();

  /** Whether a whole name was found. */
  found = false;

  keep(fit: Fit | null): void {
    if (fit === null) return;
    const { id } = fit.entry.good;
    const held = this.fits.get(id);
    if (held !== undefined && !isBetter(fit, held)) return;
    this.fits.set(id, fit);
    this.found ||= fit.complete;
  }

  above(floor: number): readonly Fit[] {
    const fits: Fit[] = [];
    for (const fit of this.fits.values()) if (fit.score >= floor) fits.push(fit);
    return fits.sort((a, b) => b.score - a.score || (a.entry.good.id < b.entry.good.id ? -1 : 1));
  }
}

function isBetter(a: Fit, b: Fit): boolean {
  if (a.complete !== b.complete) return a.complete;
  if (a.complete && a.distance !== b.distance) return a.distance < b.distance;
  return a.score > b.score;
}
