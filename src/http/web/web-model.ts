import type { ListEntry, WebModel } from '../../web/model.js';
import { findList } from '../lists/held-lists.js';
import type { Service } from '../service.js';

/** What of the service the pages need. */
type Held = Pick<Service, 'catalogue' | 'finder' | 'lists' | 'software' | 'contact'>;

/** What the pages are made from, on the server. */
export function createWebModel(service: Held): WebModel {
  const { catalogue, finder, lists, software, contact } = service;
  const { references } = catalogue;
  return {
    release: catalogue.release,
    software,
    contact,
    finder,
    goods: catalogue.goods,
    good: (id) => catalogue.good(id),
    nomenclature: catalogue.nomenclature,
    editions: catalogue.editions,
    sources: references.sources,
    scenarios: references.scenarios,
    // A published list stands in its own edition, as it does in its files.
    list: (id, edition) => findList(id, { edition, version: null }, lists),
    published: () => publishedEntries(service),
    lineNumber: (id) => references.lineNumber(id),
    translator: (language) => catalogue.translator(language),
  };
}

/** Each published list once, in the version that holds today. */
function publishedEntries({ lists }: Held): readonly ListEntry[] {
  const ids = new Set(lists.published().versions.map(({ list }) => list.id));
  return [...ids].flatMap((id): ListEntry[] => {
    const list = findList(id, { edition: null, version: null }, lists);
    if (list === null) return [];
    const { titles, state, header, lines } = list;
    return [{ id, titles, state, header, lines: lines.length }];
  });
}
