import type { NameIndex } from './index/name-index.js';
import { shapeOf } from './index/read-names.js';
import { type Fit, fitName } from './rank.js';
import { readWords, recallByWords } from './recall.js';
import type { Question } from './question.js';
import { roughViewsOf } from './views.js';
import type { Taken } from './understand/understand.js';

const BY_WORDS = 40;
const BY_LETTERS = 24;

/** The names that come nearest to what was typed, one a good, best first. */
export function findRough(taken: Taken, index: NameIndex, question: Question): readonly Fit[] {
  const best = new Map<string, Fit>();
  const keep = (fit: Fit | null): void => {
    if (fit === null) return;
    const held = best.get(fit.entry.good.id);
    if (held === undefined || isBetter(fit, held)) best.set(fit.entry.good.id, fit);
  };
  for (const { words, suits } of roughViewsOf(taken)) {
    const typed = readWords(words, index);
    const whole = shapeOf(words);
    const passes = (number: number): boolean => {
      const good = index.entries[number]?.good;
      return good !== undefined && suits(good) && question.accepts(good);
    };
    const fit = (number: number): void => {
      if (passes(number)) keep(fitName(number, typed, whole, index));
    };
    recallByWords(typed, index, BY_WORDS).forEach(fit);
    if (!isFound(best.values()) && whole.joined.length >= 4)
      index.grams.candidates(whole.sound, BY_LETTERS).forEach(fit);
    // What was left out of a fuller view is not missed where the fuller view is a whole name.
    if (isFound(best.values())) break;
  }
  return [...best.values()].sort(
    (a, b) => b.score - a.score || (a.entry.good.id < b.entry.good.id ? -1 : 1),
  );
}

function isFound(fits: Iterable<Fit>): boolean {
  for (const { complete } of fits) if (complete) return true;
  return false;
}

function isBetter(a: Fit, b: Fit): boolean {
  if (a.complete !== b.complete) return a.complete;
  if (a.complete && a.distance !== b.distance) return a.distance < b.distance;
  return a.score > b.score;
}
