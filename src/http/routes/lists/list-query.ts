import type { Edition } from '../../../model/edition.js';
import { type ListLine, TIERS } from '../../../model/list.js';
import { fail, type Result, succeed } from '../../../model/result.js';
import type { RawRequest } from '../../raw-request.js';
import type { Problem } from '../../reply/problem.js';
import type { Service } from '../../service.js';
import { invalidParameter, parseEdition } from '../parameters.js';

const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t' } as const;

/** What of a list is asked for, and in which form. */
export interface ListQuery {
  readonly edition: Edition;
  readonly shows: (line: ListLine) => boolean;
  /** For a spreadsheet: its separator; null for programs. */
  readonly separator: ',' | ';' | '\t' | null;
}

export function parseListQuery(request: RawRequest, service: Service): Result<ListQuery, Problem> {
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
