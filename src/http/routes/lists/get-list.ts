import { migrateList } from '../../../lists/migrate/migrate-list.js';
import { keepLines } from '../../../lists/template.js';
import { DEFAULT_EDITION, type Edition } from '../../../model/edition.js';
import type { EssentialGoodsList } from '../../../model/list.js';
import { findList } from '../../lists/held-lists.js';
import { jsonReply } from '../../reply/reply.js';
import type { Service } from '../../service.js';
import { envelope } from '../present.js';
import type { Route } from '../route.js';
import { parseListQuery } from './list-query.js';
import { fileReply } from './list-reply.js';
import { LIST_FORMATS } from './list-formats.js';

export const listRoute: Route = {
  operation: 'getList',
  method: 'get',
  path: '/v1/lists/:id',
  formats: LIST_FORMATS,
  answer: async (request, service) => {
    const query = parseListQuery(request, service);
    if (!query.ok) return { problem: query.failure };
    const { edition, language, shows, form } = query.value;
    const id = request.path['id'] ?? '';
    const version = request.query.get('version') ?? null;
    const found = findList(id, { edition, version }, service.lists);
    if (found === null)
      return {
        problem: {
          type: 'unknown-list',
          detail:
            version === null
              ? `No list has the id "${id}".`
              : `No list has the id "${id}" and the version "${version}".`,
        },
      };
    const aligned = inEdition(found, edition, service);
    const list = keepLines(aligned, (line) => shows(line, aligned));
    if (form.kind !== 'json') return fileReply(list, form, language, 'release', service);
    return jsonReply(envelope(list, list.edition, service));
  },
};

/** A published list in another edition than its own: what splits is open, and none is chosen. */
function inEdition(
  list: EssentialGoodsList,
  edition: Edition | null,
  service: Service,
): EssentialGoodsList {
  const asked = edition ?? (list.kind === 'template' ? DEFAULT_EDITION : list.edition);
  if (asked === list.edition) return list;
  return migrateList(list, asked, service.catalogue.nomenclature).list;
}
