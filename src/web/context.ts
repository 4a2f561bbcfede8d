import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Words } from '../words/words.js';
import type { WebModel } from './model.js';
import type { Choices, Screen } from './screen.js';

/** What every part of a page may ask for. */
export interface PageContext {
  readonly model: WebModel;
  readonly language: Language;
  readonly words: Words;
  readonly choices: Choices;
  /** Our own texts in the language. */
  readonly translate: (text: string) => string;
  /** The address of a screen with the choices kept, or with some changed. */
  readonly link: (screen: Screen, changed?: Partial<Choices>) => string;
}

const Context = createContext<PageContext | null>(null);

export const PageProvider = Context.Provider;

/** @throws outside of a page */
export function usePage(): PageContext {
  const page = useContext(Context);
  if (page === null) throw new Error('A part of a page was drawn outside of a page');
  return page;
}
