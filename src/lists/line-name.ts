import type { ListLine } from '../model/list.js';

/**
 * The name of a line: in the language where it has one, else in English, else the first there is.
 *
 * @example nameOfLine({ names: { en: 'tent', fr: 'tente' } }, 'fr') // 'tente'
 */
export function nameOfLine({ names }: Pick<ListLine, 'names'>, language = 'en'): string {
  return names[language] ?? names['en'] ?? Object.values(names)[0] ?? '';
}
