import { DEFAULT_EDITION } from '../../../model/edition.js';
import { jsonReply } from '../../reply/reply.js';
import { envelope } from '../present.js';
import type { Route } from '../route.js';

export const listsRoute: Route = {
  operation: 'listLists',
  method: 'get',
  path: '/v1/lists',
  formats: ['json'],
  answer: (_request, service) => {
    const { references } = service.catalogue;
    const lists = references.scenarios.flatMap((scenario) => {
      const list = service.templates.find([scenario.id], DEFAULT_EDITION);
      if (list === null) return [];
      const { id, kind, titles, state, scenarios, lines } = list;
      return [{ id, kind, titles, state, scenarios, lines: lines.length }];
    });
    return jsonReply(envelope(lists, DEFAULT_EDITION, service));
  },
};
