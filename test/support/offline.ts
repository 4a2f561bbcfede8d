import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../src/catalogue/open-catalogue.js';
import { PROGRAM_ROOT, WEB_BUNDLES } from '../../src/cli/program-version.js';
import { type Bundles, readBundles } from '../../src/http/web-assets/bundles.js';
import type { Edition } from '../../src/model/edition.js';
import type { WebModel } from '../../src/web/model.js';
import { openPack } from '../../src/web/offline/open-pack.js';
import { packCatalogue } from '../../src/web/offline/pack.js';
import { LANGUAGES } from '../../src/words/words.js';

/** A catalogue as a browser has it: packed, sent as JSON, and opened again. */
export function throughPack(catalogue: Catalogue): WebModel {
  const sent = JSON.stringify(packCatalogue(catalogue, LANGUAGES));
  const { pack, texts } = JSON.parse(sent) as ReturnType<typeof packCatalogue>;
  return openPack(pack, {
    texts,
    software: 'hs-essentials test',
    contact: null,
    lists: [],
    now: () => new Date(),
  });
}

/** What the golden file asks, each once in each edition that it names. */
export function goldenQueries(): readonly { readonly query: string; readonly edition: Edition }[] {
  const [head = '', ...rows] = readFileSync(join(PROGRAM_ROOT, 'test/golden/queries.tsv'), 'utf8')
    .trimEnd()
    .split('\n');
  const names = head.split('\t');
  const asked = rows.map((row) => {
    const cells = row.split('\t');
    const query = cells[names.indexOf('query')] ?? '';
    return { query, edition: (cells[names.indexOf('edition')] ?? '2022') as Edition };
  });
  return [...new Map(asked.map((one) => [JSON.stringify(one), one])).values()];
}

/** What browsers run, as `bin/bundle.mjs` wrote it from these sources. */
export function testBundles(): Bundles {
  const bundles = readBundles(WEB_BUNDLES);
  if (bundles === null) throw new Error('Nothing was bundled: run "node bin/bundle.mjs" first');
  return bundles;
}
