import { publishedNow } from '../../lists/published-today.js';
import { datedVersions, type PublishedVersion } from '../../lists/published.js';
import { createTemplates } from '../../lists/templates.js';
import type { EssentialGoodsList } from '../../model/list.js';
import { createFinder, type Finder } from '../../search/find.js';
import type { ListEntry, WebModel } from '../model.js';
import { openTables } from './memory-nomenclature.js';
import { openLanguage, type Pack, type TextPack, unpackCatalogue } from './pack.js';
import type { Translations } from './pack/texts.js';

/** What belongs to a deployment and not to a release. */
export interface Deployment {
  readonly software: string;
  readonly contact: string | null;
  /** The lists that it publishes, in all their versions. */
  readonly lists: readonly EssentialGoodsList[];
}

export interface OpenOptions extends Deployment {
  /** Translations as far as they were loaded, by language. */
  readonly texts: Readonly<Record<string, TextPack>>;
  readonly now: () => Date;
}

/**
 * What the pages are made from, out of a pack: the same as the server has. The index over the names
 * is made when somebody first searches, or when there is time.
 *
 * @throws where the pack is damaged
 */
export function openPack(pack: Pack, options: OpenOptions): WebModel {
  const unpacked = unpackCatalogue(pack);
  const { goods, scenarios } = unpacked;
  const byId = new Map<string, (typeof goods)[number]>(goods.map((good) => [good.id, good]));
  const places = new Map<string, number>(goods.map(({ id }, place) => [id, place]));
  const contents = new Map(scenarios.map((one) => [one.scenario.id, one]));
  const nomenclature = openTables(unpacked.codes, goods);
  const good = (id: string): (typeof goods)[number] | null => byId.get(id) ?? null;
  const templates = createTemplates({
    release: pack.release,
    good,
    nomenclature,
    references: {
      scenarios: scenarios.map(({ scenario }) => scenario),
      goodsOf: (id) => contents.get(id)?.goods ?? [],
      classesOf: (id) => contents.get(id)?.classes ?? [],
    },
  });
  const versions = datedVersions(options.lists);
  const languages = new Map<string, Translations>(
    Object.entries(options.texts).map(([language, texts]) => [
      language,
      openLanguage(texts, unpacked),
    ]),
  );
  return {
    release: pack.release,
    software: options.software,
    contact: options.contact,
    finder: whenAsked(() => createFinder(goods, { ...unpacked, book: nomenclature })),
    goods,
    good,
    nomenclature,
    editions: unpacked.editions,
    sources: unpacked.sources,
    scenarios: scenarios.map(({ scenario }) => scenario),
    list: (id, edition) =>
      templates.find(id.split('+'), edition) ?? publishedNow(versions, id, options.now()),
    published: () => entriesOf(versions, options.now()),
    lineNumber: (id) => unpacked.lineNumbers[places.get(id) ?? -1] ?? null,
    translator: (language) => (text) => languages.get(language)?.get(text) ?? text,
  };
}

/** The lists that are published, each as the version that holds now. */
function entriesOf(versions: readonly PublishedVersion[], now: Date): readonly ListEntry[] {
  return [...new Set(versions.map(({ list }) => list.id))].flatMap((id) => {
    const list = publishedNow(versions, id, now);
    if (list === null) return [];
    const { titles, state, header, lines } = list;
    return [{ id, titles, state, header, lines: lines.length }];
  });
}

function whenAsked(make: () => Finder): Finder {
  let made: Finder | null = null;
  const finder = (): Finder => (made ??= make());
  return {
    find: (question) => finder().find(question),
    suggest: (typed, limit) => finder().suggest(typed, limit),
    decide: (good, query, edition) => finder().decide(good, query, edition),
  };
}
