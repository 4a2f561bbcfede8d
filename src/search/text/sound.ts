import { soundAt } from './sound-rules.js';

/**
 * A word as it sounds, roughly, over the languages in which medicines travel. Words with the same
 * sound are candidates, never the same word.
 *
 * Letters sound as `soundAt` says; doubled sounds count once; the ends -um, -os, -e, -o and -a of
 * longer words are left out.
 *
 * @example soundOf('amoxycilline') === soundOf('amoxicillin') // true
 */
export function soundOf(word: string): string {
  let count = 0;
  let last = 0;
  for (let at = 0; at < word.length;) {
    const letter = word.charCodeAt(at);
    const pair = pairAt(word, at, letter);
    const first = pair === NO_PAIR ? letter : (firstSounds[pair] ?? 0);
    const second = pair === NO_PAIR ? 0 : (secondSounds[pair] ?? 0);
    if (first !== 0 && first !== last) sounds[count++] = last = first;
    if (second !== 0 && second !== last) sounds[count++] = last = second;
    at += pair === NO_PAIR ? 1 : (lettersTaken[pair] ?? 1);
  }
  return textOf(count - silentEnd(count));
}

/** More letters than this are no longer passed at once. */
const RUN = 4096;

function textOf(count: number): string {
  let text = '';
  for (let from = 0; from < count; from += RUN)
    text += String.fromCharCode(...sounds.slice(from, Math.min(from + RUN, count)));
  return text;
}

// Numbers of letters, in one list for all words: every name goes through here, and strings of one
// letter would be made and thrown away by the hundred thousand.
const sounds: number[] = [];

const [FIRST = 0, E, M, O, S, U] = Array.from('aemosu', (letter) => letter.charCodeAt(0));
const LETTERS = 26;
const COLUMNS = LETTERS + 1;

/** The only rule for three letters: it stands behind those for pairs. */
const SCH = LETTERS * COLUMNS;
const NO_PAIR = -1;

// The rules for each letter and the next one; the last column is for whatever else comes next. A
// letter that has no sound, and a second sound where there is one, is 0.
const firstSounds = new Uint16Array(SCH + 1);
const secondSounds = new Uint16Array(SCH + 1);
const lettersTaken = new Uint8Array(SCH + 1);
for (let pair = 0; pair <= SCH; pair += 1) {
  const letter = FIRST + Math.floor(pair / COLUMNS);
  const next = FIRST + (pair % COLUMNS);
  const letters = pair === SCH ? 'sch' : String.fromCharCode(letter, next);
  const [sound, taken] = soundAt(letters, 0);
  firstSounds[pair] = sound === '' ? 0 : sound.charCodeAt(0);
  secondSounds[pair] = sound.length < 2 ? 0 : sound.charCodeAt(1);
  lettersTaken[pair] = taken;
}

/** The place of a letter and the next one in the rules. */
function pairAt(word: string, at: number, letter: number): number {
  const row = letter - FIRST;
  if (row < 0 || row >= LETTERS) return NO_PAIR;
  if (letter === S && word.startsWith('sch', at)) return SCH;
  const next = at + 1 < word.length ? word.charCodeAt(at + 1) - FIRST : LETTERS;
  return row * COLUMNS + (next >= 0 && next < LETTERS ? next : LETTERS);
}

/** How many letters at the end of what was sounded are left out. */
function silentEnd(count: number): number {
  if (count <= 4) return 0;
  const last = sounds[count - 1];
  if (last === E || last === O || last === FIRST) return 1;
  const before = sounds[count - 2];
  return (before === U && last === M) || (before === O && last === S) ? 2 : 0;
}
