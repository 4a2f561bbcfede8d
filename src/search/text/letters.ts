import { asciiDigits } from '../../model/read-code.js';

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

const ASCII = /^[\x00-\x7f]*$/;

/** Half of a sign, or the Greek letter that is written otherwise at the end of a word. */
const NOT_ALONE = /[\ud800-\udfff\u03a3\u03f9]/;

// What each letter becomes, by its number, once it was met: the letters of all names are few.
const known = new Array<string | undefined>(1 << 16);

/** A text without accents, width and case, digits in ASCII; punctuation stays. */
export function plainLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  if (NOT_ALONE.test(text)) return takeOff(text);
  let plain = '';
  for (let place = 0; place < text.length; place += 1)
    plain += known[text.charCodeAt(place)] ?? learn(text.charAt(place));
  return plain;
}

function learn(letter: string): string {
  const plain = takeOff(letter);
  known[letter.charCodeAt(0)] = plain;
  return plain;
}

function takeOff(text: string): string {
  return asciiDigits(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłþıىةـ]/g, (letter) => LETTERS[letter] ?? letter);
}
