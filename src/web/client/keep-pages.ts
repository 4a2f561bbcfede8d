import { WORKER_ADDRESS } from '../offline/manifest.js';
import type { CopyState } from './copy-status.js';

/** Lets the browser keep the pages themselves, where it may. */
export async function keepPages(): Promise<CopyState['opens']> {
  // Plain http from another machine: no browser keeps pages that came that way.
  if (!isSecureContext) return 'not-on-http';
  try {
    await navigator.serviceWorker.register(WORKER_ADDRESS);
    await navigator.serviceWorker.ready;
    return 'always';
  } catch {
    return 'not-here';
  }
}
