import { isDay } from '../../../lists/days.js';
import { linesCovering, type PublishedVersion, stateOfVersion } from '../../../lists/published.js';
import { givesCover } from '../../../lists/state-on.js';
import { todayFor } from '../../../lists/published-today.js';
import type { Edition } from '../../../model/edition.js';
import { codeDigits, toHsCode } from '../../../model/hs-code.js';
import type { EssentialGoodsList } from '../../../model/list.js';
import { readCode } from '../../../model/read-code.js';
import { fail, type Result, succeed } from '../../../model/result.js';
import { translateCode } from '../../../search/code-book.js';
import type { components } from '../../contract-types.js';
import type { RawRequest } from '../../raw-request.js';
import type { Problem } from '../../reply/problem.js';
import { jsonReply } from '../../reply/reply.js';
import type { Service } from '../../service.js';
import { invalidParameter, parseEdition } from '../parameters.js';
import { envelope } from '../present.js';
import type { Route } from '../route.js';
import { asWire, presentCovering } from './present-list.js';

type Wire = components['schemas'];

/** What is asked about the lists. */
interface ListsQuery {
  readonly edition: Edition;
  /** 4 to 12 digits; null where every list is asked for. */
  readonly digits: string | null;
  readonly on: string | null;
}

export const listsRoute: Route = {
  operation: 'listLists',
  method: 'get',
  path: '/v1/lists',
  formats: ['json'],
  answer: (request, service) => {
    const query = parseLists(request, service);
    if (!query.ok) return { problem: query.failure };
    const lists =
      query.value.digits === null
        ? [...templatesOf(query.value, service), ...publishedOf(query.value, service)]
        : coveringLists(query.value, query.value.digits, service);
    return jsonReply(envelope(lists, query.value.edition, service));
  },
};

function parseLists(request: RawRequest, service: Service): Result<ListsQuery, Problem> {
  const asked = request.query.get('code');
  const edition = parseEdition(request, service, { codesOnly: asked !== undefined });
  if (!edition.ok) return edition;
  const on = request.query.get('on') ?? null;
  if (on !== null && !isDay(on))
    return fail(invalidParameter('on', on, 'a day of the calendar, YYYY-MM-DD'));
  if (asked === undefined) return succeed({ edition: edition.value, digits: null, on });
  const reading = readCode(asked);
  if (reading === null || reading.asked.length < 4)
    return fail(invalidParameter('code', asked, 'a code of 4 to 12 digits'));
  return succeed({ edition: edition.value, digits: reading.asked, on });
}

function templatesOf(query: ListsQuery, service: Service): Wire['ListSummary'][] {
  return service.catalogue.references.scenarios.flatMap(({ id }) => {
    const list = service.lists.templates.find([id], query.edition);
    return list === null ? [] : [summarise(list, { lastDay: null, supersededBy: null })];
  });
}

function publishedOf({ on }: ListsQuery, service: Service): Wire['ListSummary'][] {
  return service.lists.published().versions.map((version) => {
    const state = stateOfVersion(version, dayFor(version, on, service));
    return summarise({ ...version.list, state }, version);
  });
}

/** The published lists that hold on the day and have a line for the code. */
function coveringLists(
  { edition, on }: ListsQuery,
  digits: string,
  service: Service,
): Wire['ListSummary'][] {
  return service.lists.published().versions.flatMap((version) => {
    const state = stateOfVersion(version, dayFor(version, on, service));
    if (!givesCover(state)) return [];
    const covering = digitsIn(digits, edition, version.list, service).flatMap((asked) =>
      linesCovering(version.list, asked),
    );
    if (covering.length === 0) return [];
    const lines = covering.map(presentCovering);
    return [{ ...summarise({ ...version.list, state }, version), covering: lines }];
  });
}

/** The code as the list's edition writes it: each code into which it splits is looked up. */
function digitsIn(
  digits: string,
  edition: Edition,
  list: EssentialGoodsList,
  { catalogue }: Service,
): readonly string[] {
  const code = toHsCode(digits.slice(0, 6));
  if (list.edition === edition || code === null || digits.length < 6) return [digits];
  return translateCode(catalogue.nomenclature, code, edition, list.edition).map(codeDigits);
}

function dayFor({ list }: PublishedVersion, on: string | null, { lists }: Service): string {
  return on ?? todayFor(list, lists.now());
}

function summarise(
  list: EssentialGoodsList,
  { lastDay, supersededBy }: Pick<PublishedVersion, 'lastDay' | 'supersededBy'>,
): Wire['ListSummary'] {
  const { id, kind, titles, state, header, scenarios, edition, contentHash, lines } = list;
  return {
    id,
    kind,
    titles: asWire(titles),
    state,
    header: asWire(header),
    scenarios: [...scenarios],
    edition,
    contentHash,
    lines: lines.length,
    lastDay,
    supersededBy: supersededBy === null ? null : { ...supersededBy },
    covering: [],
  };
}
