import { canonicalWord } from './canon.js';
import { plainLetters } from './letters.js';

/** Words of ASCII letters and digits, one space between them. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;

/** Letters and digits of any script. */
const ONE_WORD = /^[\p{L}\p{N}]+$/u;

/**
 * A text as it is compared: without accents, width, case and punctuation, digits in ASCII, one
 * space between words. A dot or comma between digits stays, as a dot ("0,9 %" is "0.9").
 *
 * Folding twice changes nothing.
 *
 * @example foldText('Éthanol, 70°') // 'ethanol 70'
 */
export function foldText(text: string): string {
  // Most names are plain already; the rest of the work is for those that are not.
  if (PLAIN.test(text)) return text.toLowerCase();
  const letters = plainLetters(text);
  if (ONE_WORD.test(letters)) return letters;
  return letters
    .replace(/(?<=\d),(?=\d)/g, '.')
    .replace(/[^\p{L}\p{N}.]+|(?<!\d)\.|\.(?!\d)/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/**
 * The words of a text, folded, plurals as singulars, so that "Gloves, surgical" has the same words
 * as "surgical glove".
 */
export function foldWords(text: string): readonly string[] {
  const folded = foldText(/[ãÃ]/.test(text) ? text.replace(WOOL, 'wool') : text);
  if (folded === '') return [];
  if (BEYOND_THAI.test(folded)) return splitSigns(folded).map(comparedWord);
  // Most texts that are folded are one word, and splitting it would take as long as the rest.
  return folded.includes(' ') ? folded.split(' ').map(comparedWord) : [comparedWord(folded)];
}

function comparedWord(word: string): string {
  return canonicalWord(singular(word));
}

function splitSigns(folded: string): string[] {
  if (ONLY_SIGNS.test(folded)) return Array.from(folded);
  return folded
    .replace(UNSPACED, ' $& ')
    .split(' ')
    .filter((word) => word !== '');
}

/** "Lã" is wool, and "la" without its mark an article. */
const WOOL = /(?<!\p{L})lã(?!\p{L})/giu;

// Scripts that put no space between words: every sign counts as one. All of them stand late in
// Unicode, and looking for that first is quick.
const ONLY_SIGNS = /^[\u4e00-\u9fff]+$/;
const BEYOND_THAI = /[\u0e00-\uffff]/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

const PLURALS: Readonly<Record<string, string>> = {
  knives: 'knife',
  shelves: 'shelf',
  leaves: 'leaf',
  scarves: 'scarf',
};

/** The singular, roughly: it is applied to both sides, so it only has to be the same. */
function singular(word: string): string {
  const end = word.charAt(word.length - 1);
  if (end !== 's' && end !== 'x' && end !== 'e') return word;
  const irregular = PLURALS[word];
  if (irregular !== undefined) return irregular;
  if (word.length > 5 && word.endsWith('aux')) return `${word.slice(0, -3)}al`;
  if (word.length > 5 && word.endsWith('sses')) return word.slice(0, -2);
  // "axe" and "axes", "box" and "boxes".
  if (/xes?$/.test(word)) return word.replace(/es?$/, '');
  if (word.length <= 3 || end !== 's' || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
