import { z } from 'zod';
import type { Edition } from '../../model/edition.js';
import {
  BASES,
  COVERAGES,
  FORMS,
  type GoodId,
  KINDS,
  MEMBERSHIPS,
  NAME_KINDS,
  OPERATORS,
  SUPPORT_KINDS,
} from '../../model/good.js';
import { isHsCode } from '../../model/hs-code.js';
import { TIERS } from '../../model/list.js';
import { RELATIONS } from '../../model/nomenclature.js';
import { CATEGORIES, CHECK_TOPICS, FLAGS } from './vocabulary.js';

/*
 * What every CSV file of `data/` holds: its columns in order, each with the text that it may hold.
 * An empty cell is null where a column may be empty. `data/README.md` explains the meaning.
 */

const text = z.string().trim().min(1, 'must not be empty');
const optional = z.string().transform((cell) => (cell === '' ? null : cell));
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
const goodId = slug.transform((cell) => cell as GoodId);
const edition = z
  .string()
  .regex(/^\d{4}$/, 'must be a year of four digits')
  .transform((cell) => cell as Edition);
const optionalEdition = z.union([edition, z.literal('').transform(() => null)]);
const code = z.string().refine(isHsCode, 'must be a code with its dot, such as 6307.90');
const yesNo = z.enum(['yes', 'no']).transform((cell) => cell === 'yes');
const optionalYesNo = z.union([yesNo, z.literal('').transform(() => null)]);
const country = z
  .string()
  .regex(/^([A-Z]{2})?$/, 'must be an ISO 3166-1 alpha-2 code or empty')
  .transform((cell) => (cell === '' ? null : cell));
const date = z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD');
const optionalDate = date.transform((cell) => (cell === '' ? null : cell));
const count = z
  .string()
  .regex(/^\d+$/, 'must be a whole number')
  .transform((cell) => Number(cell));
const optionalCount = z.union([count, z.literal('').transform(() => null)]);
const optionalUrl = z
  .string()
  .regex(/^(https:\/\/\S+)?$/, 'must be an https address or empty')
  .transform((cell) => (cell === '' ? null : cell));
const words = z
  .string()
  .transform((cell) => cell.split(';').map((word) => word.trim()).filter((word) => word !== ''));

function orEmpty<const T extends readonly [string, ...string[]]>(
  values: T,
): z.ZodUnion<[z.ZodEnum<{ [K in T[number]]: K }>, z.ZodPipe<z.ZodLiteral<''>, z.ZodTransform<null>>]> {
  return z.union([z.enum(values), z.literal('').transform(() => null)]);
}

export const goodTable = z.strictObject({
  id: goodId,
  name: text,
  kind: z.enum(KINDS),
  category: z.enum(CATEGORIES),
  specification: optional,
  unit: optional,
});

export const retiredTable = z.strictObject({
  id: goodId,
  successors: words,
  retired_in: date,
  reason: text,
});

export const joinedNameTable = z.strictObject({ good_id: goodId, reason: text });

export const identifierTable = z.strictObject({
  good_id: goodId,
  scheme: z.enum(['cas', 'atc', 'inn']),
  value: text,
  source: slug,
});

export const nameTable = z.strictObject({
  good_id: goodId,
  name: text,
  lang: z.string().regex(/^[a-z]{2,3}$/, 'must be a language code such as en, or mul'),
  kind: z.enum(NAME_KINDS),
  country,
  unofficial: yesNo,
  source: slug,
});

export const classificationTable = z.strictObject({
  good_id: goodId,
  edition,
  code,
  form: orEmpty(FORMS),
  fact: optional,
  op: orEmpty(OPERATORS),
  value: optional,
  unit: optional,
  condition: optional,
  coverage: z.enum(COVERAGES),
  rival: yesNo,
  basis: z.enum(BASES),
  source: optional,
  place: optional,
  note: optional,
});

export const supportTable = z.strictObject({
  good_id: goodId,
  edition,
  code,
  form: orEmpty(FORMS),
  condition: optional,
  kind: z.enum(SUPPORT_KINDS),
  issuer: optional,
  country,
  ref: text,
  ref_edition: optionalEdition,
});

export const withoutCodeTable = z.strictObject({ good_id: goodId, edition, reason: text });

export const listingTable = z.strictObject({
  good_id: goodId,
  source: slug,
  section: optional,
  lines: words,
  membership: z.enum(MEMBERSHIPS),
});

export const flagTable = z.strictObject({
  good_id: goodId,
  form: orEmpty(FORMS),
  flag: z.enum(FLAGS),
  detail: optional,
  source: slug,
  certainty: z.enum(['sure', 'likely']),
});

export const flagCheckTable = z.strictObject({
  good_id: goodId,
  topic: z.enum(CHECK_TOPICS),
  source: slug,
});

export const componentTable = z.strictObject({
  kit_id: goodId,
  name: text,
  good_id: z.union([goodId, z.literal('').transform(() => null)]),
  quantity: optional,
  source: slug,
});

export const sourceTable = z.strictObject({
  id: slug,
  title: text,
  issuer: text,
  kind: z.enum(['reference-document', 'compilation', 'legal-text', 'nomenclature']),
  date: optionalDate,
  edition: optionalEdition,
  url: optionalUrl,
  lines: optionalCount,
  sha256: z.string().regex(/^([0-9a-f]{64})?$/).transform((cell) => (cell === '' ? null : cell)),
  note: optional,
});

export const scenarioTable = z.strictObject({
  id: slug,
  name: text,
  glide: words,
  em_dat: words,
  hip_2025: words,
  note: optional,
});

export const scenarioGoodTable = z.strictObject({
  scenario: slug,
  good_id: goodId,
  tier: z.enum(TIERS),
  reason: optional,
});

export const lineNumberTable = z.strictObject({ no: count, good_id: goodId });

export const classLineTable = z.strictObject({
  no: count,
  id: slug,
  name: text,
  category: z.enum(CATEGORIES),
  specification: optional,
  unit: optional,
});

export const classCodeTable = z.strictObject({
  class_id: slug,
  edition,
  code,
  coverage: z.enum(COVERAGES),
});

export const scenarioClassTable = z.strictObject({
  scenario: slug,
  class_id: slug,
  tier: z.enum(TIERS),
});

export const adviceTopicTable = z.strictObject({ id: slug, message: text });

export const adviceTriggerTable = z.strictObject({
  topic: slug,
  text,
  lang: z.string().regex(/^[a-z]{2,3}$/, 'must be a language code such as en'),
});

export const adviceTable = z.strictObject({
  topic: slug,
  step: count,
  ask: text,
  label: text,
  good_id: z.union([goodId, z.literal('').transform(() => null)]),
  q: optional,
  code: z.union([code, z.literal('').transform(() => null)]),
});

export const notHeldTable = z.strictObject({ name: text, source: slug });

export const confusedNameTable = z.strictObject({ good_a: goodId, good_b: goodId, source: slug });

export const textTable = z.strictObject({ text, translation: text });

export const editionTable = z.strictObject({
  edition,
  in_force: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD'),
  extent: z.enum(['complete', 'partial', 'codes-only']),
  source: slug,
  note: optional,
});

export const codeTable = z.strictObject({ code, unit: optional });

export const correlationTable = z.strictObject({
  from: code,
  to: code,
  relation: z.enum(RELATIONS),
  part_of_from: optionalYesNo,
  part_of_to: optionalYesNo,
});

export const labelTable = z.strictObject({ code, edition: optionalEdition, label: text });
