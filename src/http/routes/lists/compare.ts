import { compareLists } from '../../../lists/compare.js';
import type { components } from '../../contract-types.js';
import { jsonReply } from '../../reply/reply.js';
import { LIST_BODY } from '../../uploads/body.js';
import { envelope } from '../present.js';
import type { Route } from '../route.js';
import { readListArgument } from './list-argument.js';
import { jsonBody } from '../json-body.js';

export const compareRoute: Route = {
  operation: 'compareLists',
  method: 'post',
  path: '/v1/lists/compare',
  formats: ['json'],
  takes: { forms: ['json'], largest: LIST_BODY },
  answer: (request, service) => {
    const body = jsonBody(request) as components['schemas']['CompareRequest'];
    const from = readListArgument(body.from, 'from', null, service);
    if (!from.ok) return { problem: from.failure };
    const to = readListArgument(body.to, 'to', null, service);
    if (!to.ok) return { problem: to.failure };
    const compared = compareLists(from.value, to.value, service.catalogue.nomenclature);
    return { ...jsonReply(envelope(compared, to.value.edition, service)), cache: 'never' };
  },
};
