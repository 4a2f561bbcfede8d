import type { LineFilter } from '../lists/shown-lines.js';
import type { Edition } from '../model/edition.js';
import type { Good } from '../model/good.js';
import type { EssentialGoodsList } from '../model/list.js';
import { type CodeReading, readCode } from '../model/read-code.js';
import type { Scenario, SourceHoldings } from '../model/reference.js';
import type { WebModel } from './model.js';
import type { Screen } from './screen.js';

/** A screen with the thing that it shows. */
export type Target =
  | { readonly kind: 'find'; readonly q: string; readonly note: boolean }
  | { readonly kind: 'item'; readonly good: Good; readonly note: boolean }
  | { readonly kind: 'code'; readonly reading: CodeReading }
  | { readonly kind: 'sources' }
  | { readonly kind: 'source'; readonly source: SourceHoldings }
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'lists' }
  | { readonly kind: 'list'; readonly list: EssentialGoodsList; readonly filter: LineFilter }
  | { readonly kind: 'consignment'; readonly add: string | null }
  | {
      readonly kind: 'make';
      readonly scenarios: readonly string[];
      readonly tiers: readonly string[];
    }
  | { readonly kind: 'about' }
  | { readonly kind: 'missing' };

const MISSING = { kind: 'missing' } as const;

/** Looks up what a screen is about; `missing` where there is no such thing. */
export function findTarget(screen: Screen, edition: Edition, model: WebModel): Target {
  switch (screen.kind) {
    case 'find':
      return { kind: 'find', q: screen.q, note: screen.note === true };
    case 'item': {
      const good = model.good(screen.id);
      return good === null ? MISSING : { kind: 'item', good, note: screen.note === true };
    }
    case 'code': {
      const reading = readCode(screen.code);
      const held = reading !== null && model.nomenclature.editionsOf(reading.used).length > 0;
      return held ? { kind: 'code', reading } : MISSING;
    }
    case 'source': {
      const source = model.sources.find(({ id }) => id === screen.id);
      return source === undefined ? MISSING : { kind: 'source', source };
    }
    case 'scenario': {
      const scenario = model.scenarios.find(({ id }) => id === screen.id);
      return scenario === undefined ? MISSING : { kind: 'scenario', scenario };
    }
    case 'list': {
      const { id, tier, category, flag } = screen;
      const list = model.list(id, edition);
      return list === null ? MISSING : { kind: 'list', list, filter: { tier, category, flag } };
    }
    case 'sources':
    case 'lists':
    case 'about':
      return { kind: screen.kind };
    case 'consignment':
      return { kind: 'consignment', add: screen.add ?? null };
    case 'make': {
      const { scenarios, tiers } = screen;
      const known = scenarios.every((id) => model.scenarios.some((one) => one.id === id));
      return known ? { kind: 'make', scenarios, tiers } : MISSING;
    }
    case 'missing':
      return MISSING;
  }
}
