import { parentPort } from 'node:worker_threads';
import { readXlsx } from '../../forms/read-xlsx.js';

// A thread of its own: a workbook that takes long holds up nobody else, and can be stopped.
parentPort?.on('message', (bytes: Uint8Array) => {
  void readXlsx(bytes).then((read) => {
    parentPort?.postMessage(read);
  });
});
