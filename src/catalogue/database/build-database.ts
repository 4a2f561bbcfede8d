import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DataSet } from '../data/read-data.js';
import type { Release } from '../data/release.js';
import { type Connection, connect } from './connection.js';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema.js';

/**
 * Writes a catalogue file from checked data.
 *
 * It is built under another name and renamed at the end: a service that reads the old file keeps
 * it, and a build that breaks off leaves nothing that could be mistaken for a catalogue.
 */
export function buildDatabase(data: DataSet, release: Release, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}.unfinished`;
  rmSync(unfinished, { force: true });
  const db = connect(unfinished);
  try {
    db.run(`PRAGMA journal_mode = OFF; PRAGMA application_id = ${APPLICATION_ID};`);
    db.run(`PRAGMA user_version = ${SCHEMA_VERSION};`);
    db.run(SCHEMA);
    db.run('BEGIN');
    fill(db, data, release);
    db.run('COMMIT; VACUUM; ANALYZE;');
  } catch (error) {
    db.close();
    rmSync(unfinished, { force: true });
    throw error;
  }
  db.close();
  renameSync(unfinished, path);
}

function fill(db: Connection, data: DataSet, release: Release): void {
  store(db, 'meta', [{ key: 'release', value: release }], ['key', 'value']);
  fillNomenclature(db, data);
  fillGoods(db, data);
  fillClassifications(db, data);
  fillScenarios(db, data);
  fillAdvice(db, data);
}

function fillNomenclature(db: Connection, data: DataSet): void {
  store(db, 'edition', data.editions, ['edition', 'in_force', 'extent', 'source', 'note']);
  for (const [edition, codes] of data.codes) {
    const rows = codes.map((row) => ({ ...row, edition }));
    store(db, 'hs_code', rows, ['edition', 'code', 'unit']);
  }
  // '' stands for every edition, since a primary key of SQLite lets NULLs repeat.
  const labels = data.labels.map((row) => ({ ...row, edition: row.edition ?? '' }));
  store(db, 'hs_label', labels, ['code', 'edition', 'label']);
  for (const { from, to, rows } of data.correlations) {
    const linked = rows.map((row) => ({
      from_edition: from,
      from_code: row.from,
      to_edition: to,
      to_code: row.to,
      relation: row.relation,
      part_of_from: row.part_of_from,
      part_of_to: row.part_of_to,
    }));
    store(db, 'correlation', linked, [
      'from_edition',
      'from_code',
      'to_edition',
      'to_code',
      'relation',
      'part_of_from',
      'part_of_to',
    ]);
  }
}

// prettier-ignore
function fillGoods(db: Connection, data: DataSet): void {
  store(db, 'source', data.sources,
    ['id', 'title', 'issuer', 'kind', 'date', 'edition', 'url', 'lines', 'sha256', 'note']);
  store(db, 'good', data.goods, ['id', 'name', 'kind', 'category', 'specification', 'unit']);
  store(db, 'retired', data.retired, ['id', 'successors', 'retired_in', 'reason']);
  store(db, 'identifier', data.identifiers, ['good_id', 'scheme', 'value']);
  store(db, 'name', data.names,
    ['good_id', 'name', 'lang', 'kind', 'country', 'unofficial', 'source']);
  store(db, 'listing', data.listings, ['good_id', 'source', 'section', 'lines', 'membership']);
  store(db, 'flag', data.flags, ['good_id', 'form', 'flag', 'detail', 'source', 'certainty']);
  store(db, 'flag_check', data.flagChecks, ['good_id', 'topic', 'source']);
  store(db, 'component', data.components, ['kit_id', 'name', 'good_id', 'quantity', 'source']);
}

// prettier-ignore
function fillClassifications(db: Connection, data: DataSet): void {
  const classifications = data.classifications.map((row, index) => ({ ...row, id: index + 1 }));
  store(db, 'classification', classifications,
    ['id', 'good_id', 'edition', 'code', 'form', 'fact', 'op', 'value', 'unit', 'condition',
      'coverage', 'rival', 'basis', 'source', 'place', 'note']);
  const ids = new Map(classifications.map((row) => [classificationKey(row), row.id]));
  const support = data.support.map((row) => ({
    ...row,
    classification: ids.get(classificationKey(row)) ?? null,
    edition: row.ref_edition,
  }));
  store(db, 'support', support, ['classification', 'kind', 'issuer', 'country', 'ref', 'edition']);
  store(db, 'without_code', data.withoutCode, ['good_id', 'edition', 'reason']);
}

// prettier-ignore
function fillScenarios(db: Connection, data: DataSet): void {
  const scenarios = data.scenarios.map((row, place) => ({ ...row, place }));
  store(db, 'scenario', scenarios,
    ['id', 'name', 'glide', 'em_dat', 'hip_2025', 'note', 'place']);
  store(db, 'line_number', data.lineNumbers, ['no', 'good_id']);
  store(db, 'scenario_good', data.scenarioGoods, ['scenario', 'good_id', 'tier', 'reason']);
  store(db, 'class_line', data.classLines, ['no', 'id', 'name', 'category', 'specification', 'unit']);
  store(db, 'class_code', data.classCodes, ['class_id', 'edition', 'code', 'coverage']);
  store(db, 'scenario_class', data.scenarioClasses, ['scenario', 'class_id', 'tier']);
}

// prettier-ignore
function fillAdvice(db: Connection, data: DataSet): void {
  store(db, 'advice_topic', data.adviceTopics, ['id', 'message']);
  store(db, 'advice_trigger', data.adviceTriggers, ['topic', 'text', 'lang']);
  store(db, 'advice', data.advice, ['topic', 'step', 'ask', 'label', 'good_id', 'q', 'code']);
  for (const [lang, rows] of data.texts)
    store(db, 'text', rows.map((row) => ({ ...row, lang })), ['lang', 'text', 'translation']);
  store(db, 'not_held', data.notHeld, ['name', 'source']);
  store(db, 'confused_name', data.confusedNames, ['good_a', 'good_b', 'source']);
}

/** What tells one classification of a good from another; `data check` makes sure that it does. */
export function classificationKey(row: {
  readonly good_id: string;
  readonly edition: string;
  readonly code: string;
  readonly form: string | null;
  readonly condition: string | null;
}): string {
  return [row.good_id, row.edition, row.code, row.form ?? '', row.condition ?? ''].join('|');
}

type Cell = string | number | boolean | readonly string[] | null;

/** Inserts the named columns of each row, in the order in which the table has them. */
function store<Column extends string>(
  db: Connection,
  table: string,
  rows: readonly Readonly<Record<Column, Cell>>[],
  columns: readonly Column[],
): void {
  const insert = db.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(...columns.map((column) => toSql(row[column])));
}

/** SQLite has neither booleans nor lists: yes is 1, and words of a list are joined by ";". */
function toSql(cell: Cell): string | number | null {
  if (typeof cell === 'boolean') return Number(cell);
  return typeof cell === 'object' && cell !== null ? cell.join(';') : cell;
}
