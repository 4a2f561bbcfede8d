import type { Edition } from '../model/edition.js';
import type {
  Classification,
  Component,
  Condition,
  Flag,
  Good,
  GoodId,
  GoodName,
  Listing,
  Support,
} from '../model/good.js';
import type { Connection } from './database/connection.js';

/** The source whose listing makes a medicine a priority medicine. */
const PRIORITY_LIST = 'priority-medicines';

/** Reads all goods, sorted by id, in a dozen statements however many there are. */
export function readGoods(db: Connection): readonly Good[] {
  const names = readNames(db);
  const identifiers = readIdentifiers(db);
  const withoutCode = readWithoutCode(db);
  const classifications = readClassifications(db);
  const listings = readListings(db);
  const flags = readFlags(db);
  const flagChecks = readFlagChecks(db);
  const components = readComponents(db);
  return db
    .prepare<[], GoodRow>('SELECT * FROM good ORDER BY id')
    .all()
    .map((row) => {
      const listed = listings.get(row.id) ?? [];
      const priority = listed.find((listing) => listing.source === PRIORITY_LIST);
      return {
        ...row,
        names: names.get(row.id) ?? [],
        identifiers: identifiers.get(row.id) ?? { cas: [], atc: [], inn: null },
        withoutCode: withoutCode.get(row.id) ?? [],
        classifications: classifications.get(row.id) ?? [],
        listings: listed,
        priority: priority !== undefined,
        priorityMembership: priority?.membership ?? null,
        flags: flags.get(row.id) ?? [],
        flagsChecked: flagChecks.get(row.id) ?? [],
        components: components.get(row.id) ?? null,
      };
    });
}

type GoodRow = Pick<Good, 'id' | 'name' | 'kind' | 'category' | 'specification' | 'unit'>;
type OfGood<Row> = Row & { readonly good_id: GoodId };

function readNames(db: Connection): ReadonlyMap<GoodId, GoodName[]> {
  type Row = OfGood<Omit<GoodName, 'unofficial'>> & { readonly unofficial: number };
  const rows = db.prepare<[], Row>('SELECT * FROM name ORDER BY good_id, rowid').all();
  return gather(rows, ({ name, lang, kind, country, unofficial, source }) => ({
    name,
    lang,
    kind,
    country,
    unofficial: unofficial === 1,
    source,
  }));
}

function readIdentifiers(db: Connection): ReadonlyMap<GoodId, Good['identifiers']> {
  type Row = OfGood<{ readonly scheme: string; readonly value: string }>;
  const rows = db.prepare<[], Row>('SELECT * FROM identifier ORDER BY good_id, rowid').all();
  const byGood = gather(rows, (row) => row);
  return new Map(
    [...byGood].map(([id, found]) => {
      const of = (scheme: string): string[] =>
        found.filter((row) => row.scheme === scheme).map((row) => row.value);
      return [id, { cas: of('cas'), atc: of('atc'), inn: of('inn')[0] ?? null }];
    }),
  );
}

function readWithoutCode(db: Connection): ReadonlyMap<GoodId, Good['withoutCode']> {
  type Row = OfGood<{ readonly edition: Edition; readonly reason: string }>;
  const rows = db.prepare<[], Row>('SELECT * FROM without_code ORDER BY good_id, edition').all();
  return gather(rows, ({ edition, reason }) => ({ edition, reason }));
}

interface ClassificationRow extends Omit<Classification, 'condition' | 'rival' | 'support'> {
  readonly id: number;
  readonly good_id: GoodId;
  readonly fact: string | null;
  readonly op: Condition['op'] | null;
  readonly value: string | null;
  readonly unit: string | null;
  readonly condition: string | null;
  readonly rival: number;
}

function readClassifications(db: Connection): ReadonlyMap<GoodId, Classification[]> {
  const support = readSupport(db);
  const rows = db.prepare<[], ClassificationRow>('SELECT * FROM classification ORDER BY id').all();
  return gather(rows, (row) => ({
    edition: row.edition,
    code: row.code,
    form: row.form,
    condition: toCondition(row),
    coverage: row.coverage,
    rival: row.rival === 1,
    basis: row.basis,
    source: row.source,
    place: row.place,
    support: support.get(row.id) ?? [],
    note: row.note,
  }));
}

function toCondition(row: ClassificationRow): Condition | null {
  const { condition: text, fact, op, value, unit } = row;
  if (text === null || fact === null || op === null || value === null) return null;
  return { text, fact, op, value, unit };
}

function readSupport(db: Connection): ReadonlyMap<number, Support[]> {
  type Row = Support & { readonly classification: number };
  const rows = db.prepare<[], Row>('SELECT * FROM support ORDER BY rowid').all();
  const found = new Map<number, Support[]>();
  for (const { classification, ...support } of rows) append(found, classification, support);
  return found;
}

function readListings(db: Connection): ReadonlyMap<GoodId, Listing[]> {
  type Row = OfGood<Listing>;
  const rows = db.prepare<[], Row>('SELECT * FROM listing ORDER BY good_id, rowid').all();
  return gather(rows, ({ source, section, membership }) => ({ source, section, membership }));
}

function readFlags(db: Connection): ReadonlyMap<GoodId, Flag[]> {
  const rows = db.prepare<[], OfGood<Flag>>('SELECT * FROM flag ORDER BY good_id, rowid').all();
  return gather(rows, ({ flag, form, detail, source, certainty }) => ({
    flag,
    form,
    detail,
    source,
    certainty,
  }));
}

function readFlagChecks(db: Connection): ReadonlyMap<GoodId, string[]> {
  type Row = OfGood<{ readonly topic: string }>;
  const rows = db.prepare<[], Row>('SELECT * FROM flag_check ORDER BY good_id, rowid').all();
  return gather(rows, ({ topic }) => topic);
}

function readComponents(db: Connection): ReadonlyMap<GoodId, Component[]> {
  type Row = Omit<Component, 'goodId'> & {
    readonly kit_id: GoodId;
    readonly good_id: GoodId | null;
  };
  const rows = db.prepare<[], Row>('SELECT * FROM component ORDER BY kit_id, rowid').all();
  const found = new Map<GoodId, Component[]>();
  for (const { kit_id, name, good_id, quantity, source } of rows)
    append(found, kit_id, { name, goodId: good_id, quantity, source });
  return found;
}

function gather<Row, Value>(
  rows: readonly OfGood<Row>[],
  shape: (row: OfGood<Row>) => Value,
): Map<GoodId, Value[]> {
  const found = new Map<GoodId, Value[]>();
  for (const row of rows) append(found, row.good_id, shape(row));
  return found;
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [value]);
  else held.push(value);
}
