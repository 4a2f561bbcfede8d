import type { Located } from '../data/read-table.js';
import { type Check, faultAt } from './check.js';

/** Every row speaks of a good, source, scenario, class line and edition that exist. */
export const checkReferences: Check = ({ data }) => {
  const goods = new Set<string>(data.goods.map((row) => row.id));
  const sources = new Set(data.sources.map((row) => row.id));
  const scenarios = new Set(data.scenarios.map((row) => row.id));
  const classes = new Set(data.classLines.map((row) => row.id));
  const topics = new Set(data.adviceTopics.map((row) => row.id));
  const editions = new Set<string>(data.editions.map((row) => row.edition));
  return [
    ...absent(data.identifiers, 'good_id', goods),
    ...absent(data.names, 'good_id', goods),
    ...absent(data.classifications, 'good_id', goods),
    ...absent(data.withoutCode, 'good_id', goods),
    ...absent(data.listings, 'good_id', goods),
    ...absent(data.flags, 'good_id', goods),
    ...absent(data.flagChecks, 'good_id', goods),
    ...absent(data.components, 'kit_id', goods),
    ...absent(data.components, 'good_id', goods),
    ...absent(data.scenarioGoods, 'good_id', goods),
    ...absent(data.joinedNames, 'good_id', goods),
    ...absent(data.confusedNames, 'good_a', goods),
    ...absent(data.confusedNames, 'good_b', goods),
    ...absent(data.advice, 'good_id', goods),
    ...absent(data.advice, 'topic', topics),
    ...absent(data.adviceTriggers, 'topic', topics),
    ...absent(data.confusedNames, 'source', sources),
    ...absent(data.notHeld, 'source', sources),
    ...absent(data.identifiers, 'source', sources),
    ...absent(data.names, 'source', sources),
    ...absent(data.classifications, 'source', sources),
    ...absent(data.listings, 'source', sources),
    ...absent(data.flags, 'source', sources),
    ...absent(data.flagChecks, 'source', sources),
    ...absent(data.components, 'source', sources),
    ...absent(data.editions, 'source', sources),
    ...absent(data.scenarioGoods, 'scenario', scenarios),
    ...absent(data.scenarioClasses, 'scenario', scenarios),
    ...absent(data.scenarioClasses, 'class_id', classes),
    ...absent(data.classCodes, 'class_id', classes),
    ...absent(data.classCodes, 'edition', editions),
    ...absent(data.classifications, 'edition', editions),
    ...absent(data.withoutCode, 'edition', editions),
    ...absent(data.support, 'ref_edition', editions),
    ...absent(data.sources, 'edition', editions),
    ...absent(data.labels, 'edition', editions),
  ];
};

function absent<Column extends string>(
  rows: readonly Located<Readonly<Record<Column, string | null>>>[],
  column: Column,
  held: ReadonlySet<string>,
): ReturnType<Check> {
  return rows
    .filter((row) => row[column] !== null && !held.has(row[column]))
    .map((row) =>
      faultAt(row, `${column} "${row[column] ?? ''}" is not held`, 'Correct it, or add its row'),
    );
}
