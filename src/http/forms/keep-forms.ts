import { createHash } from 'node:crypto';
import type { FormMade, FormThread } from './form-thread.js';

/** The forms of one night's lists; the oldest go when there are more. */
const MOST_BYTES = 48 * 1024 * 1024;

/**
 * Keeps the forms that were made lately: many officers take the same list, and the same order gives
 * the same bytes.
 */
export function keepForms(thread: FormThread): FormThread {
  const kept = new Map<string, Promise<FormMade>>();
  const sizes = new Map<string, number>();

  const forget = (key: string): void => {
    kept.delete(key);
    sizes.delete(key);
  };
  const makeRoom = (): void => {
    let held = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    for (const [key, size] of sizes) {
      if (held <= MOST_BYTES) return;
      held -= size;
      forget(key);
    }
  };
  return {
    make: (order) => {
      const key = createHash('sha256').update(JSON.stringify(order)).digest('base64');
      const before = kept.get(key);
      if (before !== undefined) return before;
      const making = thread.make(order);
      kept.set(key, making);
      making.then(
        (made) => {
          if (!made.ok) return;
          sizes.set(key, made.value.length);
          makeRoom();
        },
        // A fault is not kept: the next order tries again.
        () => {
          forget(key);
        },
      );
      return making;
    },
    close: () => {
      kept.clear();
      sizes.clear();
      thread.close();
    },
  };
}
