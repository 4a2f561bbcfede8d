import type {
  CodeTables,
  Correlation,
  CorrelationTable,
  EditionCodes,
} from '../model/code-tables.js';
import type { Edition } from '../model/edition.js';
import type { HsCode } from '../model/hs-code.js';
import type { Relation } from '../model/nomenclature.js';
import type { Connection } from './database/connection.js';

/** Reads all of the nomenclature out, for a copy that works without the catalogue file. */
export function readCodeTables(db: Connection, editions: readonly Edition[]): () => CodeTables {
  const codes = db.prepare<[Edition], { code: HsCode; unit: string | null }>(
    'SELECT code, unit FROM hs_code WHERE edition = ? ORDER BY code',
  );
  const labels = db.prepare<[], { code: HsCode; edition: string; label: string }>(
    'SELECT code, edition, label FROM hs_label ORDER BY code',
  );
  const correlations = db.prepare<[], CorrelationRow>(
    'SELECT * FROM correlation ORDER BY from_edition, to_edition, from_code, to_code',
  );
  return () => ({
    editions: editions.map((edition): EditionCodes => {
      const rows = codes.all(edition);
      return {
        edition,
        codes: rows.map(({ code }) => code),
        units: rows.map(({ unit }) => unit),
      };
    }),
    labels: labelsOf(labels.all(), editions),
    correlations: tablesOf(correlations.all()),
  });
}

/** A label without an edition is that of every edition which has none of its own. */
function labelsOf(
  rows: readonly { readonly code: HsCode; readonly edition: string; readonly label: string }[],
  editions: readonly Edition[],
): CodeTables['labels'] {
  const byCode = new Map<HsCode, Map<string, string>>();
  for (const { code, edition, label } of rows) {
    const own = byCode.get(code) ?? new Map<string, string>();
    own.set(edition, label);
    byCode.set(code, own);
  }
  return [...byCode].map(([code, own]) => ({
    code,
    labels: editions.map((edition) => own.get(edition) ?? own.get('') ?? null),
  }));
}

interface CorrelationRow {
  readonly from_edition: Edition;
  readonly from_code: HsCode;
  readonly to_edition: Edition;
  readonly to_code: HsCode;
  readonly relation: Relation;
  readonly part_of_from: number | null;
  readonly part_of_to: number | null;
}

function tablesOf(rows: readonly CorrelationRow[]): readonly CorrelationTable[] {
  const tables = new Map<string, { from: Edition; to: Edition; rows: Correlation[] }>();
  for (const row of rows) {
    const key = `${row.from_edition} ${row.to_edition}`;
    const table = tables.get(key) ?? { from: row.from_edition, to: row.to_edition, rows: [] };
    table.rows.push({
      from: row.from_code,
      to: row.to_code,
      relation: row.relation,
      partOfFrom: row.part_of_from === null ? null : row.part_of_from === 1,
      partOfTo: row.part_of_to === null ? null : row.part_of_to === 1,
    });
    tables.set(key, table);
  }
  return [...tables.values()];
}
