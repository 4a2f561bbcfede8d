import { categories } from './en/categories.js';
import { check } from './en/check.js';
import { classes } from './en/classes.js';
import { flags } from './en/flags.js';
import { lists } from './en/lists.js';
import { offline } from './en/offline.js';
import { page } from './en/page.js';
import { scenarios } from './en/scenarios.js';
import { tools } from './en/tools.js';

/** English has every word; the other languages fall back on it string by string. */
export const ENGLISH = {
  lists,
  check,
  page,
  offline,
  tools,
  categories,
  classes,
  flags,
  scenarios,
} as const;

/** A tree of texts in the form of the English one. */
type Texts<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string
    ? string
    : Tree[Key] extends readonly string[]
      ? readonly string[]
      : Texts<Tree[Key]>;
};

/** The same with anything missing, as a translation may be. */
export type Partly<Tree> = {
  readonly [Key in keyof Tree]?: Tree[Key] extends string
    ? string
    : Tree[Key] extends readonly string[]
      ? readonly string[]
      : Partly<Tree[Key]>;
};

export type Words = Texts<typeof ENGLISH>;
export type Translation = Partly<typeof ENGLISH>;

/** Languages in which lists and pages are held. */
export const LANGUAGES = ['en', 'fr', 'es', 'pt', 'ar', 'ru', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Languages that are written from right to left. */
export const RIGHT_TO_LEFT: readonly Language[] = ['ar'];

/**
 * The words of a language, each English where it has none.
 *
 * @example mergeWords({ lists: { page: 'Seite {page}' } }).lists.page // 'Seite {page}'
 */
export function mergeWords(translation: Translation): Words {
  return merge(ENGLISH, translation) as Words;
}

function merge(base: unknown, over: unknown): unknown {
  if (typeof base !== 'object' || base === null || Array.isArray(base)) return over ?? base;
  const own = typeof over === 'object' && over !== null ? new Map(Object.entries(over)) : new Map();
  return Object.fromEntries(
    Object.entries(base).map(([key, value]) => [key, merge(value, own.get(key))]),
  );
}

/**
 * Fills the words in braces.
 *
 * @example fill('at most {amount} {unit}', { amount: '5', unit: 'kg' }) // 'at most 5 kg'
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}

/** The word for a value that data may add; what has none is shown without its hyphens. */
export function wordFor(words: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value.replaceAll('-', ' ');
}
