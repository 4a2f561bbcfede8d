import { writeCsv } from '../../forms/csv.js';
import { CODE_COLUMNS, LIST_COLUMNS, listRows } from '../../lists/list-rows.js';
import { makeTemplate } from '../../lists/template.js';
import { DEFAULT_EDITION, type Edition } from '../../model/edition.js';
import { type EssentialGoodsList, type ListLine, TIERS } from '../../model/list.js';
import type { Scenario } from '../../model/reference.js';
import { fail, type Result, succeed } from '../../model/result.js';
import type { RawRequest } from '../raw-request.js';
import type { Problem } from '../reply/problem.js';
import { jsonReply, type Reply } from '../reply/reply.js';
import type { Service } from '../service.js';
import { invalidParameter, parseEdition } from './parameters.js';
import { envelope } from './present.js';
import type { Route } from './route.js';

const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t' } as const;

export const listsRoute: Route = {
  operation: 'listLists',
  method: 'get',
  path: '/v1/lists',
  formats: ['json'],
  answer: (_request, service) => {
    const { references } = service.catalogue;
    const lists = references.scenarios.map((scenario) => {
      const everything = { edition: DEFAULT_EDITION, shows: () => true };
      const { id, kind, titles, state, scenarios, lines } = template(scenario, everything, service);
      return { id, kind, titles, state, scenarios, lines: lines.length };
    });
    return jsonReply(envelope(lists, DEFAULT_EDITION, service));
  },
};

export const listRoute: Route = {
  operation: 'getList',
  method: 'get',
  path: '/v1/lists/:id',
  formats: ['json', 'csv'],
  answer: (request, service) => {
    const query = parseList(request, service);
    if (!query.ok) return { problem: query.failure };
    const id = request.path['id'] ?? '';
    const scenario = service.catalogue.references.scenario(id);
    if (scenario === null)
      return { problem: { type: 'unknown-list', detail: `No list has the id "${id}".` } };
    const list = template(scenario, query.value, service);
    if (request.format === 'csv') return csvReply(list, query.value);
    return jsonReply(envelope(list, query.value.edition, service));
  },
};

interface ListQuery {
  readonly edition: Edition;
  readonly shows: (line: ListLine) => boolean;
  readonly separator: ',' | ';' | '\t' | null;
}

function template(
  scenario: Scenario,
  { edition, shows }: Pick<ListQuery, 'edition' | 'shows'>,
  { catalogue }: Service,
): EssentialGoodsList {
  return makeTemplate({
    scenario,
    goods: catalogue.references.goodsOf(scenario.id),
    classes: catalogue.references.classesOf(scenario.id),
    edition,
    release: catalogue.release,
    good: (id) => catalogue.good(id),
    book: catalogue.nomenclature,
    shows,
  });
}

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

function parseList(request: RawRequest, service: Service): Result<ListQuery, Problem> {
  const edition = parseEdition(request, service, { codesOnly: false });
  if (!edition.ok) return edition;
  const tiers = parseTiers(request.query.get('tier') ?? 'life-saving,essential');
  if (!tiers.ok) return tiers;
  const separator = parseSeparator(request);
  if (!separator.ok) return separator;
  const category = request.query.get('category');
  const flag = request.query.get('flag');
  const kind = request.query.get('kind');
  const shows = (line: ListLine): boolean =>
    tiers.value.includes(line.tier) &&
    (category === undefined || line.category === category) &&
    (flag === undefined || line.flags.some((one) => one.flag === flag)) &&
    (kind === undefined || kindOf(line, service) === kind);
  return succeed({ edition: edition.value, shows, separator: separator.value });
}

function kindOf(line: ListLine, { catalogue }: Service): string | null {
  return line.goodId === null ? null : (catalogue.good(line.goodId)?.kind ?? null);
}

function parseTiers(text: string): Result<readonly string[], Problem> {
  if (text === 'all') return succeed(TIERS);
  const tiers: readonly string[] = text.split(',');
  const known: readonly string[] = TIERS;
  if (tiers.every((tier) => known.includes(tier))) return succeed(tiers);
  return fail(invalidParameter('tier', text, `"all", or some of ${TIERS.join(', ')}`));
}

function parseSeparator(request: RawRequest): Result<ListQuery['separator'], Problem> {
  const forSpreadsheet = request.query.get('for') === 'spreadsheet';
  const asked = request.query.get('sep');
  if (forSpreadsheet && request.format !== 'csv')
    return fail(invalidParameter('for', 'spreadsheet', 'left out, since this is not CSV'));
  if (asked !== undefined && !forSpreadsheet)
    return fail(invalidParameter('sep', asked, 'together with for=spreadsheet'));
  if (!forSpreadsheet) return succeed(null);
  const found = Object.entries(SEPARATORS).find(([name]) => name === (asked ?? 'comma'));
  return succeed(found?.[1] ?? ',');
}
