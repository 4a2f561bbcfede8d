import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Words } from '../words/words.js';
import type { EssentialGoodsList } from '../model/list.js';
import type { Browser } from './browser.js';
import type { Sent } from './sent.js';
import type { EditionsShown } from './show/editions.js';
import type { WebModel } from './model.js';
import type { Choices, Screen } from './screen.js';

/** What every part of a page may ask for. */
export interface PageContext {
  readonly model: WebModel;
  readonly language: Language;
  readonly words: Words;
  readonly screen: Screen;
  readonly choices: Choices;
  /** Which edition the codes are of, and which stands beside it. */
  readonly editions: EditionsShown;
  /** The list in use; null where none was chosen, or where it is not held. */
  readonly list: EssentialGoodsList | null;
  /** When the page is made: lists are read on a day, and a note for the file names the hour. */
  readonly now: Date;
  /** Which of the pages that come later are there. */
  readonly parts: { readonly consignment: boolean; readonly make: boolean };
  /** What only a browser can do; null on the server. */
  readonly browser: Browser | null;
  /** What a form has sent to this address; null where the page was only opened. */
  readonly sent: Sent | null;
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
