import { DEFAULT_EDITION } from '../../model/edition.js';
import { jsonReply } from '../reply/reply.js';
import { invalidParameter } from './parameters.js';
import { envelope } from './present.js';
import type { Route } from './route.js';

export const suggestRoute: Route = {
  operation: 'suggest',
  method: 'get',
  path: '/v1/suggest',
  formats: ['json'],
  answer: (request, service) => {
    const q = request.query.get('q') ?? '';
    if (q.trim() === '') return { problem: invalidParameter('q', q, 'a text that is not blank') };
    const limit = Number(request.query.get('limit') ?? 10);
    return jsonReply(envelope(service.finder.suggest(q, limit), DEFAULT_EDITION, service));
  },
};
