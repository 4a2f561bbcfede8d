import type { Edition } from '../../../model/edition.js';
import { fail, type Result, succeed } from '../../../model/result.js';
import type { Line } from '../../../search/resolve-line.js';
import type { Language } from '../../../words/words.js';
import type { components } from '../../contract-types.js';
import { chooseLanguage } from '../../language.js';
import type { RawRequest } from '../../raw-request.js';
import type { Problem } from '../../reply/problem.js';
import type { Service } from '../../service.js';
import { parseEdition } from '../parameters.js';
import { type SheetLines, takeSheet } from './take-sheet.js';

type Wire = components['schemas'];

const MOST_LINES = 1000;

/** What was asked to be resolved. */
export interface ResolveQuery {
  readonly lines: readonly Line[];
  readonly edition: Edition;
  readonly sheet: SheetLines | null;
  readonly expand: boolean;
  readonly language: Language;
}

/** The lines of the body, whether they came as JSON or as a file. */
export function readLines(request: RawRequest, service: Service): Result<ResolveQuery, Problem> {
  const { body } = request;
  if (body === null) return fail({ type: 'malformed-body', detail: 'There is no body.' });
  if (body.kind === 'json')
    return parseLines(body.value as Wire['ResolveRequest'], request, service);
  if (body.kind !== 'sheets') throw new Error('A form of body came that the route does not take');
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
  return succeed({
    lines,
    edition: edition.value,
    sheet: sheet.value,
    expand: false,
    language: 'en',
  });
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
      edition: find(text('edition') ?? edition),
    };
  });
  const language = chooseLanguage(body.lang, request.acceptLanguage);
  return succeed({ lines, edition, sheet: null, expand: body.expand === 'good', language });
}

function tooMany(rows: number): Problem {
  return {
    type: 'too-large',
    detail: `The sheet has ${rows} lines; ${MOST_LINES} are taken at once.`,
    hint: 'Send it in parts.',
  };
}
