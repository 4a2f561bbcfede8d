import type { Edition } from '../model/edition.js';
import { BASES, type GoodId, MEMBERSHIPS } from '../model/good.js';
import type { HsCode } from '../model/hs-code.js';
import type { Tier } from '../model/list.js';
import type {
  ClassLine,
  ReferenceSource,
  Scenario,
  ScenarioGood,
  SourceHoldings,
} from '../model/reference.js';
import type { Connection } from './database/connection.js';

/** Sources and scenarios, and what the catalogue holds of each. */
export interface References {
  readonly sources: readonly SourceHoldings[];
  source(id: string): SourceHoldings | null;
  readonly scenarios: readonly Scenario[];
  scenario(id: string): Scenario | null;
  /** The goods of a scenario's template by line number. */
  goodsOf(scenario: string): readonly ScenarioGood[];
  /** The class lines of a scenario's template by line number. */
  classesOf(scenario: string): readonly ClassLine[];
  /** The number of a good on every list; null for an id that is not held. */
  lineNumber(good: string): number | null;
}

export function openReferences(db: Connection): References {
  const sources = readSources(db);
  const scenarios = readScenarios(db);
  const classCodes = readClassCodes(db);
  const goods = db.prepare<[string], { no: number; good_id: GoodId; tier: Tier; reason: string }>(
    `SELECT no, good_id, tier, reason FROM scenario_good JOIN line_number USING (good_id)
     WHERE scenario = ? ORDER BY no`,
  );
  const classes = db.prepare<[string], Omit<ClassLine, 'codes'>>(
    `SELECT id, no, name, category, specification, unit, tier
     FROM scenario_class JOIN class_line ON class_line.id = class_id
     WHERE scenario = ? ORDER BY no`,
  );
  const numbers = new Map(
    db
      .prepare<[], { no: number; good_id: string }>('SELECT no, good_id FROM line_number')
      .all()
      .map((row) => [row.good_id, row.no]),
  );
  return {
    lineNumber: (good) => numbers.get(good) ?? null,
    sources,
    source: (id) => sources.find((source) => source.id === id) ?? null,
    scenarios,
    scenario: (id) => scenarios.find((scenario) => scenario.id === id) ?? null,
    goodsOf: (scenario) =>
      goods.all(scenario).map(({ good_id, ...rest }) => ({ goodId: good_id, ...rest })),
    classesOf: (scenario) =>
      classes.all(scenario).map((line) => ({ ...line, codes: classCodes.get(line.id) ?? [] })),
  };
}

function readSources(db: Connection): readonly SourceHoldings[] {
  const listed = db.prepare<[string], { membership: string; good_id: string; lines: string }>(
    'SELECT membership, good_id, lines FROM listing WHERE source = ?',
  );
  const seen = db.prepare<[string], { basis: string; n: number }>(
    'SELECT basis, count(*) AS n FROM classification WHERE source = ? GROUP BY basis',
  );
  return db
    .prepare<[], ReferenceSource>('SELECT * FROM source ORDER BY id')
    .all()
    .map((source) => {
      const rows = listed.all(source.id);
      const bases = seen.all(source.id);
      return {
        ...source,
        // A line that names several goods stands behind each of them and is still one line.
        held: new Set(rows.flatMap((row) => words(row.lines))).size,
        goods: new Set(rows.map((row) => row.good_id)).size,
        byMembership: tally(
          MEMBERSHIPS,
          (key) => new Set(rows.filter((r) => r.membership === key).map((r) => r.good_id)).size,
        ),
        byBasis: tally(BASES, (key) => bases.find((b) => b.basis === key)?.n ?? 0),
      };
    });
}

function tally<Key extends string>(
  keys: readonly Key[],
  count: (key: Key) => number,
): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<Key, number>;
}

function readScenarios(db: Connection): readonly Scenario[] {
  interface Row {
    readonly id: string;
    readonly name: string;
    readonly glide: string;
    readonly em_dat: string;
    readonly hip_2025: string;
    readonly note: string | null;
  }
  return db
    .prepare<[], Row>('SELECT * FROM scenario ORDER BY place')
    .all()
    .map(({ id, name, glide, em_dat, hip_2025, note }) => ({
      id,
      name,
      hazardCodes: { glide: words(glide), emDat: words(em_dat), hip: words(hip_2025) },
      note,
    }));
}

function readClassCodes(db: Connection): ReadonlyMap<string, ClassLine['codes']> {
  type Row = ClassLine['codes'][number] & { readonly class_id: string };
  const found = new Map<string, { edition: Edition; code: HsCode; coverage: 'whole' | 'part' }[]>();
  for (const { class_id, ...code } of db.prepare<[], Row>('SELECT * FROM class_code').all()) {
    const held = found.get(class_id) ?? [];
    held.push(code);
    found.set(class_id, held);
  }
  return found;
}

function words(cell: string): string[] {
  return cell.split(';').filter((word) => word !== '');
}
