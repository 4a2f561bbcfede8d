import { ar } from './ar/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import { pt } from './pt/index.js';
import { ru } from './ru/index.js';
import { type Language, mergeWords, type Words } from './words.js';
import { zh } from './zh/index.js';

/** The words of every language, each English where it has none. */
export const WORDS: Readonly<Record<Language, Words>> = {
  en: mergeWords({}),
  fr: mergeWords(fr),
  es: mergeWords(es),
  pt: mergeWords(pt),
  ar: mergeWords(ar),
  ru: mergeWords(ru),
  zh: mergeWords(zh),
};
