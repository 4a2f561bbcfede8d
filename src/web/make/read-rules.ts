import type { Rule } from '../../model/compose.js';
import { TIERS, type Treatment } from '../../model/list.js';
import { without } from './without.js';

/** What a rule of the form can say of the treatment, in the order in which it is asked. */
export const TREATMENTS = {
  duty: ['free', 'reduced', 'payable'],
  vat: ['free', 'reduced', 'payable'],
  lane: ['immediate', 'priority', 'ordinary'],
  declaration: ['normal', 'simplified', 'provisional', 'oral'],
  fees: ['waived', 'payable'],
  inspection: ['documents', 'by-risk', 'ordinary', 'always'],
} as const;
export type TreatmentName = keyof typeof TREATMENTS;
export const TREATMENT_NAMES = Object.keys(TREATMENTS) as readonly TreatmentName[];

/** Rules stand in the form in their order; one that says nothing is none. */
export function readRules(fields: URLSearchParams, before: readonly Rule[]): readonly Rule[] {
  const places = [...fields.keys()].flatMap((name) => {
    const place = /^rule:(\d{1,3}):duty$/.exec(name)?.[1];
    return place === undefined ? [] : [Number(place)];
  });
  if (places.length === 0) return before;
  return [...new Set(places)]
    .sort((a, b) => a - b)
    .flatMap((place) => readRule(fields, place, before[place] ?? null) ?? []);
}

function readRule(fields: URLSearchParams, place: number, before: Rule | null): Rule | null {
  const name = (member: string): string => `rule:${place}:${member}`;
  const chosen = (member: 'category' | 'flag'): readonly string[] => {
    const value = fields.get(name(member)) ?? '';
    // A form shows one; a rule out of a file that is about several keeps them.
    const own = before?.where[member] ?? [];
    return value === '' ? [] : own.includes(value) ? own : [value];
  };
  const treatment = readTreatment(fields, name, before?.set.treatment ?? null);
  const set = { tier: before?.set.tier ?? null, treatment, permits: before?.set.permits ?? [] };
  if (set.tier === null && treatment === null && set.permits.length === 0) return null;
  return {
    where: {
      category: chosen('category'),
      tier: TIERS.filter((tier) => fields.getAll(name('tier')).includes(tier)),
      flag: chosen('flag'),
      code: before?.where.code ?? [],
    },
    set,
  };
}

function readTreatment(
  fields: URLSearchParams,
  name: (member: string) => string,
  before: Treatment | null,
): Treatment | null {
  const said = Object.fromEntries(
    TREATMENT_NAMES.flatMap((member) => {
      const values: readonly string[] = TREATMENTS[member];
      const value = fields.get(name(member)) ?? '';
      return values.includes(value) ? [[member, value]] : [];
    }),
  ) as Treatment;
  const treatment = {
    ...without<Treatment, TreatmentName>(before ?? {}, TREATMENT_NAMES),
    ...said,
  };
  return Object.keys(treatment).length === 0 ? null : treatment;
}
