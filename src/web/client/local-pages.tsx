import { render } from 'preact';
import { WORDS } from '../../words/index.js';
import { type Language, LANGUAGES, RIGHT_TO_LEFT } from '../../words/words.js';
import { App } from '../app.js';
import type { Browser } from '../browser.js';
import type { WebModel } from '../model.js';
import type { Place } from '../screen.js';
import { headOf } from '../page-head.js';
import type { Addresses } from './addresses.js';
import { showCopyButtons } from './copy-buttons.js';
import { showShareButtons } from './share-buttons.js';

/** The pages as this browser draws them by itself, once it has what they are made from. */
export interface LocalPages {
  /** From now on pages are drawn here. */
  readonly open: (model: WebModel) => void;
  /** Draws the place that the address bar names. */
  readonly draw: () => void;
  /** Goes to a place, and says whether it could: before there is a model the server draws. */
  readonly go: (place: Place, how: 'push' | 'replace') => boolean;
  readonly language: () => Language;
}

/**
 * @param root the element that holds the page, drawn by the server or empty
 * @param onLanguage called where a page is read in another language than before
 */
export function createLocalPages(
  root: Element,
  addresses: Addresses,
  browser: Browser,
  onLanguage: (language: Language) => void,
): LocalPages {
  let model: WebModel | null = null;
  let language = preferredLanguage();
  const draw = (): void => {
    if (model === null) return;
    const place = addresses.here();
    const chosen = place.choices.language ?? language;
    render(
      <App
        model={model}
        place={place}
        language={chosen}
        words={WORDS[chosen]}
        now={new Date()}
        address={addresses.write}
        browser={browser}
      />,
      root,
    );
    const { documentElement } = document;
    documentElement.lang = chosen;
    documentElement.dir = RIGHT_TO_LEFT.includes(chosen) ? 'rtl' : 'ltr';
    document.title = headOf(place, { model, language: chosen, words: WORDS[chosen] }).title;
    showCopyButtons();
    showShareButtons();
    if (chosen === language) return;
    language = chosen;
    onLanguage(chosen);
  };
  addresses.onChange(draw);
  return {
    open: (opened) => {
      model = opened;
    },
    draw,
    go: (place, how) => {
      if (model === null) return false;
      addresses.go(place, how);
      draw();
      return true;
    },
    language: () => language,
  };
}

/** That of the page as it came, else the first of the browser's that is held. */
function preferredLanguage(): Language {
  const asked = [document.documentElement.lang, ...navigator.languages];
  const held = asked.flatMap((tag) => LANGUAGES.find((one) => one === tag.split('-')[0]) ?? []);
  return held[0] ?? 'en';
}
