import { asciiDigits } from '../../model/read-code.js';
import { canonicalWord } from './canon.js';

// Letters that Unicode does not take apart but that people type without their mark.
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
};

/**
 * A text as it is compared: without accents, width, case and punctuation, digits in ASCII, one
 * space between words. A dot or comma between digits stays, as a dot ("0,9 %" is "0.9").
 *
 * Folding twice changes nothing.
 *
 * @example foldText('Éthanol, 70°') // 'ethanol 70'
 */
export function foldText(text: string): string {
  return asciiDigits(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłþı]/g, (letter) => LETTERS[letter] ?? letter)
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
  return foldText(text)
    .replace(UNSPACED, ' $& ')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => canonicalWord(singular(word)));
}

// Scripts that put no space between words: every sign counts as one.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** The English singular, roughly: it is applied to both sides, so it only has to be the same. */
export function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:x|ch|sh|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
