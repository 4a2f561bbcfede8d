import type { ListLine } from '../model/list.js';

/** The name of a line for people who read English; the first name where it has no English one. */
export function nameOfLine({ names }: Pick<ListLine, 'names'>): string {
  return names['en'] ?? Object.values(names)[0] ?? '';
}
