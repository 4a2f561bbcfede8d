import type { Catalogue } from '../../src/catalogue/open-catalogue.js';
import { makeTemplate } from '../../src/lists/template.js';
import type { Edition } from '../../src/model/edition.js';
import type { EssentialGoodsList } from '../../src/model/list.js';

/** The template of a scenario with all its lines, from the real catalogue. */
export function templateOf(
  catalogue: Catalogue,
  scenario: string,
  edition = '2022',
): EssentialGoodsList {
  const found = catalogue.references.scenario(scenario);
  if (found === null) throw new Error(`No scenario is called ${scenario}`);
  return makeTemplate({
    scenario: found,
    goods: catalogue.references.goodsOf(scenario),
    classes: catalogue.references.classesOf(scenario),
    edition: edition as Edition,
    release: catalogue.release,
    good: (id) => catalogue.good(id),
    book: catalogue.nomenclature,
    shows: () => true,
  });
}
