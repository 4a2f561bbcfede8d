import { isShown, readTiers } from '../../../lists/shown-lines.js';
import type { Edition } from '../../../model/edition.js';
import { type EssentialGoodsList, type ListLine, TIERS } from '../../../model/list.js';
import { fail, type Result, succeed } from '../../../model/result.js';
import type { Language } from '../../../words/words.js';
import { chooseLanguage } from '../../language.js';
import type { RawRequest } from '../../raw-request.js';
import type { Format } from '../../reply/formats.js';
import type { Problem } from '../../reply/problem.js';
import type { Service } from '../../service.js';
import { invalidParameter, parseEdition } from '../parameters.js';

const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t' } as const;
type Separator = (typeof SEPARATORS)[keyof typeof SEPARATORS];

/** What of a list is asked for, and in which form. */
export interface ListQuery {
  /** Null where none is asked for: a template is in the default, another list in its own. */
  readonly edition: Edition | null;
  readonly language: Language;
  readonly shows: (line: ListLine, list: EssentialGoodsList) => boolean;
  readonly form: ListForm;
}

export type ListForm =
  | { readonly kind: 'json' }
  | { readonly kind: 'docx' }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'xml' }
  | { readonly kind: 'csv'; readonly separator: Separator | null; readonly hxl: boolean }
  | { readonly kind: 'codes'; readonly ex: boolean }
  | { readonly kind: 'xlsx'; readonly agency: string | null };

export function parseListQuery(request: RawRequest, service: Service): Result<ListQuery, Problem> {
  const { query } = request;
  const edition = query.has('edition')
    ? parseEdition(request, service, { codesOnly: false })
    : succeed(null);
  if (!edition.ok) return edition;
  const form = parseForm(request);
  if (!form.ok) return form;
  const shows = parseFilter(request, service);
  if (!shows.ok) return shows;
  const language = chooseLanguage(query.get('lang'), request.acceptLanguage);
  return succeed({ edition: edition.value, language, shows: shows.value, form: form.value });
}

function parseFilter({ query }: RawRequest, service: Service): Result<ListQuery['shows'], Problem> {
  const tier = query.get('tier') ?? null;
  if (readTiers(tier) === undefined)
    return fail(invalidParameter('tier', tier ?? '', `"all", or some of ${TIERS.join(', ')}`));
  const filter = { tier, category: query.get('category') ?? null, flag: query.get('flag') ?? null };
  const kind = query.get('kind');
  return succeed(
    (line, list) =>
      isShown(line, list, filter) && (kind === undefined || kindOf(line, service) === kind),
  );
}

function kindOf(line: ListLine, { catalogue }: Service): string | null {
  return line.goodId === null ? null : (catalogue.good(line.goodId)?.kind ?? null);
}

/** Which format each purpose and switch belongs to; elsewhere it would be dropped in silence. */
const ONLY_WITH: readonly {
  readonly parameter: string;
  readonly value: string;
  readonly format: Format;
}[] = [
  { parameter: 'for', value: 'spreadsheet', format: 'csv' },
  { parameter: 'for', value: 'codes', format: 'csv' },
  { parameter: 'for', value: 'agency', format: 'xlsx' },
  { parameter: 'hxl', value: '1', format: 'csv' },
];

function parseForm({ query, format }: RawRequest): Result<ListForm, Problem> {
  const astray = ONLY_WITH.find(
    (one) => query.get(one.parameter) === one.value && format !== one.format,
  );
  if (astray !== undefined)
    return fail(
      invalidParameter(
        astray.parameter,
        astray.value,
        `left out, since this is not ${astray.format.toUpperCase()}`,
      ),
    );
  const purpose = query.get('for');
  const separator = query.get('sep');
  if (separator !== undefined && purpose !== 'spreadsheet')
    return fail(invalidParameter('sep', separator, 'together with for=spreadsheet'));
  if (query.get('ex') === '1' && purpose !== 'codes')
    return fail(invalidParameter('ex', '1', 'together with for=codes'));
  const flag = query.get('flag') ?? null;
  if (purpose === 'agency' && flag === null)
    return fail(invalidParameter('for', 'agency', 'together with flag, which names the agency'));
  switch (format) {
    case 'csv':
      if (purpose === 'codes') return succeed({ kind: 'codes', ex: query.get('ex') === '1' });
      return succeed({
        kind: 'csv',
        separator: purpose === 'spreadsheet' ? separatorOf(separator) : null,
        hxl: query.get('hxl') === '1',
      });
    case 'xlsx':
      return succeed({ kind: 'xlsx', agency: purpose === 'agency' ? flag : null });
    case 'json':
    case 'docx':
    case 'pdf':
    case 'xml':
      return succeed({ kind: format });
  }
}

function separatorOf(name: string | undefined): Separator {
  const found = Object.entries(SEPARATORS).find(([key]) => key === (name ?? 'comma'));
  return found?.[1] ?? ',';
}
