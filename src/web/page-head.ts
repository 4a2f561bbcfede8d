import { titleOf } from '../lists/present/header-facts.js';
import { type Language, type Words, wordFor } from '../words/words.js';
import type { WebModel } from './model.js';
import type { Place } from './screen.js';
import { editionsShown } from './show/editions.js';
import { capital } from './show/local.js';
import { nameOfGood } from './show/name-of-good.js';
import { findTarget, type Target } from './target.js';

/** What stands outside of the page itself. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Whether there is such a thing; where not, the page says so and the status is 404. */
  readonly found: boolean;
}

/** Title and description of a place, for the tab, for search engines and for a sent link. */
export function headOf(
  place: Place,
  { model, language, words }: { model: WebModel; language: Language; words: Words },
): PageHead {
  const target = findTarget(place.screen, editionsShown(place.choices, model).main, model);
  const own = titleOfTarget(target, language, words, model);
  const { name, tagline } = words.page;
  return {
    title: own === null ? name : `${own} · ${name}`,
    description: own === null ? tagline : `${own}. ${tagline}`,
    found: target.kind !== 'missing',
  };
}

function titleOfTarget(
  target: Target,
  language: Language,
  words: Words,
  model: WebModel,
): string | null {
  const { page } = words;
  switch (target.kind) {
    case 'find':
      return target.q.trim() === '' ? null : target.q.trim().slice(0, 80);
    case 'item':
      return capital(nameOfGood(target.good, language).name);
    case 'code': {
      const { used } = target.reading;
      const edition = model.nomenclature.editionsOf(used).at(-1);
      const label = edition === undefined ? null : model.nomenclature.label(used, edition);
      return label === null ? used : `${used} ${model.translator(language)(label)}`;
    }
    case 'sources':
      return page.source.title;
    case 'source':
      return target.source.title;
    case 'scenario':
      return wordFor(words.scenarios, target.scenario.id);
    case 'lists':
      return page.lists.title;
    case 'list':
      return titleOf(target.list, { language, words });
    case 'consignment':
      return words.tools.consignment.title;
    case 'make':
      return words.tools.make.title;
    case 'about':
      return page.about.title;
    case 'missing':
      return page.missing.title;
  }
}
