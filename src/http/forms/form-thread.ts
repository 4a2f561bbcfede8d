import { Worker } from 'node:worker_threads';
import type { Result } from '../../model/result.js';
import type { FormOrder, Undrawable } from './make-form.js';

export type FormMade = Result<Uint8Array, Undrawable>;

/** Makes forms of lists beside the thread that answers. */
export interface FormThread {
  /** @throws where the thread breaks down, which is a fault of ours */
  make(order: FormOrder): Promise<FormMade>;
  close(): void;
}

type Reply =
  | { readonly ticket: number; readonly made: FormMade }
  | { readonly ticket: number; readonly fault: string };

interface Waiting {
  readonly resolve: (made: FormMade) => void;
  readonly reject: (error: Error) => void;
}

/** One thread, started with the first order and kept, so that fonts and words are read once. */
export function createFormThread(): FormThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let tickets = 0;

  const breakDown = (error: Error): void => {
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./form-worker.js', import.meta.url));
    // A thread that only waits keeps no process alive.
    started.unref();
    started.on('message', (reply: Reply) => {
      const order = waiting.get(reply.ticket);
      waiting.delete(reply.ticket);
      if (waiting.size === 0) started.unref();
      if ('made' in reply) order?.resolve(reply.made);
      else order?.reject(new Error(reply.fault));
    });
    started.on('error', breakDown);
    return started;
  };
  return {
    make: (order) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        worker.ref();
        tickets += 1;
        waiting.set(tickets, { resolve, reject });
        worker.postMessage({ ticket: tickets, order });
      }),
    close: () => {
      void worker?.terminate();
      worker = null;
    },
  };
}
