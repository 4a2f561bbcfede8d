import * as z from 'zod';
import { DIRECTIONS, type EssentialGoodsList } from '../../model/list.js';
import { edition, line, many, text, texts } from './line-schema.js';

/** Twice what the whole catalogue gives, and what a browser opens without a pause. */
export const MOST_LINES = 6000;

const day = z.iso.date('is no day: it is written "2026-11-25"');

export const header = z.strictObject({
  reference: text.exactOptional(),
  version: text.exactOptional(),
  supersedes: z.strictObject({ id: text, version: text.nullable() }).exactOptional(),
  issuer: text.exactOptional(),
  cosigners: many(z.strictObject({ agency: text, date: day.nullable() })).exactOptional(),
  legalBasis: many(
    z.strictObject({ act: text, article: text.nullable(), url: text.nullable() }),
  ).exactOptional(),
  contact: z
    .strictObject({
      name: text.nullable(),
      phone: text.nullable(),
      email: text.nullable(),
      hours: text.nullable(),
    })
    .exactOptional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is no country: two capital letters of ISO 3166-1 stand here')
    .exactOptional(),
  areas: many(text).exactOptional(),
  entryPoints: many(text).exactOptional(),
  directions: many(z.enum(DIRECTIONS)).exactOptional(),
  glide: text.exactOptional(),
  importers: many(text).exactOptional(),
  nationalTariff: z
    .strictObject({
      edition: text.nullable(),
      digits: z.int().min(6).max(12).nullable(),
      binding: z.boolean(),
    })
    .exactOptional(),
  published: day.exactOptional(),
  effectiveFrom: day.exactOptional(),
  effectiveTo: day.exactOptional(),
  reviewDue: day.exactOptional(),
  timeBasis: z.enum(['arrival', 'dispatch', 'declaration']).exactOptional(),
  graceDays: z.int().min(0).max(3660).exactOptional(),
  timeZone: text.exactOptional(),
  licence: text.exactOptional(),
  disclaimer: text.exactOptional(),
});

/** A list as `openapi.yaml` has it, whole and strict: a misspelt member is a fault, not a remark. */
export const listSchema: z.ZodType<EssentialGoodsList> = z.strictObject({
  id: text,
  kind: z.enum(['template', 'published', 'composed']),
  titles: texts,
  state: z.enum(['template', 'draft', 'final', 'not-yet', 'in-force', 'expired', 'stale']),
  header,
  scenarios: many(text),
  edition,
  release: text,
  exercise: z.boolean(),
  contentHash: text,
  lines: z.array(line).max(MOST_LINES),
});
