import { namesOf } from '../../lists/good-names.js';
import type { Good } from '../../model/good.js';
import type { Language } from '../../words/words.js';

export interface ShownName {
  readonly name: string;
  /** The English name, where another is shown: it is the one on most labels and invoices. */
  readonly english: string | null;
}

/** The name of a good in a language, English where none is held. */
export function nameOfGood(good: Good, language: Language): ShownName {
  const name = namesOf(good)[language] ?? good.name;
  const same = name.toLowerCase() === good.name.toLowerCase();
  return { name, english: same ? null : good.name };
}
