import type { Catalogue } from '../../catalogue/open-catalogue.js';
import { makeTemplate } from '../../lists/template.js';
import type { Edition } from '../../model/edition.js';
import type { EssentialGoodsList } from '../../model/list.js';

/** The planning templates: one a scenario, and every combination of them. */
export interface Templates {
  /** Null where a scenario is not known. Lists that were asked for lately are kept. */
  find(scenarios: readonly string[], edition: Edition): EssentialGoodsList | null;
}

/** 20 scenarios in three editions, and room for the combinations of one night. */
const KEPT = 128;

export function createTemplates(catalogue: Catalogue): Templates {
  const kept = new Map<string, EssentialGoodsList>();
  const { references } = catalogue;
  return {
    find: (asked, edition) => {
      if (asked.length === 0 || asked.some((id) => references.scenario(id) === null)) return null;
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
        release: catalogue.release,
        good: (id) => catalogue.good(id),
        book: catalogue.nomenclature,
      });
      const [oldest] = kept.keys();
      if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
      kept.set(key, made);
      return made;
    },
  };
}
