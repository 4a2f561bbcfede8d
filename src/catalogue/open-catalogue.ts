import { existsSync } from 'node:fs';
import type { AdviceTopic, ConfusedPair } from '../model/advice.js';
import type { CodeTables } from '../model/code-tables.js';
import type { EditionFacts } from '../model/edition.js';
import type { Good, GoodId } from '../model/good.js';
import type { Nomenclature } from '../model/nomenclature.js';
import type { RetiredGood } from '../model/reference.js';
import { fail, type Result, succeed } from '../model/result.js';
import { isRelease, type Release } from './data/release.js';
import { type Connection, connect } from './database/connection.js';
import { APPLICATION_ID, SCHEMA_VERSION } from './database/schema.js';
import { openNomenclature } from './nomenclature.js';
import { readConfusedPairs, readNotHeld, readTopics } from './read-advice.js';
import { readCodeTables } from './read-code-tables.js';
import { readGoods } from './read-goods.js';
import { type Translate, readTranslations } from './read-texts.js';
import { type References, openReferences } from './references.js';

const REBUILD = 'Run "npm start", or "hs-essentials data build", to build it anew';

/** What is known: one release, read-only. */
export interface Catalogue {
  readonly release: Release;
  /** All goods, sorted by id. */
  readonly goods: readonly Good[];
  good(id: string): Good | null;
  retired(id: string): RetiredGood | null;
  readonly editions: readonly EditionFacts[];
  readonly nomenclature: Nomenclature;
  /** The same codes as tables, read when they are asked for. */
  codeTables(): CodeTables;
  readonly references: References;
  readonly topics: readonly AdviceTopic[];
  readonly confused: readonly ConfusedPair[];
  readonly notHeld: readonly string[];
  /** Advice, labels of codes and conditions in a language. */
  translator(lang: string): Translate;
  /** Whether the file can still be read; null when all is well, else what is wrong. */
  trouble(): string | null;
  close(): void;
}

/**
 * Opens a catalogue file for reading, and reads the goods into memory once.
 *
 * @returns a message that says what is wrong and which command mends it, where the file is missing,
 * damaged, of another program or of another version
 */
export function openCatalogue(path: string): Result<Catalogue, string> {
  if (!existsSync(path)) return fail(`There is no catalogue at ${path}. ${REBUILD}.`);
  let db: Connection;
  try {
    db = connect(path, { readonly: true, fileMustExist: true });
  } catch (error) {
    return fail(`The catalogue ${path} cannot be opened (${describe(error)}). ${REBUILD}.`);
  }
  const trouble = inspect(db);
  if (trouble !== null) {
    db.close();
    return fail(`The catalogue ${path} ${trouble}. ${REBUILD}.`);
  }
  return succeed(readCatalogue(db));
}

function inspect(db: Connection): string | null {
  try {
    if (db.pragma('application_id') !== APPLICATION_ID) return 'is a file of another program';
    const version = db.pragma('user_version');
    if (version !== SCHEMA_VERSION)
      return `has form ${String(version)}, and this program reads form ${SCHEMA_VERSION}`;
    if (db.pragma('quick_check') !== 'ok') return 'is damaged';
    return isRelease(readRelease(db)) ? null : 'does not name its release';
  } catch (error) {
    return `is damaged or no database (${describe(error)})`;
  }
}

function readRelease(db: Connection): string {
  const row = db.prepare<[], { value: string }>(`SELECT value FROM meta WHERE key = 'release'`);
  return row.get()?.value ?? '';
}

function readCatalogue(db: Connection): Catalogue {
  const goods = readGoods(db);
  const byId = new Map<string, Good>(goods.map((good) => [good.id, good]));
  const retired = readRetired(db);
  const editions = db.prepare<[], RawEdition>('SELECT * FROM edition ORDER BY edition').all();
  const count = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM good');
  return {
    release: readRelease(db) as Release,
    goods,
    good: (id) => byId.get(id) ?? null,
    retired: (id) => retired.get(id) ?? null,
    editions: editions.map(({ in_force, ...rest }) => ({ ...rest, inForce: in_force })),
    nomenclature: openNomenclature(db, goods),
    codeTables: readCodeTables(
      db,
      editions.map(({ edition }) => edition),
    ),
    references: openReferences(db),
    topics: readTopics(db),
    confused: readConfusedPairs(db),
    notHeld: readNotHeld(db),
    translator: readTranslations(db),
    trouble: () => {
      try {
        const held = count.get()?.n;
        return held === goods.length ? null : `holds ${String(held)} goods, not ${goods.length}`;
      } catch (error) {
        return describe(error);
      }
    },
    close: () => {
      db.close();
    },
  };
}

type RawEdition = Omit<EditionFacts, 'inForce'> & { readonly in_force: string };

interface RawRetired {
  readonly id: GoodId;
  readonly successors: string;
  readonly retired_in: string;
  readonly reason: string;
}

function readRetired(db: Connection): ReadonlyMap<string, RetiredGood> {
  const rows = db.prepare<[], RawRetired>('SELECT * FROM retired').all();
  return new Map(
    rows.map(({ id, successors, retired_in, reason }) => [
      id,
      {
        id,
        successors: successors.split(';').filter((word) => word !== '') as GoodId[],
        retiredIn: retired_in,
        reason,
      },
    ]),
  );
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
