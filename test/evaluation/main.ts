import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openCatalogue } from '../../src/catalogue/open-catalogue.js';
import { PROGRAM_ROOT } from '../../src/cli/program-version.js';
import type { Edition } from '../../src/model/edition.js';
import { createFinder } from '../../src/search/find.js';
import { measure, type Measured } from './measure.js';
import { generatedSets, goldenSets, sharedSets } from './sets.js';

/*
 * npm run evaluate [-- --without-lang es,pt] [--show SET] [--queries FOLDER]
 * Prints how well texts are answered, set by set; --show prints what failed.
 */
const { values } = parseArgs({
  options: {
    'without-lang': { type: 'string', default: '' },
    show: { type: 'string', default: '' },
    queries: { type: 'string', default: join(PROGRAM_ROOT, '../shared/queries') },
  },
});

const opened = openCatalogue(join(PROGRAM_ROOT, 'dist/catalogue.sqlite'));
if (!opened.ok) throw new Error(opened.failure);
const catalogue = opened.value;
const without = values['without-lang'].split(',');
const goods = catalogue.goods.map((good) => ({
  ...good,
  names: good.names.filter(({ lang }) => !without.includes(lang)),
}));
const finder = createFinder(goods, { ...catalogue, book: catalogue.nomenclature });
const ask = (query: string, edition: string): ReturnType<typeof finder.find> =>
  finder.find({ query, edition: edition as Edition, accepts: () => true, limit: 10 });

const sets = [
  ...[...goldenSets()].map(([set, cases]) => [`golden: ${set}`, cases] as const),
  ...[...generatedSets(catalogue.goods)].map(([set, cases]) => [`made: ${set}`, cases] as const),
  ...sharedSets(values.queries),
];
const measured = sets.map(([set, cases]) => measure(set, cases, ask));

process.stdout.write(
  `${row(['set', 'n', 'top-1', 'top-3', 'none', 'confident', 'and right', 'wrong-confident', 'broken'])}\n`,
);
for (const one of measured) process.stdout.write(`${row(cells(one))}\n`);
for (const one of measured.filter(({ set }) => values.show !== '' && set.includes(values.show)))
  process.stdout.write(`\n${one.set}\n${one.failures.join('\n')}\n`);

function cells(one: Measured): string[] {
  const numbers = [one.top1, one.top3, one.abstained, one.confident, one.confidentRight];
  return [
    one.set,
    String(one.count),
    ...[...numbers, one.wrongConfident, one.broken].map((share) => share.toFixed(1)),
  ];
}

function row(texts: readonly string[]): string {
  const [first = '', ...rest] = texts;
  return first.padEnd(38) + rest.map((text) => text.padStart(text.length > 9 ? 17 : 11)).join('');
}
