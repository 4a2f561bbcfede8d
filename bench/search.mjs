// npm run bench:search [-- --sizes 1000,10000]
// Finding beside other engines, in one run: same machine, same names, same queries with one typo.
import { parseArgs } from 'node:util';
import { cpus } from 'node:os';
import { createRequire } from 'node:module';
import * as fuzzySearch from '@m31coding/fuzzy-search';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { openCatalogue } from '../dist/src/catalogue/open-catalogue.js';
import { createFinder } from '../dist/src/search/find.js';
import { foldText } from '../dist/src/search/text/fold.js';
import { misspell, seeded } from '../dist/test/evaluation/generate.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    seconds: { type: 'string', default: '20' },
  },
});
const require = createRequire(import.meta.url);
const versionOf = (name) => {
  const root = require.resolve(name).split(`/node_modules/${name}/`)[0];
  return require(`${root}/node_modules/${name}/package.json`).version;
};

const opened = openCatalogue(new URL('../dist/catalogue.sqlite', import.meta.url).pathname);
if (!opened.ok) throw new Error(opened.failure);
const catalogue = opened.value;
const random = seeded(7);

/** The real names, and beyond them names made of their pieces: the same on every run. */
function namesOf(size) {
  const real = [...new Set(catalogue.goods.map((good) => foldText(good.name)))].filter(
    (name) => name.length >= 5,
  );
  const words = [...new Set(real.flatMap((name) => name.split(' ')))].filter((w) => w.length >= 4);
  const names = new Set(real.slice(0, size));
  const pick = (list) => list[Math.floor(random() * list.length)];
  while (names.size < size) {
    const [a, b] = [pick(words), pick(words)];
    const cut = (word) => 2 + Math.floor(random() * (word.length - 2));
    const made = a.slice(0, cut(a)) + b.slice(Math.max(0, b.length - cut(b)));
    names.add(random() < 0.5 ? made : `${made} ${pick(words)}`);
  }
  return [...names];
}

const good = (name, at) => ({
  id: `g${at}`,
  name,
  kind: 'supply',
  category: 'shelter',
  specification: null,
  unit: null,
  names: [],
  identifiers: { cas: [], atc: [], inn: null },
  withoutCode: [],
  classifications: [],
  listings: [],
  priority: false,
  priorityMembership: null,
  flags: [],
  flagsChecked: [],
  components: null,
});

const ENGINES = {
  'hs-essentials': (names) => {
    const knowledge = { book: catalogue.nomenclature, topics: [], confused: [], notHeld: [] };
    const finder = createFinder(names.map(good), knowledge);
    const question = { edition: '2022', accepts: () => true, limit: 10 };
    return (query) => finder.find({ ...question, query }).matches[0]?.good.name;
  },
  [`fuse.js ${Fuse.version} default`]: (names) => {
    const fuse = new Fuse(names);
    return (query) => fuse.search(query, { limit: 10 })[0]?.item;
  },
  [`fuse.js ${Fuse.version} tuned`]: (names) => {
    const fuse = new Fuse(names, { threshold: 0.35, ignoreLocation: true });
    return (query) => fuse.search(query, { limit: 10 })[0]?.item;
  },
  [`fuse.js ${Fuse.version} token`]: (names) => {
    const fuse = new Fuse(
      names.map((name) => ({ name })),
      { keys: ['name'], threshold: 0.35, ignoreLocation: true, useTokenSearch: true },
    );
    return (query) => fuse.search(query, { limit: 10 })[0]?.item.name;
  },
  [`MiniSearch ${versionOf('minisearch')}`]: (names) => {
    const mini = new MiniSearch({ fields: ['name'], storeFields: ['name'] });
    mini.addAll(names.map((name, id) => ({ id, name })));
    const options = { prefix: true, fuzzy: 0.25, maxFuzzy: 2 };
    return (query) => mini.search(query, options)[0]?.name;
  },
  '@m31coding/fuzzy-search 2.0.0': (names) => {
    const searcher = fuzzySearch.SearcherFactory.createDefaultSearcher();
    searcher.indexEntities(
      names.map((name, id) => ({ id, name })),
      (entity) => entity.id,
      (entity) => [entity.name],
    );
    return (query) => searcher.getMatches(new fuzzySearch.Query(query, 10)).matches[0]?.entity.name;
  },
};

const budget = Number(values.seconds) * 1000;
console.log(`node ${process.version}, ${cpus()[0].model}`);
console.log(
  ['names', 'engine', 'p50 ms', 'p99 ms', 'top-1 %', 'queries', 'build ms', 'memory MB'].join('\t'),
);
for (const size of values.sizes.split(',').map(Number)) {
  const names = namesOf(size);
  const cases = Array.from({ length: 400 }, () => {
    const name = names[Math.floor(random() * names.length)];
    return { name, query: misspell(name, 1, random) };
  });
  for (const [engine, build] of Object.entries(ENGINES)) {
    globalThis.gc?.();
    const before = process.memoryUsage();
    const start = performance.now();
    const search = build(names);
    const built = performance.now() - start;
    globalThis.gc?.();
    const after = process.memoryUsage();
    const memory = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
    for (const { query } of cases.slice(0, 20)) {
      if (performance.now() - start - built > budget / 4) break;
      search(query);
    }
    const times = [];
    let right = 0;
    const from = performance.now();
    for (const { name, query } of cases) {
      if (performance.now() - from > budget) break;
      const asked = performance.now();
      right += Number(search(query) === name);
      times.push(performance.now() - asked);
    }
    times.sort((a, b) => a - b);
    const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
    const share = times.length >= 40 ? ((100 * right) / times.length).toFixed(1) : 'few';
    console.log(
      [
        size,
        engine,
        at(0.5).toFixed(3),
        at(0.99).toFixed(2),
        share,
        times.length,
        built.toFixed(0),
        (memory / 1048576).toFixed(0),
      ].join('\t'),
    );
  }
}
