import { writeCsv } from '../../forms/csv.js';
import { CODE_COLUMNS, LIST_COLUMNS, listRows } from '../../lists/list-rows.js';
import type { EssentialGoodsList } from '../../model/list.js';

/** The forms of a list, the ones for people first. */
export const DRAFT_FORMS = ['xlsx', 'docx', 'pdf', 'csv', 'xml', 'json'] as const;
export type DraftForm = (typeof DRAFT_FORMS)[number];

const TYPES: Readonly<Record<DraftForm, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  csv: 'text/csv',
  xml: 'application/xml',
  json: 'application/json',
};

/** Forms that a page makes by itself; what lays out pages and packs workbooks stays at the service. */
export function writeDraft(list: EssentialGoodsList, form: 'csv' | 'json'): string {
  if (form === 'json') return `${JSON.stringify(list, null, 2)}\n`;
  return writeCsv(LIST_COLUMNS, listRows(list), {
    codeColumns: CODE_COLUMNS,
    spreadsheet: { separator: ',' },
  });
}

export function draftFile(
  list: EssentialGoodsList,
  form: DraftForm,
): { readonly name: string; readonly type: string } {
  return { name: `${list.id}-${list.state}.${form}`, type: TYPES[form] };
}
