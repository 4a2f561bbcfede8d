import type { Edition } from '../model/edition.js';
import type { Good } from '../model/good.js';
import type { EssentialGoodsList } from '../model/list.js';
import type { ClassLine, Scenario, ScenarioGood } from '../model/reference.js';
import type { CodeBook } from '../search/code-book.js';
import { makeTemplate } from './template.js';

/** The planning templates: one a scenario, and every combination of them. */
export interface Templates {
  /** Null where a scenario is not known. Lists that were asked for lately are kept. */
  find(scenarios: readonly string[], edition: Edition): EssentialGoodsList | null;
}

/** What templates are made from: the catalogue on the server, a pack in a browser. */
export interface TemplateSource {
  readonly release: string;
  readonly good: (id: string) => Good | null;
  readonly nomenclature: CodeBook;
  readonly references: {
    /** In the order in which they are shown. */
    readonly scenarios: readonly Scenario[];
    readonly goodsOf: (scenario: string) => readonly ScenarioGood[];
    readonly classesOf: (scenario: string) => readonly ClassLine[];
  };
}

/** 20 scenarios in three editions, and room for the combinations of one night. */
const KEPT = 128;

export function createTemplates(source: TemplateSource): Templates {
  const kept = new Map<string, EssentialGoodsList>();
  const { references } = source;
  const known = new Set(references.scenarios.map(({ id }) => id));
  return {
    find: (asked, edition) => {
      if (asked.length === 0 || asked.some((id) => !known.has(id))) return null;
      // In the order of the catalogue and none twice, so that a+b, b+a and a+b+a are one list.
      const scenarios = references.scenarios.filter(({ id }) => asked.includes(id));
      const key = `${scenarios.map(({ id }) => id).join('+')} ${edition}`;
      const held = kept.get(key);
      if (held !== undefined) return held;
      const made = makeTemplate({
        scenarios: scenarios.map((scenario) => ({
          scenario,
          goods: references.goodsOf(scenario.id),
          classes: references.classesOf(scenario.id),
        })),
        edition,
        release: source.release,
        good: (id) => source.good(id),
        book: source.nomenclature,
      });
      const [oldest] = kept.keys();
      if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
      kept.set(key, made);
      return made;
    },
  };
}
