import { writeCsv } from '../../forms/csv.js';
import type { Edition } from '../../model/edition.js';
import type { Good } from '../../model/good.js';
import { fail, type Result, succeed } from '../../model/result.js';
import { type Line, type ResolvedLine, resolveLine } from '../../search/resolve-line.js';
import type { components } from '../contract-types.js';
import type { RawRequest } from '../raw-request.js';
import type { Problem } from '../reply/problem.js';
import { jsonReply, type Reply } from '../reply/reply.js';
import type { Service } from '../service.js';
import { parseEdition } from './parameters.js';
import { envelope, presentGood } from './present.js';
import type { Route } from './route.js';
import { presentAdvice } from './search.js';
import { annotate, RESOLVED_COLUMNS, type SheetLines, takeSheet } from './resolve-sheet.js';

type Wire = components['schemas'];

const MOST_LINES = 1000;
const MATCHES = 5;

export const resolveRoute: Route = {
  operation: 'resolve',
  method: 'post',
  path: '/v1/resolve',
  formats: ['json', 'csv'],
  answer: (request, service) => {
    const asked = parseResolve(request, service);
    if (!asked.ok) return { problem: asked.failure };
    const { lines, edition, sheet, expand } = asked.value;
    const resolved = lines.map((line) => resolveLine(line, service.finder, MATCHES));
    const exceptions = request.query.get('order') === 'exceptions';
    const wantsJson = sheet === null || /\bjson\b/.test(request.accept ?? '');
    if (!wantsJson) return csvReply(sheet, lines, resolved, exceptions, service);
    const ordered = exceptions ? exceptionsFirst(resolved) : resolved;
    const data: Wire['Resolved'] = {
      lines: ordered.map((line) => presentLine(line, edition, expand)),
      counts: count(resolved, sheet?.skipped ?? 0),
      columns: sheet?.columns ?? null,
    };
    return { ...jsonReply(envelope(data, edition, service)), cache: 'never' };
  },
};

interface ResolveQuery {
  readonly lines: readonly Line[];
  readonly edition: Edition;
  readonly sheet: SheetLines | null;
  readonly expand: boolean;
}

function parseResolve(request: RawRequest, service: Service): Result<ResolveQuery, Problem> {
  const { body } = request;
  if (body === null) return fail({ type: 'malformed-body', detail: 'There is no body.' });
  if (body.kind === 'json')
    return parseLines(body.value as Wire['ResolveRequest'], request, service);
  const edition = parseEdition(request, service, { codesOnly: false });
  if (!edition.ok) return edition;
  const sheet = takeSheet(body, request.query);
  if (!sheet.ok) return sheet;
  const { rows, columns } = sheet.value;
  if (rows.length > MOST_LINES) return fail(tooMany(rows.length));
  const lines = rows.map(({ cells, number }) => ({
    ref: String(number),
    text: cells[columns.column - 1] ?? '',
    code: columns.codeColumn === null ? null : (cells[columns.codeColumn - 1] ?? null),
    edition: edition.value,
  }));
  return succeed({ lines, edition: edition.value, sheet: sheet.value, expand: false });
}

function parseLines(
  body: Wire['ResolveRequest'],
  request: RawRequest,
  service: Service,
): Result<ResolveQuery, Problem> {
  const held = service.catalogue.editions.filter((one) => one.extent !== 'codes-only');
  const find = (text: string): Edition | null =>
    held.find((one) => one.edition === text)?.edition ?? null;
  const asked = body.edition ?? request.query.get('edition') ?? '2022';
  const edition = find(asked);
  if (edition === null) {
    const names = held.map((one) => one.edition).join(', ');
    return fail({
      type: 'unprocessable',
      detail: `The edition "${asked}" is not one of ${names}.`,
      members: { field: 'edition' },
    });
  }
  const lines = body.lines.map((line): Line => {
    const text = (name: string): string | null => {
      const value: unknown = line[name];
      return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
    };
    return {
      ref: text('ref'),
      text: text('text') ?? '',
      code: text('code'),
      edition: find(text('edition') ?? edition) ?? edition,
    };
  });
  return succeed({ lines, edition, sheet: null, expand: body.expand === 'good' });
}

function tooMany(rows: number): Problem {
  return {
    type: 'too-large',
    detail: `The sheet has ${rows} lines; ${MOST_LINES} are taken at once.`,
    hint: 'Send it in parts.',
  };
}

function presentLine(line: ResolvedLine, edition: Edition, expand: boolean): Wire['ResolvedLine'] {
  const { answer } = line;
  const decided = answer?.decided ?? null;
  return {
    ref: line.ref,
    resolution: answer?.resolution ?? null,
    decided: decided === null ? null : { ...decided, options: [...decided.options] },
    codeAgrees: line.codeAgrees,
    matches: (answer?.matches ?? []).slice(0, MATCHES).map(({ good, score, matchedOn }) => ({
      goodId: good.id,
      name: good.name,
      kind: good.kind,
      score: Math.round(score * 1000) / 1000,
      matchedOn: { ...matchedOn, ranges: matchedOn.ranges.map(([start, end]) => [start, end]) },
      codes: slimCodes(good, decided?.edition ?? edition),
      ...(expand
        ? { good: presentGood(good, { edition, names: { lang: 'en', matched: matchedOn.name } }) }
        : {}),
    })),
    advice: answer?.advice == null ? null : presentAdvice(answer.advice),
    problem: line.problem,
  };
}

function slimCodes(good: Good, edition: Edition): Wire['SlimCode'][] {
  return good.classifications
    .filter((one) => one.edition === edition)
    .map(({ code, form, condition, coverage, basis, rival }) => ({
      code,
      form,
      condition: condition?.text ?? null,
      coverage,
      basis,
      rival,
    }));
}

function count(resolved: readonly ResolvedLine[], skipped: number): Record<string, number> {
  const counts: Record<string, number> = { skipped, problem: 0 };
  for (const { answer, problem } of resolved) {
    const name = answer?.resolution;
    if (name !== undefined) counts[name] = (counts[name] ?? 0) + 1;
    if (problem !== null) counts['problem'] = (counts['problem'] ?? 0) + 1;
  }
  return counts;
}

/** Lines that need a person, each group in its order. */
function needsPerson({ answer, codeAgrees, problem }: ResolvedLine): boolean {
  const decided = answer?.decided ?? null;
  return problem !== null || decided?.code == null || decided.confirm || codeAgrees === false;
}

function exceptionsFirst(resolved: readonly ResolvedLine[]): ResolvedLine[] {
  return [...resolved.filter(needsPerson), ...resolved.filter((line) => !needsPerson(line))];
}

function csvReply(
  sheet: SheetLines,
  lines: readonly Line[],
  resolved: readonly ResolvedLine[],
  exceptions: boolean,
  service: Service,
): Reply {
  const editions = service.catalogue.editions.filter((one) => one.extent !== 'codes-only');
  const names = editions.map((one) => one.edition);
  const { columns, rows } = annotate(sheet, lines, resolved, names, service.finder);
  const ordered = exceptions
    ? [
        ...rows.filter((_, place) => resolved.slice(place, place + 1).some(needsPerson)),
        ...rows.filter((_, place) => !resolved.slice(place, place + 1).some(needsPerson)),
      ]
    : rows;
  const { headerRow, column, codeColumn } = sheet.columns;
  return {
    status: 200,
    type: 'text/csv; charset=utf-8; header=present',
    language: 'en',
    cache: 'never',
    body: writeCsv(columns, ordered, { codeColumns: RESOLVED_COLUMNS }),
    headers: {
      'X-Sheet-Columns': `header-row=${headerRow}; column=${column}; code-column=${codeColumn ?? 'none'}; skipped=${sheet.skipped}`,
    },
  };
}
