import type { ComposeRequest, Rule } from '../../model/compose.js';
import type { Edition } from '../../model/edition.js';
import { type Tier, TIERS } from '../../model/list.js';
import { readComposeRequest } from '../../lists/open/compose-schema.js';
import { fail, type Result } from '../../model/result.js';

/** What lists start with where nobody chooses: a whole template has twice as many lines. */
export const FIRST_TIERS: readonly Tier[] = ['life-saving', 'essential'];

/** A list of which nothing is known yet but what has happened. No authority is named for anybody. */
export function beginRequest(
  scenarios: readonly string[],
  tiers: readonly string[],
  edition: Edition,
): ComposeRequest {
  return {
    state: 'draft',
    id: null,
    titles: {},
    scenarios,
    tiers: tiersOf(tiers),
    edition,
    exercise: false,
    header: {},
    authorities: {},
    rules: [],
    additions: [],
    removals: [],
    changes: [],
  };
}

function tiersOf(asked: readonly string[]): readonly Tier[] {
  const known = TIERS.filter((tier) => asked.includes(tier));
  return known.length === 0 ? FIRST_TIERS : known;
}

/** What was begun, for other disasters: what an administration has said of itself stays. */
export function withScenarios(
  kept: ComposeRequest,
  scenarios: readonly string[],
  tiers: readonly string[],
): ComposeRequest {
  return { ...kept, scenarios, tiers: tiers.length === 0 ? kept.tiers : tiersOf(tiers) };
}

/**
 * The request as `POST /v1/lists/compose` takes it: members that say nothing are left out, since the
 * contract has no null for them.
 */
export function wireRequest(request: ComposeRequest): object {
  const { id, rules, ...rest } = request;
  return { ...(id === null ? {} : { id }), ...rest, rules: rules.map(wireRule) };
}

function wireRule({ where, set: { tier, treatment, permits } }: Rule): object {
  return {
    where,
    set: {
      ...(tier === null ? {} : { tier }),
      ...(treatment === null ? {} : { treatment }),
      permits,
    },
  };
}

/** Reads a request that was kept or sent, from JSON. */
export function readRequest(text: string): Result<ComposeRequest, string> {
  try {
    return readComposeRequest(JSON.parse(text));
  } catch {
    return fail('It is no JSON.');
  }
}
