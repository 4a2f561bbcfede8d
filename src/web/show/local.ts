import type { Language } from '../../words/words.js';

/*
 * Days, countries and languages as a reader writes them. Figures stay Western in every language, as
 * they stand on labels and tariffs, and the calendar is the Gregorian one.
 */

/**
 * A calendar day.
 *
 * @example showDay('2026-11-23', 'en') // '23 Nov 2026'
 */
export function showDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(`${region(language)}-u-ca-gregory-nu-latn`, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

/** English months stand after the day, as in most of the world. */
function region(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}

/** The name of a country by its ISO 3166 code. */
export function showCountry(code: string, language: Language): string {
  return named(code, language, 'region');
}

/** The name of a language, in another or in itself. */
export function showLanguage(tag: string, language: string): string {
  return named(tag, language, 'language');
}

function named(code: string, language: string, type: 'region' | 'language'): string {
  try {
    return new Intl.DisplayNames([language], { type }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}

/** A text that begins a line. */
export function capital(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}
