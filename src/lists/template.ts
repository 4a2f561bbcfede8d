import type { Edition } from '../model/edition.js';
import type { Good, GoodId } from '../model/good.js';
import type { EssentialGoodsList, ListLine } from '../model/list.js';
import type { ClassLine, Scenario, ScenarioGood } from '../model/reference.js';
import type { CodeBook } from '../search/code-book.js';
import { WORDS } from '../words/index.js';
import { fill, type Language, LANGUAGES } from '../words/words.js';
import { hashContent } from './content-hash.js';
import { namesOf } from './good-names.js';
import { codesOfClass, codesOfGood } from './line-codes.js';
import { uniteClasses, uniteGoods } from './unite.js';

/** A scenario with what stands on its template. */
export interface ScenarioContent {
  readonly scenario: Scenario;
  readonly goods: readonly ScenarioGood[];
  readonly classes: readonly ClassLine[];
}

/** What a template is made from. */
export interface TemplateParts {
  /** In the order of the catalogue, none twice. */
  readonly scenarios: readonly ScenarioContent[];
  readonly edition: Edition;
  readonly release: string;
  readonly good: (id: GoodId) => Good | null;
  readonly book: CodeBook;
}

/**
 * The planning template of one or several scenarios: their goods, then their class lines.
 *
 * It is a proposal of this project and not the list of any authority, so it has no header, and
 * `tierSource` names us. Several scenarios are a union by good: each good once, with its highest
 * tier and all its flags. A line has the same number in every template.
 */
export function makeTemplate(parts: TemplateParts): EssentialGoodsList {
  const { edition, release } = parts;
  const scenarios = parts.scenarios.map(({ scenario }) => scenario);
  const lines = [
    ...uniteGoods(parts.scenarios.map(({ goods }) => goods)).flatMap((placed) =>
      goodLine(placed, parts),
    ),
    ...uniteClasses(parts.scenarios.map(({ classes }) => classes)).map((line) =>
      classLine(line, parts),
    ),
  ];
  const content = { edition, scenarios: scenarios.map(({ id }) => id), header: {}, lines };
  return {
    id: scenarios.map(({ id }) => id).join('+'),
    kind: 'template',
    titles: titlesOf(scenarios),
    state: 'template',
    release,
    exercise: false,
    ...content,
    contentHash: hashContent(content),
  };
}

/** The same list with fewer lines; its hash is that of what it holds. */
export function keepLines(
  list: EssentialGoodsList,
  keeps: (line: ListLine) => boolean,
): EssentialGoodsList {
  const lines = list.lines.filter(keeps);
  if (lines.length === list.lines.length) return list;
  return { ...list, lines, contentHash: hashContent({ ...list, lines }) };
}

function titlesOf(scenarios: readonly Scenario[]): Readonly<Record<string, string>> {
  return inEveryLanguage((language) => {
    const { lists, scenarios: names } = WORDS[language];
    const named = scenarios.map(({ id, name }) => new Map(Object.entries(names)).get(id) ?? name);
    return `${fill(lists.titles.template, { scenarios: named.join(' + ') })} (${lists.marks.template})`;
  });
}

function inEveryLanguage(text: (language: Language) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, text(language)]));
}

function goodLine(
  { no, goodId, tier, reason }: ScenarioGood,
  { good, edition, book }: TemplateParts,
): ListLine[] {
  const found = good(goodId);
  if (found === null) return [];
  return [{ ...lineOfGood(found, no, edition, book), tier, note: reason }];
}

/** A good as a line of a list, with nothing said about what an administration does with it. */
export function lineOfGood(
  good: Good,
  no: number,
  edition: Edition,
  book: CodeBook,
): Omit<ListLine, 'tier'> {
  return {
    ...UNSTATED,
    no,
    goodId: good.id,
    names: namesOf(good),
    category: good.category,
    specification: good.specification,
    unit: good.unit,
    codes: codesOfGood(good, edition, book),
    flags: good.flags,
    note: null,
  };
}

function classLine(line: ClassLine, { edition, book }: TemplateParts): ListLine {
  return {
    ...UNSTATED,
    no: line.no,
    goodId: null,
    names: {
      ...inEveryLanguage(
        (language) => new Map(Object.entries(WORDS[language].classes)).get(line.id) ?? line.name,
      ),
      en: line.name,
    },
    category: line.category,
    specification: line.specification,
    unit: line.unit,
    tier: line.tier,
    codes: codesOfClass(line, edition, book),
    flags: [],
    note: 'A class of goods: what falls under it needs a look at the single article',
  };
}

/** A template states no treatment; that is for an administration to say. */
const UNSTATED = {
  tierSource: 'hs-essentials',
  treatment: {},
  permits: [],
  conditions: [],
  quantityCap: null,
  shelfLifeMonths: null,
  usedAllowed: null,
  setBy: null,
} as const;
