import type { AdviceTopic, ConfusedPair } from '../../model/advice.js';
import type { CodeTables } from '../../model/code-tables.js';
import type { EditionFacts } from '../../model/edition.js';
import type { Good, GoodId } from '../../model/good.js';
import type { ClassLine, Scenario, ScenarioGood, SourceHoldings } from '../../model/reference.js';
import { confusedColumn, topicColumn } from './pack/advice.js';
import { asList, type Column, held, type Packed } from './pack/column.js';
import { maybe, plain } from './pack/columns.js';
import { goodColumn } from './pack/goods.js';
import { codeTables } from './pack/nomenclature.js';
import {
  editionColumn,
  type PackedScenario,
  scenarioColumn,
  sourceColumn,
} from './pack/references.js';
import {
  openTexts,
  packTexts,
  type TextHolders,
  textsOf,
  type Translations,
} from './pack/texts.js';

/** One release of the catalogue as JSON, small enough to be carried. */
export interface Pack {
  readonly release: string;
  readonly tables: Readonly<Record<TableName, Packed>>;
}

/** Translations of the texts of one release into one language. */
export interface TextPack {
  readonly release: string;
  readonly texts: Packed;
}

/** What is packed: the catalogue as the server holds it. */
export interface PackSource {
  readonly release: string;
  /** Sorted by id. */
  readonly goods: readonly Good[];
  readonly editions: readonly EditionFacts[];
  readonly codeTables: () => CodeTables;
  readonly references: {
    readonly sources: readonly SourceHoldings[];
    readonly scenarios: readonly Scenario[];
    readonly goodsOf: (scenario: string) => readonly ScenarioGood[];
    readonly classesOf: (scenario: string) => readonly ClassLine[];
    readonly lineNumber: (good: string) => number | null;
  };
  readonly topics: readonly AdviceTopic[];
  readonly confused: readonly ConfusedPair[];
  readonly notHeld: readonly string[];
  readonly translator: (language: string) => (text: string) => string;
}

/** What a pack holds, taken out of it. */
export interface Unpacked extends TextHolders {
  readonly release: string;
  readonly editions: readonly EditionFacts[];
  readonly confused: readonly ConfusedPair[];
  readonly notHeld: readonly string[];
  readonly sources: readonly SourceHoldings[];
  readonly scenarios: readonly PackedScenario[];
  /** By the place of the good. */
  readonly lineNumbers: readonly (number | null)[];
}

type TableName = keyof Omit<Unpacked, 'release'> | 'ids';

const ids: Column<GoodId> = plain<GoodId>();
const lineNumbers = maybe(plain<number>());
const notHeld = plain<string>();

/** A release with the translations of its texts, each language apart: what nobody reads is not loaded. */
export interface PackedRelease {
  readonly pack: Pack;
  readonly texts: Readonly<Record<string, TextPack>>;
}

/** Writes a release down. It is the same for the same data, whenever and wherever it is made. */
export function packCatalogue(source: PackSource, languages: readonly string[]): PackedRelease {
  const { release, goods, topics } = source;
  const codes = source.codeTables();
  const texts = textsOf({ goods, topics, codes });
  return {
    pack: { release, tables: tablesOf(source, codes) },
    texts: Object.fromEntries(
      languages
        .map((language) => [language, source.translator(language)] as const)
        .filter(([, translate]) => texts.some((text) => translate(text) !== text))
        .map(([language, translate]) => [
          language,
          { release, texts: packTexts(texts, translate) },
        ]),
    ),
  };
}

function tablesOf(source: PackSource, codes: CodeTables): Pack['tables'] {
  const { goods, references } = source;
  const known = goods.map(({ id }) => id);
  return {
    ids: ids.pack(known),
    goods: goodColumn(known).pack(goods),
    lineNumbers: lineNumbers.pack(known.map((id) => references.lineNumber(id))),
    codes: codeTables.pack([codes]),
    editions: editionColumn.pack(source.editions),
    sources: sourceColumn.pack(references.sources),
    scenarios: scenarioColumn(known).pack(
      references.scenarios.map((scenario) => ({
        scenario,
        goods: references.goodsOf(scenario.id),
        classes: references.classesOf(scenario.id),
      })),
    ),
    topics: topicColumn(known).pack(source.topics),
    confused: confusedColumn(known).pack(source.confused),
    notHeld: notHeld.pack(source.notHeld),
  };
}

/** @throws where the pack is damaged, or was written by another version of the program */
export function unpackCatalogue({ release, tables }: Pack): Unpacked {
  const known = ids.unpack(tables.ids);
  const codes: CodeTables = held(codeTables.unpack(tables.codes)[0]);
  return {
    release,
    goods: goodColumn(known).unpack(tables.goods),
    lineNumbers: lineNumbers.unpack(tables.lineNumbers),
    codes,
    editions: editionColumn.unpack(tables.editions),
    sources: sourceColumn.unpack(tables.sources),
    scenarios: scenarioColumn(known).unpack(tables.scenarios),
    topics: topicColumn(known).unpack(tables.topics),
    confused: confusedColumn(known).unpack(tables.confused),
    notHeld: notHeld.unpack(asList(tables.notHeld)),
  };
}

/** None where they are of another release: what would be said might be of another text. */
export function openLanguage(pack: TextPack, unpacked: Unpacked): Translations {
  if (pack.release !== unpacked.release) return new Map();
  return openTexts(pack.texts, textsOf(unpacked));
}
