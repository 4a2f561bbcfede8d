import { type Language, mergeWords, type Words } from './words.js';

/** The words of every language. */
export const WORDS: Readonly<Record<Language, Words>> = {
  en: mergeWords({}),
  fr: mergeWords({}),
  es: mergeWords({}),
  pt: mergeWords({}),
  ar: mergeWords({}),
  ru: mergeWords({}),
  zh: mergeWords({}),
};
