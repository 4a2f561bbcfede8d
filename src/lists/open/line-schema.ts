import * as z from 'zod';
import type { Edition } from '../../model/edition.js';
import { BASES, COVERAGES, FORMS, type GoodId, OPERATORS } from '../../model/good.js';
import { isHsCode } from '../../model/hs-code.js';
import { TIERS } from '../../model/list.js';

/** A line of a list as `openapi.yaml` has it. Nothing that it does not name is taken. */

const LONGEST_TEXT = 5000;
const MOST = 1000;

/** Half a character is no text: RFC 8785 has no form for it, so such a list could have no hash. */
const HALF = /\p{Surrogate}/u;

export const text = z
  .string()
  .max(LONGEST_TEXT)
  .refine((value) => !HALF.test(value), 'holds half a character');
export const edition = z
  .string()
  .regex(/^\d{4}$/, 'is no edition: the year of one stands here, "2022"')
  .transform((year) => year as Edition);
/** By language. */
export const texts = z.record(z.string().regex(/^[a-zA-Z-]{1,20}$/), text);

export function many<Item extends z.ZodType>(item: Item): z.ZodArray<Item> {
  return z.array(item).max(MOST);
}

const hsCode = z
  .string()
  .refine(isHsCode, 'is no code: it is written "63", "6307" or "6307.90", as text');
const goodId = text.transform((id) => id as GoodId);

export const condition = z.strictObject({
  text,
  fact: text,
  op: z.enum(OPERATORS),
  value: text,
  unit: text.nullable(),
});

export const nationalCode = z.strictObject({
  code: text,
  coverage: z.enum(COVERAGES),
  label: text.nullable(),
});

const listCode = z.strictObject({
  code: hsCode,
  form: z.enum(FORMS).nullable(),
  condition: condition.nullable(),
  coverage: z.enum(COVERAGES),
  basis: z.enum(BASES),
  rival: z.boolean(),
  candidate: z.boolean(),
  national: many(nationalCode),
  ruling: text.nullable(),
});

const relief = z.enum(['free', 'reduced', 'payable', 'not-stated']);
export const treatment = z.strictObject({
  lane: z.enum(['immediate', 'priority', 'ordinary', 'not-stated']).exactOptional(),
  declaration: z
    .enum(['normal', 'simplified', 'provisional', 'oral', 'not-stated'])
    .exactOptional(),
  duty: relief.exactOptional(),
  vat: relief.exactOptional(),
  fees: z.enum(['waived', 'payable', 'not-stated']).exactOptional(),
  temporaryAdmission: z
    .strictObject({
      months: z.int().min(1).max(120),
      security: z.enum(['none', 'undertaking', 'guarantee']),
    })
    .exactOptional(),
  inspection: z.enum(['documents', 'by-risk', 'ordinary', 'always', 'not-stated']).exactOptional(),
  procedure: z.strictObject({ extended: text, national: text }).exactOptional(),
  legalRef: text.nullable().exactOptional(),
});

export const permit = z.strictObject({
  authority: text,
  permit: text,
  when: z.enum(['before-shipment', 'at-release', 'after-release']),
  waived: z.boolean().nullable(),
  legalRef: text.nullable(),
  url: text.nullable(),
  contact: text.nullable(),
});

const flag = z.strictObject({
  flag: text,
  form: z.enum(FORMS).nullable(),
  detail: text.nullable(),
  source: text,
  certainty: z.enum(['sure', 'likely']),
});

export const quantityCap = z.strictObject({
  amount: z.number().min(0),
  unit: text,
  per: z.enum(['consignment', 'importer', 'event']),
});

export const line = z.strictObject({
  no: z.int().min(0).max(1_000_000),
  goodId: goodId.nullable(),
  names: texts,
  category: text,
  specification: text.nullable(),
  unit: text.nullable(),
  tier: z.enum(TIERS),
  tierSource: text,
  codes: many(listCode),
  treatment,
  permits: many(permit),
  conditions: many(text),
  flags: many(flag),
  quantityCap: quantityCap.nullable(),
  shelfLifeMonths: z.int().min(0).nullable(),
  usedAllowed: z.boolean().nullable(),
  note: text.nullable(),
  setBy: text.nullable(),
});
