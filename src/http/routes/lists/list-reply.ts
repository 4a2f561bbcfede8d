import { writeCsv } from '../../../forms/csv.js';
import { writeXml } from '../../../forms/write-xml.js';
import { CODE_COLUMNS, LIST_COLUMNS, listRows } from '../../../lists/list-rows.js';
import { asycudaItems } from '../../../lists/present/asycuda-items.js';
import { CODE_LIST_COLUMNS, codeListRows, hxlRow } from '../../../lists/present/csv-rows.js';
import type { EssentialGoodsList } from '../../../model/list.js';
import type { Language } from '../../../words/words.js';
import { FORMATS } from '../../reply/formats.js';
import type { CachePolicy, ProblemReply, Reply } from '../../reply/reply.js';
import type { Service } from '../../service.js';
import type { ListForm } from './list-query.js';
import { conditionsIn, holdersOf, sourcesOf } from './list-sources.js';

/** A form other than JSON, which is in an envelope. */
export type FileForm = Exclude<ListForm, { readonly kind: 'json' }>;

/** A list as a file, in a language. */
export async function fileReply(
  list: EssentialGoodsList,
  form: FileForm,
  language: Language,
  cache: CachePolicy,
  service: Service,
): Promise<Reply | ProblemReply> {
  switch (form.kind) {
    case 'csv':
    case 'codes':
      return file(list, 'csv', 'en', cache, csvOf(list, form), '; charset=utf-8; header=present');
    case 'xml':
      return file(
        list,
        'xml',
        language,
        cache,
        writeXml(asycudaItems(list, language)),
        '; charset=utf-8',
      );
    case 'xlsx':
    case 'docx':
    case 'pdf': {
      const made = await service.forms.make({
        form: form.kind,
        list,
        language,
        agency: form.kind === 'xlsx' ? form.agency : null,
        texts: conditionsIn(list, language, service),
        documents: form.kind === 'xlsx' ? sourcesOf(service) : [],
        holders: form.kind === 'xlsx' ? holdersOf(list, service) : {},
      });
      if (!made.ok) return undrawable(made.failure.detail, list, language);
      return file(list, form.kind, language, cache, made.value, '');
    }
  }
}

function csvOf(
  list: EssentialGoodsList,
  form: Extract<ListForm, { readonly kind: 'csv' | 'codes' }>,
): string {
  if (form.kind === 'codes')
    return writeCsv(CODE_LIST_COLUMNS, codeListRows(list, form), { codeColumns: ['code'] });
  const rows = listRows(list);
  return writeCsv(LIST_COLUMNS, form.hxl ? [hxlRow(list.edition), ...rows] : rows, {
    codeColumns: CODE_COLUMNS,
    ...(form.separator === null ? {} : { spreadsheet: { separator: form.separator } }),
  });
}

function file(
  list: EssentialGoodsList,
  format: keyof typeof FORMATS,
  language: string,
  cache: CachePolicy,
  body: string | Uint8Array,
  parameters: string,
): Reply {
  const name = `${nameFor(list.id)}-hs${list.edition}-${nameFor(list.release)}.${format}`;
  return {
    status: 200,
    type: `${FORMATS[format]}${parameters}`,
    language,
    body,
    cache,
    headers: { 'Content-Disposition': `attachment; filename="${name}"` },
  };
}

/** What may stand in a header and in the name of a file of a text that came with a list. */
function nameFor(text: string): string {
  return text.replace(/[^A-Za-z0-9+_-]+/g, '-').slice(0, 120);
}

/** Paper in a script that the PDF cannot lay out: browsers can, and Word can. */
function undrawable(detail: string, list: EssentialGoodsList, language: string): ProblemReply {
  return {
    problem: {
      type: 'not-acceptable',
      detail: `${detail} Nothing is printed with a wrong letter or in a wrong order.`,
      hint: 'Print the page from a browser, or take the DOCX, which the word processor lays out.',
      members: {
        formats: [FORMATS.docx, FORMATS.xlsx],
        alternatives: [
          `/lists/${list.id}/print?lang=${language}`,
          `/v1/lists/${list.id}.docx?lang=${language}`,
          `/v1/lists/${list.id}.xlsx?lang=${language}`,
        ],
      },
    },
  };
}
