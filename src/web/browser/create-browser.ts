import type { Browser } from '../browser.js';
import { askService } from './ask-service.js';
import { copyText } from './copy-text.js';
import { keepText, keptText } from './kept-texts.js';
import { saveFile } from './save-file.js';

/**
 * The browser as the pages use it.
 *
 * @param service whether a service answers at the address of the page; not so in the one-file page
 */
export function createBrowser({ service }: { readonly service: boolean }): Browser {
  return {
    kept: keptText,
    keep: keepText,
    save: saveFile,
    copy: copyText,
    read: async (file) => new Uint8Array(await file.arrayBuffer()),
    pause: () =>
      new Promise((resolve) => {
        setTimeout(resolve, 0);
      }),
    ask: service ? askService : null,
  };
}
