import { Worker } from 'node:worker_threads';
import type { Sheet, Unreadable } from '../../forms/read-xlsx.js';
import { fail, type Result } from '../../model/result.js';

type Reading = Result<readonly Sheet[], Unreadable>;

/** Longer than any workbook of the allowed size takes. */
const LONGEST_MS = 10_000;

let queue: Promise<unknown> = Promise.resolve();

/** Reads a workbook in a thread, one at a time, in bounded time and memory. */
export function readWorkbook(bytes: Uint8Array): Promise<Reading> {
  const turn = queue.then(() => readInThread(bytes));
  queue = turn.catch(() => null);
  return turn;
}

function readInThread(bytes: Uint8Array): Promise<Reading> {
  const worker = new Worker(new URL('./workbook-worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  return new Promise<Reading>((resolve) => {
    const give = (reading: Reading): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(reading);
    };
    const timer = setTimeout(() => {
      give(fail({ kind: 'too-large', detail: 'It took too long to read.' }));
    }, LONGEST_MS);
    worker.once('message', give);
    worker.once('error', (error) => {
      give(fail({ kind: 'not-a-workbook', detail: error.message }));
    });
    worker.postMessage(bytes);
  });
}
