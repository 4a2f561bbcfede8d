import { fail, type Result, succeed } from '../../model/result.js';
import { checkUnpacked } from './check-unpacked.js';

export interface PdfAttachment {
  readonly name: string;
  readonly text: string;
}

/** The largest file that is taken out of a PDF. */
export const MOST_ATTACHED = 8 * 1024 * 1024;

/**
 * Gives back the JSON file that travels in a PDF of ours, or says of the PDF why there is none. What the file
 * unpacks to is counted before a reader of PDFs sees it.
 */
export async function readPdfAttachment(bytes: Uint8Array): Promise<Result<PdfAttachment, string>> {
  const checked = checkUnpacked(bytes);
  if (!checked.ok) return checked;
  const files = await filesIn(bytes);
  if (!files.ok) return files;
  const file = files.value.find(({ name }) => name.toLowerCase().endsWith('.json'));
  if (!file) {
    const held = files.value.map(({ name }) => name).join(', ');
    return fail(held === '' ? 'It has no attachment.' : `It holds no JSON file, but ${held}.`);
  }
  if (file.content.byteLength > MOST_ATTACHED) {
    return fail(`${file.name} is larger than ${MOST_ATTACHED} bytes.`);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.content);
    return succeed({ name: file.name, text });
  } catch {
    return fail(`${file.name} is not UTF-8 text.`);
  }
}

interface AttachedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

async function filesIn(bytes: Uint8Array): Promise<Result<readonly AttachedFile[], string>> {
  // Loaded when it is needed: it is large, and most servers never read a PDF.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // A copy, since it takes the buffer over, and refuses one of Node's own.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useWorkerFetch: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: true,
  });
  try {
    const pdf = await task.promise;
    return succeed(filesOf(await pdf.getAttachments()));
  } catch (error) {
    return fail(`It is no PDF that can be read: ${messageOf(error)}`);
  } finally {
    await task.destroy();
  }
}

function filesOf(attachments: unknown): readonly AttachedFile[] {
  if (typeof attachments !== 'object' || attachments === null) return [];
  return Object.values(attachments).flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return [];
    if (!('filename' in entry) || typeof entry.filename !== 'string') return [];
    if (!('content' in entry) || !(entry.content instanceof Uint8Array)) return [];
    return [{ name: entry.filename, content: entry.content }];
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
