import { isManifest } from '../offline/manifest.js';
import type { HeldCopy } from './held-copy.js';

const DATABASE = 'hs-essentials';
const STORE = 'copy';
const KEY = 'current';

/*
 * IndexedDB, since it is there on plain http as well. Where a browser has none or refuses (private
 * windows of some), nothing is kept, and the pages work from what was fetched.
 */

/** The copy that this browser keeps; null where it keeps none. */
export async function readCopy(): Promise<HeldCopy | null> {
  try {
    const copy: unknown = await inStore(
      'readonly',
      (store) => store.get(KEY) as IDBRequest<unknown>,
    );
    return isCopy(copy) ? copy : null;
  } catch {
    return null;
  }
}

/** Whether the copy was kept. */
export async function keepCopy(copy: HeldCopy): Promise<boolean> {
  try {
    await inStore('readwrite', (store) => store.put(copy, KEY));
    return true;
  } catch {
    return false;
  }
}

/** Whether the browser promised not to clear the copy when space is short. */
export async function askToPersist(): Promise<boolean> {
  try {
    // Older browsers, and all of them on plain http, have no such thing.
    const { storage } = navigator as { readonly storage?: StorageManager };
    if (storage === undefined) return false;
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}

async function inStore<Value>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, mode);
    return await answerOf(ask(transaction.objectStore(STORE)));
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(STORE);
  };
  return answerOf(request);
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB does not answer'));
    };
  });
}

function isCopy(value: unknown): value is HeldCopy {
  return (
    typeof value === 'object' && value !== null && 'manifest' in value && isManifest(value.manifest)
  );
}
