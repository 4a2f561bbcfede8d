import { writeCsv } from '../../forms/csv.js';
import { describeRelease, marksOf, titleOf } from '../../lists/present/header-facts.js';
import { fill } from '../../words/words.js';
import type { CheckedConsignment } from './check-lines.js';
import { groupRows } from './groups.js';
import { sayResult } from './say-result.js';
import { type RowView, type Shown, viewRow } from './view-row.js';

/** The result as plain text for a message or a file: what was asked, of which list and data. */
export function resultAsText(checked: CheckedConsignment, shown: Shown): string {
  const { words, model } = shown;
  const { consignment } = words.tools;
  const rows = groupRows(checked.rows).flatMap(({ group, rows: held }) => [
    '',
    `${consignment.groups[group]}:`,
    ...held.map(({ row }) => rowAsText(viewRow(row, shown))),
  ]);
  return [
    `${words.page.name}: ${consignment.title}`,
    ...describeList(checked, shown),
    sayResult(checked.rows, words),
    ...rows,
    '',
    `${words.page.note.data}: ${describeRelease(model.release)}`,
    words.page.footer,
  ].join('\n');
}

function describeList({ list, on }: CheckedConsignment, shown: Shown): readonly string[] {
  const { words } = shown;
  if (list === null) return [words.page.listInUse.none];
  const marks = marksOf(list, shown);
  const title = [titleOf(list, shown), list.header.version ?? null, list.contentHash];
  return [
    ...marks,
    `${words.page.note.list}: ${title.filter((one) => one !== null).join(', ')}`,
    `${words.tools.consignment.day}: ${on}`,
  ];
}

function rowAsText(view: RowView): string {
  const first = [view.ref, view.text, view.declared].filter((one) => one !== null && one !== '');
  const said = [view.reason ?? view.found, sayCodes(view), ...view.remarks, ...sayPermits(view)];
  return `- ${first.join(', ')}: ${said.filter((one) => one !== '').join(' ')}`;
}

function sayCodes({ codes, item }: RowView): string {
  const list = codes.map(({ code, when }) => (when === null ? code : `${code} ${when}`)).join(', ');
  return [item?.name ?? '', list].filter((one) => one !== '').join(' ');
}

function sayPermits({ permits }: RowView): readonly string[] {
  return permits.map(({ text }) => text);
}

const COLUMNS = [
  'ref',
  'text',
  'declared',
  'said',
  'reason',
  'item',
  'codes',
  'permits',
  'near',
] as const;
type Column = (typeof COLUMNS)[number];

/** The rows as they came, each with its answer, for a spreadsheet; headings in the reader's language. */
export function resultAsCsv(checked: CheckedConsignment, shown: Shown): string {
  const headings = shown.words.tools.consignment.columns;
  const titled = COLUMNS.map((column) => headings[column]);
  const rows = checked.rows.map((row) => cellsOf(viewRow(row, shown)));
  return writeCsv(
    titled,
    rows.map((cells) =>
      Object.fromEntries(COLUMNS.map((column) => [headings[column], cells[column]])),
    ),
    { codeColumns: [headings.declared, headings.codes], spreadsheet: { separator: ',' } },
  );
}

function cellsOf(view: RowView): Record<Column, string> {
  return {
    ref: view.ref,
    text: view.text,
    declared: view.declared ?? '',
    said: view.said,
    reason: [view.reason ?? view.found, ...view.remarks].join(' '),
    item: view.item?.name ?? '',
    codes: view.codes
      .map(({ code, when }) => (when === null ? code : `${code} ${when}`))
      .join('; '),
    permits: view.permits.map(({ text }) => text).join('; '),
    near: view.near.join('; '),
  };
}

/** "consignment-2026-11-25.csv" */
export function resultName(on: string, extension: string, { words }: Shown): string {
  return fill(words.tools.consignment.file, { day: on, extension });
}
