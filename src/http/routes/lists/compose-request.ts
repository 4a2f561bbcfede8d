import type { Addition, Change, ComposeRequest, LineChange, Rule } from '../../../model/compose.js';
import type { Edition } from '../../../model/edition.js';
import type { EssentialGoodsList } from '../../../model/list.js';
import type { components } from '../../contract-types.js';

type Wire = components['schemas'];

/** What was asked, with what was left out as the contract says that it is then read. */
export function toComposeRequest(
  body: Wire['ComposeRequest'],
  edition: Edition,
  base: EssentialGoodsList | null,
): ComposeRequest {
  return {
    state: body.state ?? 'draft',
    id: body.id ?? base?.id ?? null,
    titles: body.titles ?? {},
    scenarios: body.scenarios ?? [],
    tiers: body.tiers ?? [],
    edition,
    exercise: body.exercise ?? base?.exercise ?? false,
    header: { ...base?.header, ...body.header },
    authorities: body.authorities ?? {},
    rules: (body.rules ?? []).map(toRule),
    additions: (body.additions ?? []).map(({ goodId, no, ...rest }): Addition => ({
      ...toLineChange(rest),
      ...(goodId === undefined ? {} : { goodId }),
      ...(no === undefined ? {} : { no }),
    })),
    removals: body.removals ?? [],
    changes: (body.changes ?? []).map(({ goodId, no, ...rest }): Change => ({
      ...toLineChange(rest),
      ...(goodId === undefined ? {} : { goodId }),
      ...(no === undefined ? {} : { no }),
    })),
  };
}

function toRule({ where, set }: Wire['ComposeRule']): Rule {
  return {
    where: {
      category: where.category ?? [],
      tier: where.tier ?? [],
      flag: where.flag ?? [],
      code: where.code ?? [],
    },
    set: {
      tier: set.tier ?? null,
      treatment: set.treatment ?? null,
      permits: set.permits ?? [],
    },
  };
}

/** The members that are there; one that is missing leaves the line as it is. */
function toLineChange(wire: Omit<Wire['LineChange'], 'goodId' | 'no'>): LineChange {
  const { codes, ...rest } = wire;
  return {
    ...(rest as LineChange),
    ...(codes === undefined ? {} : { codes: codes }),
  };
}
