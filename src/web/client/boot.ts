import { listenToCopyButtons, showCopyButtons } from './copy-buttons.js';
import { helpOlderBrowsers } from './older-browsers.js';
import { listenToShareButtons, showShareButtons } from './share-buttons.js';
import { whenIdle } from './when-idle.js';

/*
 * The program of a page that the server drew. It is small: the page can be used before anything else
 * is fetched, and what works offline follows when the browser has nothing else to do.
 */

helpOlderBrowsers();
showCopyButtons();
listenToCopyButtons();
showShareButtons();
listenToShareButtons();

const root = document.getElementById('app');
// What a form was answered with stands at no address: drawn anew, it would be gone.
if (root !== null && !root.hasAttribute('data-answer')) void begin(root);

async function begin(page: Element): Promise<void> {
  await whenIdle();
  try {
    const { OfflineCopy } = await import('./offline-copy.js');
    await new OfflineCopy(page).begin();
  } catch {
    // A network that breaks off here leaves a page that works as it came.
  }
}
