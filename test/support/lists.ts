import type { Catalogue } from '../../src/catalogue/open-catalogue.js';
import { hashContent } from '../../src/lists/content-hash.js';
import { makeTemplate } from '../../src/lists/template.js';
import type { ConsignmentLine } from '../../src/model/check.js';
import { DEFAULT_EDITION, type Edition } from '../../src/model/edition.js';
import type { GoodId } from '../../src/model/good.js';
import { type HsCode, isHsCode } from '../../src/model/hs-code.js';
import type { EssentialGoodsList, ListCode, ListLine } from '../../src/model/list.js';

/** A code that is known to be written right. */
export function hs(code: string): HsCode {
  if (!isHsCode(code)) throw new Error(`"${code}" is no code`);
  return code;
}

export function edition(year: string): Edition {
  return year as Edition;
}

/** A code of a line, plain but for what is given. */
export function listCode(code: string, given: Partial<ListCode> = {}): ListCode {
  return {
    code: hs(code),
    form: null,
    condition: null,
    coverage: 'part',
    basis: 'derived',
    rival: false,
    candidate: false,
    national: [],
    ruling: null,
    ...given,
  };
}

/** A line of a list that asks for nothing but what is given. */
export function listLine(
  no: number,
  goodId: string | null,
  codes: readonly (string | ListCode)[],
  given: Partial<ListLine> = {},
): ListLine {
  return {
    no,
    goodId: goodId as GoodId | null,
    names: { en: goodId ?? `line ${no}` },
    category: 'test',
    specification: null,
    unit: null,
    tier: 'essential',
    tierSource: 'test',
    codes: codes.map((code) => (typeof code === 'string' ? listCode(code) : code)),
    treatment: {},
    permits: [],
    conditions: [],
    flags: [],
    quantityCap: null,
    shelfLifeMonths: null,
    usedAllowed: null,
    note: null,
    setBy: null,
    ...given,
  };
}

/** A published list without dates, which is in force on every day. */
export function publishedList(
  lines: readonly ListLine[],
  given: Partial<EssentialGoodsList> = {},
): EssentialGoodsList {
  const list = {
    id: 'test-list',
    kind: 'published',
    titles: { en: 'List of the tests' },
    state: 'final',
    header: {},
    scenarios: ['flood'],
    edition: DEFAULT_EDITION,
    release: 'test',
    exercise: false,
    lines,
    ...given,
  } as const;
  return { ...list, contentHash: hashContent(list) };
}

/** The whole template of a scenario. */
export function templateOf(
  catalogue: Catalogue,
  id: string,
  held: Edition = DEFAULT_EDITION,
): EssentialGoodsList {
  const scenario = catalogue.references.scenario(id);
  if (scenario === null) throw new Error(`There is no scenario "${id}"`);
  return makeTemplate({
    scenarios: [
      {
        scenario,
        goods: catalogue.references.goodsOf(id),
        classes: catalogue.references.classesOf(id),
      },
    ],
    edition: held,
    release: catalogue.release,
    good: (goodId) => catalogue.good(goodId),
    book: catalogue.nomenclature,
  });
}

/** A line of a packing list that states nothing but what is given. */
export function article(text: string, given: Partial<ConsignmentLine> = {}): ConsignmentLine {
  return {
    ref: null,
    text,
    code: null,
    edition: null,
    quantity: null,
    unit: null,
    expiry: null,
    used: null,
    ...given,
  };
}
