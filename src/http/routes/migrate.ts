import { migrateCodes } from '../../lists/migrate/migrate-codes.js';
import { migrateList } from '../../lists/migrate/migrate-list.js';
import type { Edition } from '../../model/edition.js';
import type { InvalidCode } from '../../model/migration.js';
import { fail, type Result, succeed } from '../../model/result.js';
import type { components } from '../contract-types.js';
import type { Problem } from '../reply/problem.js';
import { jsonReply, type ProblemReply, type Reply } from '../reply/reply.js';
import type { Service } from '../service.js';
import { LIST_BODY } from '../uploads/body.js';
import { jsonBody } from './json-body.js';
import { readListArgument } from './lists/list-argument.js';
import { envelope } from './present.js';
import type { Route } from './route.js';

type Wire = components['schemas'];

export const migrateRoute: Route = {
  operation: 'migrateCodes',
  method: 'post',
  path: '/v1/hs/migrate',
  formats: ['json'],
  takes: { forms: ['json'], largest: LIST_BODY },
  answer: (request, service) => {
    const body = jsonBody(request) as Wire['MigrateRequest'];
    const to = heldEdition(body.to, 'to', service);
    if (!to.ok) return { problem: to.failure };
    if (body.list !== undefined) return moveList(body.list, to.value, service);
    return moveCodes(body, to.value, service);
  },
};

function moveList(list: unknown, to: Edition, service: Service): Reply | ProblemReply {
  const read = readListArgument(list, 'list', null, service);
  if (!read.ok) return { problem: read.failure };
  const { nomenclature } = service.catalogue;
  const moved = migrateList(read.value, to, nomenclature, (code, edition) =>
    nomenclature.goodsOf(code, edition),
  );
  return { ...jsonReply(envelope(moved, to, service)), cache: 'never' };
}

function moveCodes(
  { codes, from: asked }: Wire['MigrateRequest'],
  to: Edition,
  service: Service,
): Reply | ProblemReply {
  if (codes === undefined || asked === undefined)
    return unprocessable('codes', 'Either "list", or "codes" with "from", is needed.');
  const from = heldEdition(asked, 'from', service);
  if (!from.ok) return { problem: from.failure };
  const { nomenclature } = service.catalogue;
  const moved = migrateCodes(codes, from.value, to, nomenclature, (code, edition) =>
    nomenclature.goodsOf(code, edition),
  );
  if (!moved.ok) return { problem: invalidCodes(moved.failure, from.value) };
  const data = { codes: moved.value, lines: [], list: null };
  return { ...jsonReply(envelope(data, to, service)), cache: 'never' };
}

function heldEdition(
  asked: string,
  field: string,
  { catalogue }: Service,
): Result<Edition, Problem> {
  const found = catalogue.editions.find(({ edition }) => edition === asked);
  if (found !== undefined) return succeed(found.edition);
  const names = catalogue.editions.map(({ edition }) => edition).join(', ');
  return fail({
    type: 'unprocessable',
    detail: `The edition "${asked}" is not one of ${names}.`,
    members: { field },
  });
}

function invalidCodes(invalid: readonly InvalidCode[], from: Edition): Problem {
  const [first] = invalid;
  const detail =
    first?.reason === 'not-in-edition'
      ? `HS ${from} has no code ${first.code}; ${first.editions.join(', ')} has.`
      : `"${first?.code ?? ''}" is no code.`;
  return { type: 'unprocessable', detail, members: { field: 'codes', codes: invalid } };
}

function unprocessable(field: string, detail: string): ProblemReply {
  return { problem: { type: 'unprocessable', detail, members: { field } } };
}
