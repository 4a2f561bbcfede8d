import { hashContent } from '../../../lists/content-hash.js';
import { openWorkbook } from '../../../lists/open/open-workbook.js';
import type { OpenedList, RowFinding } from '../../../lists/open/opened-list.js';
import { readListDocument } from '../../../lists/open/read-list-document.js';
import type { Finding } from '../../../model/compose.js';
import type { EssentialGoodsList } from '../../../model/list.js';
import { fail, type Result, succeed } from '../../../model/result.js';
import type { components } from '../../contract-types.js';
import type { RawRequest } from '../../raw-request.js';
import type { Problem } from '../../reply/problem.js';
import type { Service } from '../../service.js';
import { describeFaults } from './list-argument.js';
import { asWire } from './present-list.js';

export type ReadFile = components['schemas']['ReadFile'];

/** A list out of a file that was sent. */
export interface SentList {
  readonly list: EssentialGoodsList;
  readonly read: ReadFile;
  readonly found: readonly Finding[];
}

/**
 * The list that a file holds. All forms but CSV carry the whole document; a workbook is read with
 * what was edited in it, and CSV carries the lines only.
 */
export function openSentFile({ body }: RawRequest, service: Service): Result<SentList, Problem> {
  if (body === null || body.kind === 'json')
    return fail({ type: 'malformed-body', detail: 'There is no file.' });
  if (body.kind === 'document') return openDocument(body.text, body.came);
  const { nomenclature, references } = service.catalogue;
  const opened = openWorkbook(body.sheets, {
    exists: (code, edition) => nomenclature.code(code, edition) !== null,
    lineNumber: (goodId) => references.lineNumber(goodId),
  });
  if (!opened.ok)
    return fail({ type: 'unprocessable', detail: opened.failure, members: { field: 'file' } });
  return succeed(fromOpened(opened.value, body.came));
}

/** The document inside is taken as it stands, and whether it is as it was composed is said. */
function openDocument(text: string, form: 'docx' | 'pdf' | 'xml'): Result<SentList, Problem> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const detail = 'The list inside the file is no JSON.';
    return fail({ type: 'unprocessable', detail, members: { field: 'file' } });
  }
  const read = readListDocument(value);
  if (!read.ok)
    return fail({
      type: 'unprocessable',
      detail: `The file holds no list: ${describeFaults(read.failure)}`.slice(0, 1000),
      members: { field: 'file', faults: read.failure },
    });
  const list = read.value;
  const hashMatches = hashContent(list) === list.contentHash;
  return succeed({
    list,
    read: { form, hashMatches, repairs: [], questions: [], changes: [], unknownColumns: [] },
    found: hashMatches ? [UNREAD] : [tampered(list), UNREAD],
  });
}

/** Somebody who corrects a code in Word and sends the file must not believe that it was read. */
const UNREAD: Finding = {
  severity: 'warning',
  no: null,
  field: 'file',
  message:
    'Of this file the list that travels inside is read: what was changed in its text is not. Edit the XLSX instead',
};

/** As in a workbook: it is given with the hash that fits it, and is not final before somebody looked. */
function tampered({ contentHash }: EssentialGoodsList): Finding {
  const message = `The list inside the file is not the one with the hash ${contentHash}: it was changed there`;
  return { severity: 'error', no: null, field: 'contentHash', message };
}

function fromOpened(opened: OpenedList, form: 'csv' | 'xlsx'): SentList {
  const { list, repairs, questions, changes, unknownColumns, findings } = asWire(opened);
  // The hash of CSV is that of nothing: a file of lines alone cannot tell whether it was changed.
  const hashMatches = form === 'csv' ? null : opened.hashMatches;
  return {
    list: list,
    read: { form, hashMatches, repairs, questions, changes, unknownColumns },
    found: findings.map(toFinding),
  };
}

/** What is said of a row begins with its number already. */
function toFinding({ severity, no, field, message }: RowFinding): Finding {
  return { severity, no, field, message: message.charAt(0).toUpperCase() + message.slice(1) };
}
