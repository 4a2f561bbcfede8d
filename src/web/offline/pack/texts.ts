import type { AdviceTopic } from '../../../model/advice.js';
import type { CodeTables } from '../../../model/code-tables.js';
import type { Good } from '../../../model/good.js';
import { asList, type Column, type Packed } from './column.js';
import { maybe, plain } from './columns.js';

/** The translations of our own texts into one language, by the English text. */
export type Translations = ReadonlyMap<string, string>;

/** Where texts stand that are translated. */
export interface TextHolders {
  readonly goods: readonly Good[];
  readonly topics: readonly AdviceTopic[];
  readonly codes: CodeTables;
}

/**
 * Every text that may have a translation, in an order that both sides find by themselves: so the
 * pack of a language holds translations alone, and no English beside them.
 */
export function textsOf({ goods, topics, codes }: TextHolders): readonly string[] {
  const advice = topics.flatMap(({ message, options }) => [
    message,
    ...options.flatMap(({ ask, label }) => [ask, label]),
  ]);
  const labels = codes.labels.flatMap((row) => row.labels.filter((label) => label !== null));
  const conditions = goods.flatMap(({ classifications }) =>
    classifications.flatMap(({ condition }) => (condition === null ? [] : [condition.text])),
  );
  return [...new Set([...advice, ...labels, ...conditions])];
}

const column: Column<string | null> = maybe(plain<string>());

/** What a language's own pack holds: it is loaded where somebody reads in that language. */
export function packTexts(texts: readonly string[], translate: (text: string) => string): Packed {
  return column.pack(
    texts.map((text) => {
      const translation = translate(text);
      return translation === text ? null : translation;
    }),
  );
}

/** @throws where the translations are not those of these texts */
export function openTexts(packed: Packed, texts: readonly string[]): Translations {
  const translations = column.unpack(packed);
  if (asList(translations).length !== texts.length)
    throw new Error('The translations belong to another release');
  return new Map(
    texts.flatMap((text, at) => {
      const translation = translations[at] ?? null;
      return translation === null ? [] : [[text, translation] as const];
    }),
  );
}
