import { asciiDigits } from '../../model/read-code.js';
import { canonicalWord } from './canon.js';

// Letters that Unicode does not take apart but that people type without their mark; and the forms of
// Arabic letters that are typed one for another.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
};

/** Words of ASCII letters and digits, one space between them. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;

const ASCII = /^[\x00-\x7f]*$/;

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
  const letters = ASCII.test(text) ? text.toLowerCase() : plainLetters(text);
  return letters
    .replace(/(?<=\d),(?=\d)/g, '.')
    .replace(/[^\p{L}\p{N}.]+|(?<!\d)\.|\.(?!\d)/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** Without accents, width and case, digits in ASCII. */
function plainLetters(text: string): string {
  return asciiDigits(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłþıىةـ]/g, (letter) => LETTERS[letter] ?? letter);
}

/**
 * The words of a text, folded, plurals as singulars, so that "Gloves, surgical" has the same words
 * as "surgical glove".
 */
export function foldWords(text: string): readonly string[] {
  return foldText(text.replace(WOOL, 'wool'))
    .replace(UNSPACED, ' $& ')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => canonicalWord(singular(word)));
}

/** "Lã" is wool, and "la" without its mark an article. */
const WOOL = /(?<!\p{L})lã(?!\p{L})/giu;

// Scripts that put no space between words: every sign counts as one.
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
