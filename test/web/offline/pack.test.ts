import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createTemplates } from '../../../src/lists/templates.js';
import { type HsCode, codeParents, isHsCode } from '../../../src/model/hs-code.js';
import { createFinder } from '../../../src/search/find.js';
import { packCatalogue } from '../../../src/web/offline/pack.js';
import { textsOf } from '../../../src/catalogue/checks/texts.js';
import { LANGUAGES } from '../../../src/words/words.js';
import { openRealCatalogue, realData } from '../../support/catalogue.js';
import { goldenQueries, throughPack } from '../../support/offline.js';

const { catalogue, remove } = openRealCatalogue();
afterAll(remove);
const offline = throughPack(catalogue);
const editions = catalogue.editions.map(({ edition }) => edition);

describe('a catalogue that went through a pack', () => {
  test('has the same goods, sources, scenarios and line numbers', () => {
    expect(offline.release).toBe(catalogue.release);
    expect(offline.goods).toEqual(catalogue.goods);
    expect(offline.editions).toEqual(catalogue.editions);
    expect(offline.sources).toEqual(catalogue.references.sources);
    expect(offline.scenarios).toEqual(catalogue.references.scenarios);
    const numbers = catalogue.goods.map(({ id }) => catalogue.references.lineNumber(id));
    expect(catalogue.goods.map(({ id }) => offline.lineNumber(id))).toEqual(numbers);
    expect(offline.lineNumber('no-such-good')).toBeNull();
  });

  test.each(editions)('says the same of every code in HS %s', (edition) => {
    const { nomenclature } = catalogue;
    for (const code of everyCode())
      for (const ask of ['code', 'label', 'under', 'successors', 'predecessors'] as const) {
        const own = offline.nomenclature[ask](code, edition);
        // Deep equality of Jest takes minutes over 70,000 answers.
        expect(canonical(own)).toBe(canonical(nomenclature[ask](code, edition)));
      }
  });

  test('knows the editions of every code, and the goods under it', () => {
    const { nomenclature } = catalogue;
    for (const code of everyCode())
      expect(offline.nomenclature.editionsOf(code)).toEqual(nomenclature.editionsOf(code));
    for (const code of everyCode().filter(({ length }) => length < 7))
      for (const edition of editions)
        expect(offline.nomenclature.goodsOf(code, edition).map(({ id }) => id)).toEqual(
          nomenclature.goodsOf(code, edition).map(({ id }) => id),
        );
  });

  test('makes the same templates, alone and joined', () => {
    const templates = createTemplates(catalogue);
    const [first, second] = catalogue.references.scenarios;
    const ids = catalogue.references.scenarios.map(({ id }) => id);
    for (const id of [...ids, `${second?.id ?? ''}+${first?.id ?? ''}`])
      for (const edition of editions) {
        const own = templates.find(id.split('+'), edition);
        expect(offline.list(id, edition)?.contentHash).toBe(own?.contentHash);
        expect(offline.list(id, edition)?.titles).toEqual(own?.titles);
      }
    expect(offline.list('no-such-list', '2022' as never)).toBeNull();
  });

  test('answers every golden query as the server does', () => {
    const finder = createFinder(catalogue.goods, { ...catalogue, book: catalogue.nomenclature });
    const queries = goldenQueries();
    expect(queries.length).toBeGreaterThan(400);
    for (const { query, edition } of queries) {
      const question = { query, edition, accepts: () => true, limit: 10 };
      expect(offline.finder.find(question)).toEqual(finder.find(question));
    }
    for (const typed of ['para', 'gant', 'قفاز', '口罩'])
      expect(offline.finder.suggest(typed, 8)).toEqual(finder.suggest(typed, 8));
  });

  test.each(LANGUAGES)('translates every text into %s as the server does', (language) => {
    const own = offline.translator(language);
    const served = catalogue.translator(language);
    for (const text of textsOf(realData())) expect(own(text)).toBe(served(text));
  });
});

test('what the first offline use needs is under 400 kB on its way', () => {
  const { pack, texts } = packCatalogue(catalogue, LANGUAGES);
  expect(brotliCompressSync(JSON.stringify(pack)).length).toBeLessThan(400_000);
  for (const own of Object.values(texts))
    expect(brotliCompressSync(JSON.stringify(own)).length).toBeLessThan(60_000);
});

test('a pack is the same whenever it is made', () => {
  const make = (): string => JSON.stringify(packCatalogue(catalogue, LANGUAGES));
  expect(make()).toBe(make());
});

function everyCode(): readonly HsCode[] {
  const codes = [...realData().codes.values()].flat().map(({ code }) => code);
  const parents = codes.filter(isHsCode).flatMap((code) => codeParents(code));
  return [...new Set([...parents, ...codes, '9999.99', '77'])].filter(isHsCode);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
}
