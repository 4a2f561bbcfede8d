import * as z from 'zod';
import type { Addition, Change, ComposeRequest, Rule } from '../../model/compose.js';
import { DEFAULT_EDITION } from '../../model/edition.js';
import { COVERAGES, FORMS } from '../../model/good.js';
import { TIERS } from '../../model/list.js';
import { fail, type Result, succeed } from '../../model/result.js';
import {
  condition,
  edition,
  many,
  nationalCode,
  permit,
  quantityCap,
  text,
  texts,
  treatment,
} from './line-schema.js';
import { header, MOST_LINES } from './list-schema.js';

/** A request to compose a list as `openapi.yaml` has it, for where no contract is checked. */

const tier = z.enum(TIERS);

const codeChange = z.strictObject({
  code: text,
  coverage: z.enum(COVERAGES).exactOptional(),
  form: z.enum(FORMS).nullable().exactOptional(),
  condition: condition.nullable().exactOptional(),
  national: many(nationalCode).exactOptional(),
  ruling: text.nullable().exactOptional(),
});

const change = {
  names: texts.exactOptional(),
  category: text.exactOptional(),
  specification: text.nullable().exactOptional(),
  unit: text.nullable().exactOptional(),
  tier: tier.exactOptional(),
  codes: many(codeChange).exactOptional(),
  national: many(nationalCode).exactOptional(),
  treatment: treatment.exactOptional(),
  permits: many(permit).exactOptional(),
  conditions: many(text).exactOptional(),
  quantityCap: quantityCap.nullable().exactOptional(),
  shelfLifeMonths: z.int().min(0).nullable().exactOptional(),
  usedAllowed: z.boolean().nullable().exactOptional(),
  note: text.nullable().exactOptional(),
};

const no = z.int().min(1).max(1_000_000);
const additionSchema: z.ZodType<Addition> = z.strictObject({
  ...change,
  goodId: text.nullable().exactOptional(),
  no: no.exactOptional(),
});
const changeSchema: z.ZodType<Change> = z.strictObject({
  ...change,
  goodId: text.exactOptional(),
  no: no.exactOptional(),
});

const ruleSchema: z.ZodType<Rule> = z.strictObject({
  where: z.strictObject({
    category: many(text).default([]),
    tier: many(tier).default([]),
    flag: many(text).default([]),
    code: many(text).default([]),
  }),
  set: z.strictObject({
    tier: tier.nullable().default(null),
    treatment: treatment.nullable().default(null),
    permits: many(permit).default([]),
  }),
});

const requestSchema: z.ZodType<ComposeRequest> = z.strictObject({
  state: z.enum(['draft', 'final']).default('draft'),
  id: text.nullable().default(null),
  titles: texts.default({}),
  scenarios: many(text).min(1),
  tiers: many(tier).default([]),
  edition: edition.default(DEFAULT_EDITION),
  exercise: z.boolean().default(false),
  header: header.default({}),
  authorities: z.record(text, permit).default({}),
  rules: many(ruleSchema).default([]),
  additions: many(additionSchema).default([]),
  removals: z
    .array(z.union([text, no]))
    .max(MOST_LINES)
    .default([]),
  changes: z.array(changeSchema).max(MOST_LINES).default([]),
});

/** A request that somebody sent or kept; what it leaves out is as the contract says. */
export function readComposeRequest(value: unknown): Result<ComposeRequest, string> {
  const read = requestSchema.safeParse(value);
  if (read.success) return succeed(read.data);
  const [first] = read.error.issues;
  return fail(`/${first?.path.map(String).join('/') ?? ''}: ${first?.message ?? ''}`);
}
