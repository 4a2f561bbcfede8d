import { writeCsv } from '../../../forms/csv.js';
import { CODE_COLUMNS, LIST_COLUMNS, listRows } from '../../../lists/list-rows.js';
import { keepLines } from '../../../lists/template.js';
import type { EssentialGoodsList } from '../../../model/list.js';
import { jsonReply, type Reply } from '../../reply/reply.js';
import { envelope } from '../present.js';
import type { Route } from '../route.js';
import { type ListQuery, parseListQuery } from './list-query.js';

export const listRoute: Route = {
  operation: 'getList',
  method: 'get',
  path: '/v1/lists/:id',
  formats: ['json', 'csv'],
  answer: (request, service) => {
    const query = parseListQuery(request, service);
    if (!query.ok) return { problem: query.failure };
    const id = request.path['id'] ?? '';
    const whole = service.templates.find(id.split('+'), query.value.edition);
    if (whole === null)
      return { problem: { type: 'unknown-list', detail: `No list has the id "${id}".` } };
    const list = keepLines(whole, query.value.shows);
    if (request.format === 'csv') return csvReply(list, query.value);
    return jsonReply(envelope(list, query.value.edition, service));
  },
};

function csvReply(list: EssentialGoodsList, { separator }: ListQuery): Reply {
  const rows = listRows(list);
  const body = writeCsv(LIST_COLUMNS, rows, {
    codeColumns: CODE_COLUMNS,
    ...(separator === null ? {} : { spreadsheet: { separator } }),
  });
  return {
    status: 200,
    type: 'text/csv; charset=utf-8; header=present',
    language: 'en',
    body,
    cache: 'release',
    headers: {
      'Content-Disposition': `attachment; filename="${list.id}-hs${list.edition}-${list.release}.csv"`,
    },
  };
}
