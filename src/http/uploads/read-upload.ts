import { Worker } from 'node:worker_threads';
import type { Sheet } from '../../forms/read-xlsx.js';
import { fail, type Result } from '../../model/result.js';

/** Files that are opened in a thread. */
export type UploadForm = 'xlsx' | 'docx' | 'pdf';

/** Why a file is not opened: it is none of its form, or larger than what is taken. */
export interface Unreadable {
  readonly kind: 'not-readable' | 'too-large';
  readonly detail: string;
}

export type UploadContent =
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] }
  /** The document that travels inside. */
  | { readonly kind: 'text'; readonly text: string };

export type UploadReading = Result<UploadContent, Unreadable>;

/** Longer than any file of the allowed size takes. */
const LONGEST_MS = 10_000;

let queue: Promise<unknown> = Promise.resolve();

/** Opens a file in a thread, one at a time, in bounded time and memory. */
export function readUpload(form: UploadForm, bytes: Uint8Array): Promise<UploadReading> {
  const turn = queue.then(() => readInThread(form, bytes));
  queue = turn.catch(() => null);
  return turn;
}

function readInThread(form: UploadForm, bytes: Uint8Array): Promise<UploadReading> {
  const worker = new Worker(new URL('./upload-worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  return new Promise<UploadReading>((resolve) => {
    const give = (reading: UploadReading): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(reading);
    };
    const timer = setTimeout(() => {
      give(fail({ kind: 'too-large', detail: 'It took too long to read.' }));
    }, LONGEST_MS);
    worker.once('message', give);
    worker.once('error', (error) => {
      give(fail({ kind: 'not-readable', detail: error.message }));
    });
    worker.postMessage({ form, bytes });
  });
}
