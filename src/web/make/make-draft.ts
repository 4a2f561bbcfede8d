import { compose } from '../../lists/compose/compose.js';
import { NEEDS_AUTHORITY } from '../../lists/compose/validate.js';
import type { Composed, ComposeRequest } from '../../model/compose.js';
import type { EssentialGoodsList, ListLine } from '../../model/list.js';
import type { WebModel } from '../model.js';

/** The template from which a request starts; null where one of its scenarios is not known. */
export function templateOf(
  { scenarios, edition }: Pick<ComposeRequest, 'scenarios' | 'edition'>,
  model: WebModel,
): EssentialGoodsList | null {
  const known = scenarios.every((id) => model.scenarios.some((one) => one.id === id));
  const held = model.editions.some((one) => one.edition === edition && one.extent !== 'codes-only');
  return known && held && scenarios.length > 0 ? model.list(scenarios.join('+'), edition) : null;
}

/** Composes a list from the model of the page, as the service does from the catalogue. */
export function makeDraft(
  request: ComposeRequest,
  template: EssentialGoodsList,
  now: Date,
  model: WebModel,
): Composed {
  const { nomenclature } = model;
  return compose(request, {
    base: template,
    template,
    release: model.release,
    today: now.toISOString().slice(0, 10),
    good: model.good,
    lineNumber: model.lineNumber,
    exists: (code, edition) => nomenclature.code(code, edition) !== null,
    newer: (than) =>
      model.editions.map(({ edition }) => edition).filter((edition) => edition > than),
    book: nomenclature,
  });
}

/** The lines that a request starts from, with those that it takes off. */
export function startLines(
  { tiers }: Pick<ComposeRequest, 'tiers'>,
  template: EssentialGoodsList,
): readonly ListLine[] {
  return template.lines.filter(({ tier }) => tiers.length === 0 || tiers.includes(tier));
}

export interface FlagCount {
  readonly flag: string;
  readonly lines: number;
}

/**
 * The flags that lines carry: first those behind which an agency stands, and of them first what may
 * not enter without it.
 */
export function flagsOf(lines: readonly ListLine[]): {
  readonly agencies: readonly FlagCount[];
  readonly others: readonly FlagCount[];
} {
  const counts = new Map<string, number>();
  for (const { flags } of lines)
    for (const flag of new Set(flags.map((one) => one.flag)))
      counts.set(flag, (counts.get(flag) ?? 0) + 1);
  const all = [...counts]
    .map(([flag, held]) => ({ flag, lines: held }))
    .sort(
      (a, b) =>
        Number(b.flag === 'controlled') - Number(a.flag === 'controlled') || b.lines - a.lines,
    );
  const needs = ({ flag }: FlagCount): boolean =>
    flag === 'controlled' || NEEDS_AUTHORITY.has(flag);
  return { agencies: all.filter(needs), others: all.filter((one) => !needs(one)) };
}
