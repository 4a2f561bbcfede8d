import type { Finding } from '../../model/compose.js';
import type { EssentialGoodsList, ListHeader, ListLine } from '../../model/list.js';
import { isDay } from '../days.js';
import { extendsCode } from './line-codes.js';
import type { ComposeParts } from './parts.js';

type Said = Omit<Finding, 'severity'>;

/** What keeps a list from being final, and what its issuer should know of. */
export function validateList(
  list: Pick<EssentialGoodsList, 'header' | 'edition' | 'lines'>,
  parts: Pick<ComposeParts, 'exists'>,
): readonly Finding[] {
  return [
    ...[
      ...headerErrors(list.header),
      ...list.lines.flatMap((line) => lineErrors(line, list, parts)),
    ].map((one): Finding => ({ severity: 'error', ...one })),
    ...[
      ...headerWarnings(list.header),
      ...list.lines.flatMap((line) => lineWarnings(line, list.header)),
      ...silentFlags(list.lines),
    ].map((one): Finding => ({ severity: 'warning', ...one })),
  ];
}

function headerErrors(header: ListHeader): Said[] {
  const { contact, effectiveFrom: from, effectiveTo: to, timeZone } = header;
  const said: (Said | null)[] = [
    hasContact(contact)
      ? null
      : whole('header.contact', 'There is nobody to ask: give a telephone or a mail address'),
    from !== undefined && to !== undefined && to < from
      ? whole('header.effectiveTo', `It ends on ${to}, before it begins on ${from}`)
      : null,
    header.supersedes !== undefined && from === undefined
      ? whole(
          'header.effectiveFrom',
          'It supersedes another list, and does not say from which day it takes its place',
        )
      : null,
    timeZone !== undefined && !isTimeZone(timeZone)
      ? whole('header.timeZone', `"${timeZone}" is no IANA time zone such as "Asia/Kathmandu"`)
      : null,
  ];
  return [...said.filter((one) => one !== null), ...impossibleDays(header)];
}

/** "2026-02-30" has the form of a day and is none. */
function impossibleDays(header: ListHeader): Said[] {
  return (['published', 'effectiveFrom', 'effectiveTo', 'reviewDue'] as const).flatMap((member) => {
    const day = header[member];
    return day === undefined || isDay(day)
      ? []
      : [whole(`header.${member}`, `"${day}" is no day of the calendar`)];
  });
}

function hasContact(contact: ListHeader['contact']): boolean {
  return [contact?.phone, contact?.email].some((one) => (one ?? '').trim() !== '');
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Members without which a list can be issued, but hardly used. */
const EXPECTED = {
  issuer: 'The body that issues the list is not named',
  country: 'The country is not named',
  effectiveFrom: 'It does not say from which day it holds',
  effectiveTo: 'It does not say until which day it holds',
  legalBasis: 'The legal basis is not named',
} as const satisfies Partial<Record<keyof ListHeader, string>>;

function headerWarnings(header: ListHeader): Said[] {
  const missing = Object.entries(EXPECTED)
    .filter(([member]) => !Object.hasOwn(header, member))
    .map(([member, message]) => whole(`header.${member}`, message));
  const { reviewDue, effectiveFrom: from } = header;
  if (reviewDue === undefined || from === undefined || reviewDue >= from) return missing;
  return [...missing, whole('header.reviewDue', 'The review is due before the list holds')];
}

function lineErrors(
  line: ListLine,
  { edition }: Pick<EssentialGoodsList, 'edition'>,
  { exists }: Pick<ComposeParts, 'exists'>,
): Said[] {
  const unknown = line.codes
    .filter(({ code }) => !exists(code, edition))
    // A candidate of an edition that is held in part is shown as not confirmed.
    .filter(({ candidate }) => !candidate)
    .map(({ code }) => of(line, 'codes.code', `HS ${edition} has no code ${code}`));
  const astray = line.codes.flatMap(({ code, national }) =>
    national
      .filter((one) => !extendsCode(one.code, code))
      .map((one) =>
        of(
          line,
          'codes.national',
          `The national code ${one.code} does not extend ${code} with 8 to 12 digits`,
        ),
      ),
  );
  const controlled = line.flags.some(({ flag }) => flag === 'controlled');
  const unguarded =
    controlled && line.permits.length === 0 && line.tier !== 'refused'
      ? [of(line, 'permits', 'A controlled substance without the authority that allows its import')]
      : [];
  return [...unknown, ...astray, ...unguarded];
}

function lineWarnings(line: ListLine, { nationalTariff }: ListHeader): Said[] {
  const digits = nationalTariff?.digits ?? null;
  return line.codes.flatMap(({ code, basis, rival, ruling, candidate, national }): Said[] => [
    ...(basis === 'doubtful' && !rival && ruling === null
      ? [of(line, 'codes.ruling', `${code} is doubtful: name a ruling, or ask for one`)]
      : []),
    ...(candidate ? [of(line, 'codes', `${code} is a candidate: nobody has chosen it`)] : []),
    ...national
      .filter((one) => digits !== null && one.code.replace(/\D/g, '').length !== digits)
      .map((one) => of(line, 'codes.national', `${one.code} has not ${String(digits)} digits`)),
  ]);
}

/** One word a flag is enough: it is settled once, for all its lines. */
function silentFlags(lines: readonly ListLine[]): Said[] {
  const open = new Map<string, number>();
  for (const { flags, permits } of lines)
    for (const flag of new Set(flags.map((one) => one.flag)))
      if (permits.length === 0 && NEEDS_AUTHORITY.has(flag))
        open.set(flag, (open.get(flag) ?? 0) + 1);
  return [...open].map(([flag, n]) =>
    whole(
      `authorities.${flag}`,
      `${n === 1 ? '1 line carries' : `${n} lines carry`} ${flag}, and no authority is named for it`,
    ),
  );
}

/** Flags behind which an agency stands; the others tell how to handle the goods. */
export const NEEDS_AUTHORITY: ReadonlySet<string> = new Set([
  'animal-origin',
  'drone-permit',
  'explosives-precursor',
  'firearm-permit',
  'flight-permit',
  'food-sps',
  'gmo',
  'live-animal',
  'medical-device',
  'medicine-registration',
  'nationally-controlled',
  'pesticide',
  'plant-sps',
  'precursor',
  'radiation',
  'radioactive',
  'radio-licence',
  'vehicle-registration',
  'veterinary',
]);

function whole(field: string, message: string): Said {
  return { no: null, field, message };
}

function of({ no }: ListLine, field: string, message: string): Said {
  return { no, field, message };
}
