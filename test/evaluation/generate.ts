import { foldText } from '../../src/search/text/fold.js';

/** A generator of numbers in [0, 1) that is the same on every machine (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A name with so many letters deleted, put in, changed or swapped; its first letter stays. */
export function misspell(name: string, edits: number, random: () => number): string {
  let text = foldText(name);
  for (let edit = 0; edit < edits; edit += 1) {
    const place = 1 + Math.floor(random() * (text.length - 2));
    const letter = LETTERS.charAt(Math.floor(random() * LETTERS.length));
    const [before, after] = [text.slice(0, place), text.slice(place)];
    switch (Math.floor(random() * 4)) {
      case 0:
        text = before + after.slice(1);
        break;
      case 1:
        text = before + letter + after;
        break;
      case 2:
        text = before + letter + after.slice(1);
        break;
      default:
        text = before + after.charAt(1) + after.charAt(0) + after.slice(2);
    }
  }
  return text;
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/c(?=[eiy])/g, 's'],
  [/c(?=[aou])/g, 'k'],
  [/y/g, 'i'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/f/g, 'ph'],
  [/i(?=.)/g, 'y'],
  [/l(?=[aeiou])/g, 'll'],
  [/e$/g, ''],
];

/** A name as somebody writes it who only heard it; null where no rule changes it. */
export function respell(name: string, random: () => number): string | null {
  const text = foldText(name);
  const [first, second] = SOUNDS.map((rule) => ({ rule, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ rule }) => rule)
    .filter(([pattern]) => text.search(pattern) !== -1);
  if (first === undefined) return null;
  const once = text.replace(first[0], first[1]);
  return second === undefined ? once : once.replace(second[0], second[1]);
}
