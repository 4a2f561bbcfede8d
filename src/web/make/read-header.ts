import { isDay } from '../../lists/days.js';
import type { ListHeader } from '../../model/list.js';
import { without } from './without.js';

const TEXTS = ['reference', 'version', 'issuer', 'timeZone'] as const;
const DAYS = ['effectiveFrom', 'effectiveTo', 'reviewDue'] as const;

/** What the form shows of a header. */
const SHOWN = [...TEXTS, ...DAYS, 'country', 'graceDays', 'contact', 'legalBasis'] as const;

/** The header of a form; members that the form does not show stay as they were. */
export function readHeader(fields: URLSearchParams, before: ListHeader): ListHeader {
  return {
    ...without(before, SHOWN),
    ...textMembers(fields),
    ...readCountry(fields),
    ...readGrace(fields),
    ...readContact(fields),
    ...readBasis(fields, before.legalBasis),
  };
}

type TextMember = (typeof TEXTS)[number] | (typeof DAYS)[number];

function textMembers(fields: URLSearchParams): Partial<Record<TextMember, string>> {
  const texts = TEXTS.map((name) => [name, said(fields, name)] as const);
  const days = DAYS.map((name) => [name, said(fields, name)] as const).filter(([, day]) =>
    isDay(day),
  );
  return Object.fromEntries([...texts, ...days].filter(([, value]) => value !== ''));
}

function readCountry(fields: URLSearchParams): Pick<ListHeader, 'country'> {
  const country = said(fields, 'country').toUpperCase();
  return /^[A-Z]{2}$/.test(country) ? { country } : {};
}

function readGrace(fields: URLSearchParams): Pick<ListHeader, 'graceDays'> {
  const days = said(fields, 'graceDays');
  return /^\d{1,3}$/.test(days) ? { graceDays: Number(days) } : {};
}

function readContact(fields: URLSearchParams): Pick<ListHeader, 'contact'> {
  const orNull = (name: string): string | null => said(fields, name) || null;
  const contact = {
    name: orNull('contactName'),
    phone: orNull('contactPhone'),
    email: orNull('contactEmail'),
    hours: orNull('contactHours'),
  };
  return Object.values(contact).every((one) => one === null) ? {} : { contact };
}

/** The form has the first act; its article and address stay where the act is the same. */
function readBasis(
  fields: URLSearchParams,
  before: ListHeader['legalBasis'],
): Pick<ListHeader, 'legalBasis'> {
  const act = said(fields, 'legalBasis');
  const [first, ...others] = before ?? [];
  const own = first?.act === act ? first : { act, article: null, url: null };
  const all = act === '' ? others : [own, ...others];
  return all.length === 0 ? {} : { legalBasis: all };
}

function said(fields: URLSearchParams, name: string): string {
  return (fields.get(name) ?? '').trim();
}
