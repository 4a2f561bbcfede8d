import { DEFAULT_EDITION } from '../../model/edition.js';
import { jsonReply } from '../reply/reply.js';
import { envelope } from './present.js';
import type { Route } from './route.js';

export const sourcesRoute: Route = {
  operation: 'listSources',
  method: 'get',
  path: '/v1/sources',
  formats: ['json'],
  answer: (_request, service) =>
    jsonReply(envelope(service.catalogue.references.sources, DEFAULT_EDITION, service)),
};

export const sourceRoute: Route = {
  operation: 'getSource',
  method: 'get',
  path: '/v1/sources/:id',
  formats: ['json'],
  answer: (request, service) => {
    const id = request.path['id'] ?? '';
    const source = service.catalogue.references.source(id);
    if (source !== null) return jsonReply(envelope(source, DEFAULT_EDITION, service));
    return { problem: { type: 'unknown-source', detail: `No source has the id "${id}".` } };
  },
};
