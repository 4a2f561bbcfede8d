import { parentPort } from 'node:worker_threads';
import { readDocxAttachment } from '../../forms/docx/read-attachment.js';
import { readPdfAttachment } from '../../forms/pdf/read-attachment.js';
import { readXlsx } from '../../forms/read-xlsx.js';
import { fail, type Result, succeed } from '../../model/result.js';
import type { UploadForm, UploadReading } from './read-upload.js';

// A thread of its own: a file that takes long holds up nobody else, and can be stopped.
parentPort?.on('message', ({ form, bytes }: { form: UploadForm; bytes: Uint8Array }) => {
  void open(form, bytes).then((reading) => {
    parentPort?.postMessage(reading);
  });
});

async function open(form: UploadForm, bytes: Uint8Array): Promise<UploadReading> {
  switch (form) {
    case 'xlsx': {
      const read = await readXlsx(bytes);
      if (read.ok) return succeed({ kind: 'sheets', sheets: read.value });
      const { kind, detail } = read.failure;
      return fail({ kind: kind === 'too-large' ? kind : 'not-readable', detail });
    }
    case 'docx':
      return attached(readDocxAttachment(bytes));
    case 'pdf':
      return attached(await readPdfAttachment(bytes));
  }
}

function attached(read: Result<{ readonly text: string }, string>): UploadReading {
  return read.ok
    ? succeed({ kind: 'text', text: read.value.text })
    : fail({ kind: 'not-readable', detail: read.failure });
}
