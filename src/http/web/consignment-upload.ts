import type { ConsignmentLine } from '../../model/check.js';
import { fail, type Result, succeed } from '../../model/result.js';
import { readConsignment } from '../../web/consignment/consignment-file.js';
import { type ConsignmentForm, readConsignmentForm } from '../../web/consignment/form.js';
import { type LinesFault, readLines, writeLines } from '../../web/consignment/read-lines.js';
import { readSheet } from '../../web/consignment/read-sheet.js';
import { FORMATS } from '../reply/formats.js';
import { MEBIBYTE } from '../uploads/body.js';
import { parseBody } from '../uploads/read-body.js';

/** A consignment as it was sent. */
export interface ConsignmentUpload {
  readonly form: ConsignmentForm;
  /** The name of the file, where there was one. */
  readonly file: string | null;
  readonly lines: Result<readonly ConsignmentLine[], LinesFault>;
}

/** Reads a form with a file in it (RFC 7578). Without a file the lines of the text count. */
export async function takeUpload(type: string, bytes: Uint8Array): Promise<ConsignmentUpload> {
  const sent = await readParts(type, bytes);
  const form = readConsignmentForm(sent.fields);
  if (sent.file === null || sent.file.size === 0)
    return { form, file: null, lines: sent.whole ? readLines(form.text) : fail(UNREADABLE) };
  const { name } = sent.file;
  const content = new Uint8Array(await sent.file.arrayBuffer());
  if (/\.json$/i.test(name)) return takeSaved(form, name, content);
  const lines = await readTable(name, content);
  return { form: withLines(form, lines), file: name, lines };
}

const UNREADABLE = { kind: 'unreadable' } as const;

async function readParts(
  type: string,
  bytes: Uint8Array,
): Promise<{
  readonly fields: URLSearchParams;
  readonly file: File | null;
  readonly whole: boolean;
}> {
  const fields = new URLSearchParams();
  let file: File | null = null;
  try {
    // The platform's own reader; the size of the body was bounded before.
    const form = await new Response(new Uint8Array(bytes), {
      headers: { 'Content-Type': type },
    }).formData();
    for (const [name, value] of form)
      if (typeof value === 'string') fields.append(name, value);
      else file ??= value;
  } catch {
    return { fields, file, whole: false };
  }
  return { fields, file, whole: true };
}

/** What a shift before has saved: its list and its day count, not those of the form. */
function takeSaved(form: ConsignmentForm, file: string, content: Uint8Array): ConsignmentUpload {
  const read = readConsignment(new TextDecoder().decode(content));
  if (!read.ok) return { form, file, lines: read };
  const { lines, list, on, direction } = read.value;
  return { form: { text: writeLines(lines), list, on, direction }, file, lines: succeed(lines) };
}

/** Opened as every other upload is: workbooks in a thread, in bounded time and memory. */
async function readTable(
  name: string,
  content: Uint8Array,
): Promise<Result<readonly ConsignmentLine[], LinesFault>> {
  const form = /\.xlsx$/i.test(name) ? 'xlsx' : 'csv';
  const read = await parseBody(FORMATS[form], content, { forms: [form], largest: MEBIBYTE });
  if (!read.ok) return fail(read.failure.type === 'too-large' ? { kind: 'too-large' } : UNREADABLE);
  const [sheet] = read.value.kind === 'sheets' ? read.value.sheets : [];
  return sheet === undefined ? fail(UNREADABLE) : readSheet(sheet.cells);
}

function withLines(
  form: ConsignmentForm,
  lines: Result<readonly ConsignmentLine[], LinesFault>,
): ConsignmentForm {
  return lines.ok ? { ...form, text: writeLines(lines.value) } : form;
}
