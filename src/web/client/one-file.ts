import { inflateSync, strFromU8 } from 'fflate';
import type { CarriedCopy } from '../offline/one-file.js';
import { openPack } from '../offline/open-pack.js';
import { HASHES } from './addresses.js';
import { listenToCopyButtons } from './copy-buttons.js';
import { type CopyState, NO_COPY, showCopyStatus } from './copy-status.js';
import { listen } from './listen.js';
import { createBrowser } from '../browser/create-browser.js';
import { createLocalPages } from './local-pages.js';
import { helpOlderBrowsers } from './older-browsers.js';
import { whenIdle } from './when-idle.js';

helpOlderBrowsers();
const root = document.getElementById('app');
if (root !== null) void start(root, readCarried());

/** The pages of the one file, which has everything in itself. */
async function start(root: Element, { pack, ...rest }: CarriedCopy): Promise<void> {
  const model = openPack(pack, { ...rest, now: () => new Date() });
  const state: CopyState = { ...NO_COPY, release: model.release, keeping: 'file', opens: 'always' };
  const pages = createLocalPages(root, HASHES, createBrowser({ service: false }), (language) => {
    showCopyStatus(state, language);
  });
  pages.open(model);
  listenToCopyButtons();
  listen(pages, HASHES);
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || !leadsToService(event)) return;
    event.preventDefault();
    showCopyStatus({ ...state, needsService: true }, pages.language());
  });
  pages.draw();
  showCopyStatus(state, pages.language());
  await whenIdle();
  model.finder.suggest('a', 1);
}

/** A download, say: there is no server beside a file. */
function leadsToService({ target }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest('a') : null;
  return link?.getAttribute('href')?.startsWith('/') ?? false;
}

function readCarried(): CarriedCopy {
  const text = document.getElementById('carried')?.textContent ?? '';
  const bytes = Uint8Array.from(atob(text.trim()), (sign) => sign.charCodeAt(0));
  return JSON.parse(strFromU8(inflateSync(bytes))) as CarriedCopy;
}
