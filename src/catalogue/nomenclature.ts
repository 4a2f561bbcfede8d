import type { Edition } from '../model/edition.js';
import type { Good } from '../model/good.js';
import { codeContains, codeLevel, codeParents, type HsCode } from '../model/hs-code.js';
import type { CodeLink, Nomenclature, Relation } from '../model/nomenclature.js';
import type { Connection } from './database/connection.js';

interface LinkRow {
  readonly edition: Edition;
  readonly code: HsCode;
  readonly relation: Relation;
  readonly part: number | null;
}

export function openNomenclature(db: Connection, goods: readonly Good[]): Nomenclature {
  // A heading or chapter has no row of its own: it exists where a subheading lies under it.
  const exists = db.prepare<[Edition, string, string], { unit: string | null; code: HsCode }>(
    'SELECT code, unit FROM hs_code WHERE edition = ? AND code >= ? AND code < ? LIMIT 1',
  );
  const under = db.prepare<[Edition, string, string], { code: HsCode }>(
    'SELECT code FROM hs_code WHERE edition = ? AND code >= ? AND code < ? ORDER BY code',
  );
  const labels = db.prepare<[HsCode, Edition], { label: string }>(
    `SELECT label FROM hs_label WHERE code = ? AND edition IN (?, '') ORDER BY edition DESC LIMIT 1`,
  );
  const successors = db.prepare<[Edition, HsCode], LinkRow>(
    `SELECT to_edition AS edition, to_code AS code, relation, part_of_from AS part
     FROM correlation WHERE from_edition = ? AND from_code = ? ORDER BY to_edition, to_code`,
  );
  const predecessors = db.prepare<[Edition, HsCode], LinkRow>(
    `SELECT from_edition AS edition, from_code AS code, relation, part_of_to AS part
     FROM correlation WHERE to_edition = ? AND to_code = ? ORDER BY from_edition DESC, from_code`,
  );
  const editions = db
    .prepare<[], { edition: Edition }>('SELECT edition FROM edition ORDER BY edition')
    .all()
    .map((row) => row.edition);

  const found = (code: HsCode, edition: Edition): { code: HsCode; unit: string | null } | null =>
    exists.get(edition, ...rangeUnder(code)) ?? null;
  const label = (code: HsCode, edition: Edition): string | null =>
    labels.get(code, edition)?.label ?? null;

  const nomenclature: Nomenclature = {
    code: (code, edition) => {
      const row = found(code, edition);
      if (row === null) return null;
      return {
        code,
        edition,
        level: codeLevel(code),
        label: label(code, edition),
        unit: row.code === code ? row.unit : null,
        parents: codeParents(code).map((parent) => ({
          code: parent,
          label: label(parent, edition),
        })),
        predecessors: nomenclature.predecessors(code, edition),
        successors: nomenclature.successors(code, edition),
      };
    },
    editionsOf: (code) => editions.filter((edition) => found(code, edition) !== null),
    label,
    under: (code, edition) => under.all(edition, ...rangeUnder(code)).map((row) => row.code),
    goodsOf: (code, edition) =>
      goods.filter((good) =>
        good.classifications.some(
          (held) => held.edition === edition && codeContains(code, held.code),
        ),
      ),
    successors: (code, edition) => successors.all(edition, code).map(toLink),
    predecessors: (code, edition) => predecessors.all(edition, code).map(toLink),
  };
  return nomenclature;
}

function toLink(row: LinkRow): CodeLink {
  return { ...row, part: row.part === null ? null : row.part === 1 };
}

/** Codes sort by code point, so those under a code lie between it and it with the last character. */
function rangeUnder(code: HsCode): [string, string] {
  return [code, `${code}~`];
}
