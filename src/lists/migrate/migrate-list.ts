import type { Edition } from '../../model/edition.js';
import type { HsCode } from '../../model/hs-code.js';
import type { EssentialGoodsList, ListCode, ListLine } from '../../model/list.js';
import type { CodeMigration, LineMigration, ListMigration } from '../../model/migration.js';
import { hashContent } from '../content-hash.js';
import { nameOfLine } from '../line-name.js';
import { type GoodsOf, migrateCode, type MigrationBook } from './migrate-codes.js';

/**
 * A list in another edition, with what became of each of its codes.
 *
 * A code that keeps its goods is replaced; one that splits, or of which the tables do not tell
 * everything, leaves candidates of which none is chosen. The copy says what a person has to look
 * through and is nothing that an authority has signed, so that a list in force becomes a draft.
 */
export function migrateList(
  list: EssentialGoodsList,
  to: Edition,
  book: MigrationBook,
  goodsOf: GoodsOf = () => [],
): ListMigration {
  const codes = [...new Set(list.lines.flatMap((line) => line.codes.map(({ code }) => code)))];
  const migrations = new Map(
    codes.sort().map((code) => [code, migrateCode(code, list.edition, to, book, goodsOf)]),
  );
  const of = (code: HsCode): CodeMigration =>
    migrations.get(code) ?? migrateCode(code, list.edition, to, book, goodsOf);
  const lines = list.lines.map((line) => ({ ...line, codes: migrateLine(line, of) }));
  return {
    codes: [...migrations.values()],
    lines: list.lines.map((line) => describeLine(line, of)),
    list: list.edition === to ? list : copyOf(list, to, lines),
  };
}

function copyOf(
  list: EssentialGoodsList,
  edition: Edition,
  lines: readonly ListLine[],
): EssentialGoodsList {
  const content = { edition, scenarios: list.scenarios, header: list.header, lines };
  const unsigned = list.kind === 'template' ? {} : ({ kind: 'composed', state: 'draft' } as const);
  return { ...list, ...unsigned, ...content, contentHash: hashContent(content) };
}

function describeLine(line: ListLine, of: (code: HsCode) => CodeMigration): LineMigration {
  const codes = line.codes.map((held) => {
    const migration = of(held.code);
    const kept = migration.outcome === 'same';
    return { ...migration, nationalDropped: kept ? [] : held.national.map(({ code }) => code) };
  });
  return { no: line.no, goodId: line.goodId, name: nameOfLine(line), codes };
}

function migrateLine(line: ListLine, of: (code: HsCode) => CodeMigration): readonly ListCode[] {
  const moved = line.codes.flatMap((held) => moveCode(held, of(held.code)));
  // Two codes that are put together are one; what is certain goes before a candidate.
  const byKey = new Map<string, ListCode>();
  for (const one of moved) {
    const key = JSON.stringify([one.code, one.form, one.condition, one.rival]);
    const held = byKey.get(key);
    if (held === undefined || (held.candidate && !one.candidate)) byKey.set(key, one);
  }
  return [...byKey.values()];
}

function moveCode(held: ListCode, migration: CodeMigration): readonly ListCode[] {
  const { outcome, candidates, unconfirmed } = migration;
  const basis = held.basis === 'doubtful' ? held.basis : 'derived';
  switch (outcome) {
    case 'same':
      return [{ ...held, basis: keepsBasis(held) ? held.basis : basis }];
    case 'renumbered':
      return candidates.map(({ code }) => ({ ...held, ...BARE, code, basis }));
    case 'merged':
    case 'scope-changed':
      // All its goods are there, and others with them.
      return candidates.map(({ code }) => ({ ...held, ...BARE, code, basis, coverage: 'part' }));
    case 'split':
    case 'unknown': {
      const codes = new Set([...candidates, ...unconfirmed].map(({ code }) => code));
      const open = { ...held, ...BARE, basis, coverage: 'part', candidate: true } as const;
      return [...codes].map((code) => ({ ...open, code }));
    }
  }
}

/** National codes and rulings speak of the code that was. */
const BARE = { national: [], ruling: null } as const;

/**
 * A document speaks for the edition it uses, a ruling for each in which its code stands unchanged
 * (`data/README.md`); beyond that a code follows from the tables.
 */
function keepsBasis({ basis, ruling }: ListCode): boolean {
  return basis === 'corroborated' && ruling !== null;
}
