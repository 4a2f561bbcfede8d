import { readCsv } from '../../../forms/read-csv.js';
import type { ConsignmentLine } from '../../../model/check.js';
import { fail, type Result, succeed } from '../../../model/result.js';
import type { Browser } from '../../browser.js';
import { addLine } from '../../consignment/change-lines.js';
import { readConsignment } from '../../consignment/consignment-file.js';
import type { ConsignmentForm } from '../../consignment/form.js';
import { type LinesFault, writeLines } from '../../consignment/read-lines.js';
import { readSheet } from '../../consignment/read-sheet.js';
import { sayFault, sayResult } from '../../consignment/say-result.js';
import type { PageContext } from '../../context.js';
import { fill } from '../../../words/words.js';
import type { Work } from './work.js';

/** The page as it comes: with what a form has sent, with a text that is added, or empty. */
export function beginWork(
  { sent, choices, words }: Pick<PageContext, 'sent' | 'choices' | 'words'>,
  add: string | null,
): Work {
  const empty = { file: null, checked: null, done: null, said: '', drawn: 0, lines: [] };
  const { list } = choices;
  if (sent?.kind !== 'consignment')
    return { ...empty, form: { text: add ?? '', list, on: null, direction: null } };
  const { form, outcome, file } = sent;
  switch (outcome.kind) {
    case 'checked': {
      const { checked } = outcome;
      return {
        ...empty,
        form,
        file,
        checked,
        lines: checked.lines,
        said: sayResult(checked.rows, words),
      };
    }
    case 'fault':
      return { ...empty, form, said: sayFault(outcome.fault, words) };
    case 'unknown-list':
      return { ...empty, form, said: fill(words.tools.consignment.unknownList, outcome) };
  }
}

interface Begun {
  readonly form: ConsignmentForm;
  readonly lines: readonly ConsignmentLine[];
}

/** What this browser has kept, with a text that is added. */
export function startOver(
  { choices }: Pick<PageContext, 'choices'>,
  add: string | null,
  browser: Browser,
): Begun {
  const read = readConsignment(browser.kept('consignment') ?? '');
  const kept = read.ok ? read.value : { lines: [], list: null, on: null, direction: null };
  const lines = add === null ? kept.lines : addLine(kept.lines, add);
  const { on, direction } = kept;
  const list = choices.list ?? kept.list;
  return { form: { text: writeLines(lines), list, on, direction }, lines };
}

/** The largest file that is opened: as large as the service takes. */
const LARGEST = 1024 * 1024;

/** Opens what a shift before has saved, or a packing list. */
export async function openFile(
  file: File,
  form: ConsignmentForm,
  browser: Browser,
): Promise<Result<Begun, LinesFault>> {
  if (file.size > LARGEST) return fail({ kind: 'too-large' });
  const bytes = await browser.read(file);
  if (/\.json$/i.test(file.name)) {
    const read = readConsignment(new TextDecoder().decode(bytes));
    if (!read.ok) return read;
    const { lines, list, on, direction } = read.value;
    return succeed({ lines, form: { text: writeLines(lines), list, on, direction } });
  }
  const lines = await readTable(file.name, bytes);
  if (!lines.ok) return lines;
  return succeed({ lines: lines.value, form: { ...form, text: writeLines(lines.value) } });
}

async function readTable(
  name: string,
  bytes: Uint8Array,
): Promise<Result<readonly ConsignmentLine[], LinesFault>> {
  if (!/\.xlsx$/i.test(name)) {
    const csv = readCsv(bytes);
    return csv.ok ? readSheet(csv.value.cells) : fail({ kind: 'unreadable' });
  }
  // What opens workbooks is large, and fetched by those alone who have one.
  const { readXlsx } = await import('../../../forms/read-xlsx.js');
  const read = await readXlsx(bytes);
  const [sheet] = read.ok ? read.value : [];
  return sheet === undefined ? fail({ kind: 'unreadable' }) : readSheet(sheet.cells);
}
