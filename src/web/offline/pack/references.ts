import type { Edition, EditionFacts } from '../../../model/edition.js';
import type { GoodId } from '../../../model/good.js';
import type { HsCode } from '../../../model/hs-code.js';
import type {
  ClassLine,
  Scenario,
  ScenarioGood,
  SourceHoldings,
} from '../../../model/reference.js';
import type { Column } from './column.js';
import { lists, maybe, plain, records, reference, rising, words } from './columns.js';

export const editionColumn: Column<EditionFacts> = records<EditionFacts>({
  edition: plain<Edition>(),
  inForce: plain(),
  extent: words(),
  source: words(),
  note: maybe(plain()),
});

export const sourceColumn: Column<SourceHoldings> = records<SourceHoldings>({
  id: plain(),
  title: plain(),
  issuer: words(),
  kind: words(),
  date: maybe(plain()),
  edition: maybe(words<Edition>()),
  url: maybe(plain()),
  lines: maybe(plain<number>()),
  sha256: maybe(plain()),
  note: maybe(plain()),
  held: plain<number>(),
  goods: plain<number>(),
  byMembership: records<SourceHoldings['byMembership']>({
    confirmed: plain<number>(),
    probable: plain<number>(),
    possible: plain<number>(),
  }),
  byBasis: records<SourceHoldings['byBasis']>({
    reference: plain<number>(),
    corroborated: plain<number>(),
    derived: plain<number>(),
    doubtful: plain<number>(),
  }),
});

/** A scenario with what stands on its template. */
export interface PackedScenario {
  readonly scenario: Scenario;
  readonly goods: readonly ScenarioGood[];
  readonly classes: readonly ClassLine[];
}

const scenario: Column<Scenario> = records<Scenario>({
  id: plain(),
  name: plain(),
  hazardCodes: records<Scenario['hazardCodes']>({
    glide: lists(words<string>()),
    emDat: lists(words<string>()),
    hip: lists(words<string>()),
  }),
  note: maybe(plain()),
});

const classLine: Column<ClassLine> = records<ClassLine>({
  id: words(),
  no: plain<number>(),
  name: words(),
  category: words(),
  specification: maybe(words()),
  unit: maybe(words()),
  tier: words(),
  codes: lists(
    records<ClassLine['codes'][number]>({
      edition: words<Edition>(),
      code: words<HsCode>(),
      coverage: words(),
    }),
  ),
});

/** Goods by the number of their line, which rises within a scenario. */
export function scenarioColumn(ids: readonly GoodId[]): Column<PackedScenario> {
  return records<PackedScenario>({
    scenario,
    goods: lists(
      records<ScenarioGood>({
        no: rising(),
        goodId: reference(ids),
        tier: words(),
        reason: maybe(words()),
      }),
    ),
    classes: lists(classLine),
  });
}
