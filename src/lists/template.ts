import type { Edition } from '../model/edition.js';
import type { Good, GoodId } from '../model/good.js';
import type { EssentialGoodsList, ListLine } from '../model/list.js';
import type { ClassLine, Scenario, ScenarioGood } from '../model/reference.js';
import type { CodeBook } from '../search/code-book.js';
import { hashContent } from './content-hash.js';
import { codesOfGood } from './line-codes.js';

/** What a template is made from. */
export interface TemplateParts {
  readonly scenario: Scenario;
  readonly goods: readonly ScenarioGood[];
  readonly classes: readonly ClassLine[];
  readonly edition: Edition;
  readonly release: string;
  readonly good: (id: GoodId) => Good | null;
  readonly book: CodeBook;
  /** Lines that do not pass are left out; the numbers of the others stay. */
  readonly shows: (line: ListLine) => boolean;
}

/**
 * The planning template of a scenario: its goods, then its class lines.
 *
 * It is a proposal of this project and not the list of any authority, so it has no header, and
 * `tierSource` names us.
 */
export function makeTemplate(parts: TemplateParts): EssentialGoodsList {
  const { scenario, edition, release } = parts;
  const lines = [...goodLines(parts), ...parts.classes.map((line) => classLine(line, edition))]
    .filter(parts.shows)
    .sort((a, b) => a.no - b.no);
  const content = { edition, scenarios: [scenario.id], header: {}, lines };
  return {
    id: scenario.id,
    kind: 'template',
    titles: { en: `${scenario.name}: planning template, not the list of any authority` },
    state: 'template',
    release,
    exercise: false,
    ...content,
    contentHash: hashContent(content),
  };
}

function goodLines({ goods, good, edition, book }: TemplateParts): ListLine[] {
  return goods.flatMap(({ no, goodId, tier, reason }): ListLine[] => {
    const found = good(goodId);
    if (found === null) return [];
    return [
      {
        ...UNSTATED,
        no,
        goodId,
        names: { en: found.name },
        category: found.category,
        specification: found.specification,
        unit: found.unit,
        tier,
        codes: codesOfGood(found, edition, book),
        flags: found.flags,
        note: reason,
      },
    ];
  });
}

function classLine(line: ClassLine, edition: Edition): ListLine {
  return {
    ...UNSTATED,
    no: line.no,
    goodId: null,
    names: { en: line.name },
    category: line.category,
    specification: line.specification,
    unit: line.unit,
    tier: line.tier,
    codes: line.codes
      .filter((code) => code.edition === edition)
      .map(({ code, coverage }) => ({
        code,
        form: null,
        condition: null,
        coverage,
        basis: 'derived',
        rival: false,
        candidate: false,
        national: [],
        ruling: null,
      })),
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
