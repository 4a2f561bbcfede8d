import { setImmediate } from 'node:timers/promises';
import { isDay } from '../../../lists/days.js';
import { checkInSteps } from '../../../lists/check/check-consignment.js';
import { todayFor } from '../../../lists/published-today.js';
import type { CheckRequest, ConsignmentCheck, ConsignmentLine } from '../../../model/check.js';
import { DEFAULT_EDITION, type Edition } from '../../../model/edition.js';
import type { EssentialGoodsList } from '../../../model/list.js';
import { fail, type Result, succeed } from '../../../model/result.js';
import type { components } from '../../contract-types.js';
import type { Problem } from '../../reply/problem.js';
import { jsonReply } from '../../reply/reply.js';
import type { Service } from '../../service.js';
import { LIST_BODY } from '../../uploads/body.js';
import { jsonBody } from '../json-body.js';
import { envelope } from '../present.js';
import type { Route } from '../route.js';
import { readListArgument } from './list-argument.js';

type Wire = components['schemas'];

/** Lines between two looks at who else is waiting. */
const LINES_AT_A_TIME = 25;

export const checkRoute: Route = {
  operation: 'checkConsignment',
  method: 'post',
  path: '/v1/lists/check',
  formats: ['json'],
  takes: { forms: ['json'], largest: 3 * LIST_BODY },
  answer: async (request, service) => {
    const asked = readCheck(jsonBody(request) as Wire['CheckRequest'], service);
    if (!asked.ok) return { problem: asked.failure };
    const checked = await checkInTurns(asked.value, service);
    const [first] = asked.value.lists;
    const data = { on: asked.value.on, ...checked };
    const edition = first?.edition ?? DEFAULT_EDITION;
    return { ...jsonReply(envelope(data, edition, service)), cache: 'never' };
  },
};

function readCheck(body: Wire['CheckRequest'], service: Service): Result<CheckRequest, Problem> {
  const lists: EssentialGoodsList[] = [];
  for (const [place, value] of body.lists.entries()) {
    const read = readListArgument(value, `lists[${place}]`, null, service);
    if (!read.ok) return read;
    lists.push(read.value);
  }
  if (body.on !== undefined && !isDay(body.on)) return fail(noDay(body.on));
  const [first] = lists;
  const today = service.lists.now().toISOString().slice(0, 10);
  const lines: ConsignmentLine[] = [];
  for (const [place, line] of body.lines.entries()) {
    const edition = editionOf(line.edition, service);
    if (edition === undefined) return fail(unknownEdition(line.edition ?? '', place, service));
    lines.push({
      ref: line.ref ?? null,
      text: line.text ?? '',
      code: line.code ?? null,
      edition,
      quantity: line.quantity ?? null,
      unit: line.unit ?? null,
      expiry: line.expiry ?? null,
      used: line.used ?? null,
    });
  }
  return succeed({
    lists,
    on: body.on ?? (first === undefined ? today : todayFor(first, service.lists.now())),
    direction: body.direction ?? null,
    entryPoint: body.entryPoint ?? null,
    consignee: body.consignee ?? null,
    lines,
  });
}

function noDay(on: string): Problem {
  const detail = `"on" is "${on}" and must be a day of the calendar, YYYY-MM-DD.`;
  return { type: 'unprocessable', detail, members: { field: 'on' } };
}

/** Null where none is given, undefined where it is not held. */
function editionOf(
  asked: string | null | undefined,
  { catalogue }: Service,
): Edition | null | undefined {
  if (asked === null || asked === undefined) return null;
  return catalogue.editions.find(({ edition }) => edition === asked)?.edition;
}

function unknownEdition(asked: string, place: number, { catalogue }: Service): Problem {
  const names = catalogue.editions.map(({ edition }) => edition).join(', ');
  return {
    type: 'unprocessable',
    detail: `The edition "${asked}" of line ${place + 1} is not one of ${names}.`,
    members: { field: `lines[${place}].edition` },
  };
}

/** A few lines at a time, so that nobody else waits for long. */
async function checkInTurns(
  asked: CheckRequest,
  { finder, catalogue }: Service,
): Promise<ConsignmentCheck> {
  const steps = checkInSteps(asked, finder, catalogue.nomenclature);
  for (let done = 1; ; done += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (done % LINES_AT_A_TIME === 0) await setImmediate();
  }
}
