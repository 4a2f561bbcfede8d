import type { Good } from '../model/good.js';

/** Languages in which a line of a list carries the name of its good, where it is held. */
const NAME_LANGUAGES = ['fr', 'es', 'pt', 'ar', 'ru', 'zh', 'la'] as const;

/**
 * The name of a good in each language that holds one: its INN there, else the translation of its
 * name. English always stands, and Latin for medicines.
 *
 * @example namesOf(amoxicillin).fr // 'amoxicilline'
 */
export function namesOf(good: Good): Readonly<Record<string, string>> {
  const found = NAME_LANGUAGES.flatMap((lang): [string, string][] => {
    const own = good.names.filter((one) => one.lang === lang);
    const name =
      own.find((one) => one.kind === 'inn') ?? own.find((one) => one.kind === 'translation');
    return name === undefined ? [] : [[lang, name.name]];
  });
  return { en: good.name, ...Object.fromEntries(found) };
}
