import { parentPort } from 'node:worker_threads';
import { type FormOrder, makeForm } from './make-form.js';

// A thread of its own: a long PDF takes a second, and nobody else shall wait for it.
parentPort?.on('message', ({ ticket, order }: { ticket: number; order: FormOrder }) => {
  makeForm(order).then(
    (made) => parentPort?.postMessage({ ticket, made }),
    (error: unknown) =>
      parentPort?.postMessage({
        ticket,
        fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
  );
});
