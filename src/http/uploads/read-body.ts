import { readCsv } from '../../forms/read-csv.js';
import { readXmlAttachment } from '../../forms/read-xml-attachment.js';
import { fail, type Result, succeed } from '../../model/result.js';
import { DOCX_TYPE, XLSX_TYPE } from '../reply/formats.js';
import type { Problem } from '../reply/problem.js';
import type { Body, BodyForm, BodyRule } from './body.js';
import { readUpload, type Unreadable, type UploadForm } from './read-upload.js';
import { takeFile } from './take-file.js';

const TYPES: Readonly<Record<BodyForm, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  xlsx: XLSX_TYPE,
  docx: DOCX_TYPE,
  pdf: 'application/pdf',
  xml: 'application/xml',
  multipart: 'multipart/form-data',
};

/** The body as what its type says it is; of a form with a file in it, that file. */
export async function parseBody(
  type: string | undefined,
  bytes: Uint8Array,
  rule: BodyRule,
): Promise<Result<Body, Problem>> {
  const form = formOf(type, rule);
  if (form === null) return fail(notTaken(type, rule));
  if (form !== 'multipart') return parseForm(form, bytes);
  const file = await takeFile(type ?? '', bytes);
  if (!file.ok) return fail(malformed(file.failure));
  const inner = formOf(file.value.type, rule) ?? formOfName(file.value.name, rule);
  if (inner === null || inner === 'multipart') return fail(notTaken(file.value.type, rule));
  return parseForm(inner, file.value.bytes);
}

function formOf(type: string | undefined, { forms }: BodyRule): BodyForm | null {
  const [plain = ''] = (type ?? '').toLowerCase().split(';');
  return forms.find((form) => TYPES[form] === plain.trim()) ?? null;
}

/** Browsers and scripts often know no better type than "octet-stream": then the name says it. */
function formOfName(name: string, { forms }: BodyRule): BodyForm | null {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  return forms.find((form) => form === extension) ?? null;
}

async function parseForm(
  form: Exclude<BodyForm, 'multipart'>,
  bytes: Uint8Array,
): Promise<Result<Body, Problem>> {
  switch (form) {
    case 'json':
      return parseJson(bytes);
    case 'csv':
      return parseCsv(bytes);
    case 'xml': {
      const read = readXmlAttachment(new TextDecoder().decode(bytes));
      if (!read.ok) return fail(malformed(`The XML cannot be read: ${read.failure}`));
      return succeed({ kind: 'document', came: 'xml', text: read.value });
    }
    case 'xlsx':
    case 'docx':
    case 'pdf':
      return openFile(form, bytes);
  }
}

function parseCsv(bytes: Uint8Array): Result<Body, Problem> {
  const read = readCsv(bytes);
  if (!read.ok) return fail(malformed(`The CSV cannot be read: ${read.failure}`));
  const { cells } = read.value;
  return succeed({ kind: 'sheets', sheets: [{ name: '', cells, numeric: [] }], came: 'csv' });
}

function parseJson(bytes: Uint8Array): Result<Body, Problem> {
  try {
    const text = new TextDecoder().decode(bytes);
    const value: unknown = JSON.parse(text);
    const half = SURROGATE_ESCAPE.test(text) ? findHalfCharacter(value) : null;
    if (half !== null)
      return fail({
        ...malformed(`There is half a character (a lone surrogate) at "${half}": that is no text.`),
        members: { field: half },
      });
    return succeed({ kind: 'json', value });
  } catch (error) {
    return fail(malformed(`The JSON is broken: ${error instanceof Error ? error.message : ''}`));
  }
}

/** Without such an escape no half of a character can come out of UTF-8. */
const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;

/**
 * Where half a character stands, as a JSON pointer (RFC 6901). RFC 7493 section 2.1: JSON that is
 * exchanged holds whole characters only, and no hash is made of others.
 */
function findHalfCharacter(value: unknown, place = ''): string | null {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? place : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    if (/\p{Surrogate}/u.test(name)) return place;
    const found = findHalfCharacter(inner, `${place}/${name}`);
    if (found !== null) return found;
  }
  return null;
}

const NOUNS: Readonly<Record<UploadForm, string>> = {
  xlsx: 'workbook',
  docx: 'document',
  pdf: 'PDF',
};

async function openFile(form: UploadForm, bytes: Uint8Array): Promise<Result<Body, Problem>> {
  const read = await readUpload(form, bytes);
  if (!read.ok) return fail(unreadable(NOUNS[form], read.failure));
  if (read.value.kind === 'sheets')
    return succeed({ kind: 'sheets', sheets: read.value.sheets, came: 'xlsx' });
  const came = form === 'pdf' ? 'pdf' : 'docx';
  return succeed({ kind: 'document', came, text: read.value.text });
}

function unreadable(noun: string, { kind, detail }: Unreadable): Problem {
  return kind === 'too-large'
    ? { type: 'too-large', detail: `The ${noun} is too large. ${detail}` }
    : malformed(`The ${noun} cannot be read: ${detail}`);
}

function notTaken(type: string | undefined, { forms }: BodyRule): Problem {
  return {
    type: 'unsupported-media-type',
    detail: `The body is "${(type ?? '').slice(0, 100)}", which is not taken.`,
    members: { types: forms.map((form) => TYPES[form]) },
  };
}

function malformed(detail: string): Problem {
  return { type: 'malformed-body', detail: detail.slice(0, 300) };
}
