import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Edition } from '../../model/edition.js';
import type { Fault } from './fault.js';
import { type Located, readTable } from './read-table.js';
import * as tables from './tables.js';

type Rows<Schema extends z.ZodObject> = readonly Located<z.output<Schema>>[];

/** All of `data/` as rows, each with its place. */
export interface DataSet {
  readonly goods: Rows<typeof tables.goodTable>;
  readonly retired: Rows<typeof tables.retiredTable>;
  readonly joinedNames: Rows<typeof tables.joinedNameTable>;
  readonly identifiers: Rows<typeof tables.identifierTable>;
  readonly names: Rows<typeof tables.nameTable>;
  readonly classifications: Rows<typeof tables.classificationTable>;
  readonly support: Rows<typeof tables.supportTable>;
  readonly withoutCode: Rows<typeof tables.withoutCodeTable>;
  readonly listings: Rows<typeof tables.listingTable>;
  readonly flags: Rows<typeof tables.flagTable>;
  readonly flagChecks: Rows<typeof tables.flagCheckTable>;
  readonly components: Rows<typeof tables.componentTable>;
  readonly sources: Rows<typeof tables.sourceTable>;
  readonly scenarios: Rows<typeof tables.scenarioTable>;
  readonly scenarioGoods: Rows<typeof tables.scenarioGoodTable>;
  readonly lineNumbers: Rows<typeof tables.lineNumberTable>;
  readonly classLines: Rows<typeof tables.classLineTable>;
  readonly classCodes: Rows<typeof tables.classCodeTable>;
  readonly scenarioClasses: Rows<typeof tables.scenarioClassTable>;
  readonly adviceTopics: Rows<typeof tables.adviceTopicTable>;
  readonly adviceTriggers: Rows<typeof tables.adviceTriggerTable>;
  readonly advice: Rows<typeof tables.adviceTable>;
  readonly notHeld: Rows<typeof tables.notHeldTable>;
  readonly confusedNames: Rows<typeof tables.confusedNameTable>;
  readonly editions: Rows<typeof tables.editionTable>;
  readonly labels: Rows<typeof tables.labelTable>;
  /** Translations of our own texts, by language. */
  readonly texts: ReadonlyMap<string, Rows<typeof tables.textTable>>;
  readonly codes: ReadonlyMap<Edition, Rows<typeof tables.codeTable>>;
  readonly correlations: readonly Correlation[];
}

/** The table that leads from one edition to the next. */
export interface Correlation {
  readonly from: Edition;
  readonly to: Edition;
  readonly rows: Rows<typeof tables.correlationTable>;
}

export interface DataReading {
  readonly data: DataSet;
  readonly faults: readonly Fault[];
}

/** Reads every file of `data/`; what cannot be read is a fault and not an exception. */
export function readData(root: string): DataReading {
  const faults: Fault[] = [];
  const read = <Schema extends z.ZodObject>(file: string, schema: Schema): Rows<Schema> => {
    const reading = readTable(root, file, schema);
    faults.push(...reading.faults);
    return reading.rows;
  };
  const readFolder = <Schema extends z.ZodObject>(folder: string, schema: Schema, not?: string) =>
    csvFiles(root, folder)
      .filter((name) => name !== not)
      .flatMap((name) => read(`${folder}/${name}`, schema));
  const data: DataSet = {
    goods: readFolder('goods', tables.goodTable, 'retired.csv'),
    retired: read('goods/retired.csv', tables.retiredTable),
    joinedNames: read('joined-names.csv', tables.joinedNameTable),
    identifiers: read('identifiers.csv', tables.identifierTable),
    names: readFolder('names', tables.nameTable),
    classifications: read('classifications.csv', tables.classificationTable),
    support: read('support.csv', tables.supportTable),
    withoutCode: read('without-code.csv', tables.withoutCodeTable),
    listings: read('listings.csv', tables.listingTable),
    flags: read('flags.csv', tables.flagTable),
    flagChecks: read('flags-checked.csv', tables.flagCheckTable),
    components: read('components.csv', tables.componentTable),
    sources: read('sources.csv', tables.sourceTable),
    scenarios: read('scenarios.csv', tables.scenarioTable),
    scenarioGoods: read('scenario-goods.csv', tables.scenarioGoodTable),
    lineNumbers: read('line-numbers.csv', tables.lineNumberTable),
    classLines: read('class-lines.csv', tables.classLineTable),
    classCodes: read('class-codes.csv', tables.classCodeTable),
    scenarioClasses: read('scenario-classes.csv', tables.scenarioClassTable),
    adviceTopics: read('advice-topics.csv', tables.adviceTopicTable),
    adviceTriggers: read('advice-triggers.csv', tables.adviceTriggerTable),
    advice: read('advice.csv', tables.adviceTable),
    notHeld: read('not-held.csv', tables.notHeldTable),
    confusedNames: read('confused-names.csv', tables.confusedNameTable),
    editions: read('nomenclature/editions.csv', tables.editionTable),
    labels: read('nomenclature/labels.csv', tables.labelTable),
    texts: new Map(
      csvFiles(root, 'texts').map((name) => [
        name.replace('.csv', ''),
        read(`texts/${name}`, tables.textTable),
      ]),
    ),
    codes: new Map(
      csvFiles(root, 'nomenclature/codes').map((name) => [
        name.replace('.csv', '') as Edition,
        read(`nomenclature/codes/${name}`, tables.codeTable),
      ]),
    ),
    correlations: csvFiles(root, 'nomenclature/correlations').map((name) => {
      const [from = '', to = ''] = name.replace('.csv', '').split('-');
      const rows = read(`nomenclature/correlations/${name}`, tables.correlationTable);
      return { from: from as Edition, to: to as Edition, rows };
    }),
  };
  return { data, faults };
}

function csvFiles(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.csv'))
      .sort();
  } catch {
    // A folder that is missing shows as empty tables, which the checks report.
    return [];
  }
}
