import type { ComposeParts } from '../../../lists/compose/parts.js';
import type { ComposeRequest, Finding } from '../../../model/compose.js';
import { DEFAULT_EDITION, type Edition } from '../../../model/edition.js';
import type { EssentialGoodsList } from '../../../model/list.js';
import { fail, type Result, succeed } from '../../../model/result.js';
import type { components } from '../../contract-types.js';
import type { RawRequest } from '../../raw-request.js';
import type { Problem } from '../../reply/problem.js';
import type { Service } from '../../service.js';
import { jsonBody } from '../json-body.js';
import { toComposeRequest } from './compose-request.js';
import { readListArgument } from './list-argument.js';
import { openSentFile, type ReadFile } from './open-file.js';

type Wire = components['schemas'];

/** What is composed, from JSON or from a file that came back. */
export interface Composition {
  readonly request: ComposeRequest;
  readonly parts: ComposeParts;
  /** What reading a file has found. */
  readonly found: readonly Finding[];
  readonly read: ReadFile | null;
}

export function readComposition(
  request: RawRequest,
  edition: Edition | null,
  service: Service,
): Result<Composition, Problem> {
  if (request.body?.kind === 'json')
    return fromJson(jsonBody(request) as Wire['ComposeRequest'], edition, service);
  const opened = openSentFile(request, service);
  if (!opened.ok) return opened;
  const { list, read, found } = opened.value;
  const state = request.query.get('state') === 'final' ? 'final' : 'draft';
  const asked = toComposeRequest({ state }, list.edition, list);
  const parts = partsOf(asked, list, service);
  return parts.ok ? succeed({ request: asked, parts: parts.value, found, read }) : parts;
}

function fromJson(
  body: Wire['ComposeRequest'],
  asked: Edition | null,
  service: Service,
): Result<Composition, Problem> {
  const base =
    body.list === undefined ? succeed(null) : readListArgument(body.list, 'list', null, service);
  if (!base.ok) return base;
  const edition = heldEdition(
    body.edition ?? asked ?? base.value?.edition ?? DEFAULT_EDITION,
    service,
  );
  if (!edition.ok) return edition;
  if (base.value !== null && edition.value !== base.value.edition) return fail(otherEdition());
  const request = toComposeRequest(body, edition.value, base.value);
  if (base.value === null && request.scenarios.length === 0)
    return fail(unprocessable('scenarios', 'Either scenarios or a list to revise is needed.'));
  const parts = partsOf(request, base.value, service);
  return parts.ok ? succeed({ request, parts: parts.value, found: [], read: null }) : parts;
}

function heldEdition(asked: string, { catalogue }: Service): Result<Edition, Problem> {
  const held = catalogue.editions.filter((one) => one.extent !== 'codes-only');
  const found = held.find(({ edition }) => edition === asked);
  if (found !== undefined) return succeed(found.edition);
  const names = held.map(({ edition }) => edition).join(', ');
  return fail(unprocessable('edition', `The edition "${asked}" is not one of ${names}.`));
}

/** Taking a list to another edition is a step of its own, since codes split on the way. */
function otherEdition(): Problem {
  return {
    ...unprocessable('edition', 'The list that is revised is in another edition.'),
    hint: 'Take it there first: POST /v1/hs/migrate',
  };
}

function partsOf(
  request: ComposeRequest,
  revised: EssentialGoodsList | null,
  service: Service,
): Result<ComposeParts, Problem> {
  const { catalogue, lists } = service;
  const scenarios = revised === null ? request.scenarios : revised.scenarios;
  const unknown = scenarios.find((id) => catalogue.references.scenario(id) === null);
  if (unknown !== undefined && revised === null)
    return fail(unprocessable('scenarios', `No scenario has the id "${unknown}".`));
  const template = lists.templates.find(scenarios, request.edition);
  const base = revised ?? template;
  if (base === null) throw new Error('Scenarios that are all known gave no template');
  return succeed({
    base,
    template,
    release: catalogue.release,
    today: lists.now().toISOString().slice(0, 10),
    good: (id) => catalogue.good(id),
    lineNumber: (id) => catalogue.references.lineNumber(id),
    exists: (code, edition) => catalogue.nomenclature.code(code, edition) !== null,
    newer: (than) =>
      catalogue.editions.map(({ edition }) => edition).filter((edition) => edition > than),
    book: catalogue.nomenclature,
  });
}

function unprocessable(field: string, detail: string): Problem {
  return { type: 'unprocessable', detail, members: { field } };
}
