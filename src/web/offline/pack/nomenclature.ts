import type { Edition } from '../../../model/edition.js';
import { codeParents, type HsCode, isHsCode } from '../../../model/hs-code.js';
import type { CodeLink, Nomenclature, Relation } from '../../../model/nomenclature.js';
import { codeOf, numberOf, risingCodes } from './codes.js';
import type { Column } from './column.js';
import { lists, maybe, plain, records, repeated, words } from './columns.js';

/** The subheadings of one edition. */
export interface EditionCodes {
  readonly edition: Edition;
  readonly codes: readonly HsCode[];
  readonly units: readonly (string | null)[];
}

/** A row of a correlation table. */
export interface Correlation {
  readonly from: HsCode;
  readonly to: HsCode;
  readonly relation: Relation;
  readonly partOfFrom: boolean | null;
  readonly partOfTo: boolean | null;
}

export interface CorrelationTable {
  readonly from: Edition;
  readonly to: Edition;
  readonly rows: readonly Correlation[];
}

/** What is known of codes, in tables. */
export interface CodeTables {
  readonly editions: readonly EditionCodes[];
  /** Of each code with a label, its label in every edition, in the order of the editions. */
  readonly labels: readonly {
    readonly code: string;
    readonly labels: readonly (string | null)[];
  }[];
  readonly correlations: readonly CorrelationTable[];
}

const correlation: Column<Correlation> = {
  pack: (rows) => records<Steps>(STEPS).pack(rows.map(toSteps)),
  unpack: (packed) => {
    let from = 0;
    return records<Steps>(STEPS)
      .unpack(packed)
      .map(({ from: step, to, ...rest }) => {
        from += step;
        return { from: codeOf(from), to: codeOf(from + to), ...rest };
      });
  },
};

/** The older code as its step from the row before, the newer as its step from the older one. */
type Steps = Omit<Correlation, 'from' | 'to'> & { readonly from: number; readonly to: number };

const STEPS = {
  from: plain<number>(),
  to: plain<number>(),
  relation: words<Relation>(),
  partOfFrom: maybe(repeated(plain<boolean>())),
  partOfTo: maybe(repeated(plain<boolean>())),
};

function toSteps(row: Correlation, at: number, rows: readonly Correlation[]): Steps {
  const before = rows[at - 1];
  const from = numberOf(row.from);
  return {
    ...row,
    from: from - (before === undefined ? 0 : numberOf(before.from)),
    to: numberOf(row.to) - from,
  };
}

export const codeTables: Column<CodeTables> = records<CodeTables>({
  editions: lists(
    records<EditionCodes>({
      edition: plain<Edition>(),
      codes: listed(risingCodes()),
      units: lists(maybe(words<string>())),
    }),
  ),
  labels: lists(
    records<CodeTables['labels'][number]>({
      code: plain<string>(),
      labels: repeated(lists(maybe(words<string>()))),
    }),
  ),
  correlations: lists(
    records<CorrelationTable>({
      from: plain<Edition>(),
      to: plain<Edition>(),
      rows: listed(correlation),
    }),
  ),
});

/** Lists of which each is a column of its own, since its values follow one from another. */
function listed<Value>(column: Column<Value>): Column<readonly Value[]> {
  return {
    pack: (values) => values.map((list) => column.pack(list)),
    unpack: (packed) => (packed as readonly never[]).map((list) => column.unpack(list)),
  };
}

/** Reads a nomenclature out into tables, asking it what a reader would ask. */
export function readTables(nomenclature: Nomenclature, editions: readonly Edition[]): CodeTables {
  const held = editions.map((edition) => codesOf(nomenclature, edition));
  const codes = [...new Set(held.flatMap((one) => one.codes))];
  const all = [...new Set(codes.flatMap((code) => [...codeParents(code), code]))].sort();
  return {
    editions: held,
    labels: all
      .map((code) => ({
        code,
        labels: editions.map((edition) => nomenclature.label(code, edition)),
      }))
      .filter(({ labels }) => labels.some((label) => label !== null)),
    correlations: held.flatMap((one) => tablesFrom(nomenclature, one)),
  };
}

function codesOf(nomenclature: Nomenclature, edition: Edition): EditionCodes {
  const chapters = Array.from({ length: 99 }, (_, at) => String(at + 1).padStart(2, '0'));
  const codes = chapters.filter(isHsCode).flatMap((code) => nomenclature.under(code, edition));
  const units = codes.map((code) => nomenclature.code(code, edition)?.unit ?? null);
  return { edition, codes, units };
}

function tablesFrom(
  nomenclature: Nomenclature,
  { edition, codes }: EditionCodes,
): CorrelationTable[] {
  const tables = new Map<Edition, Correlation[]>();
  for (const from of codes)
    for (const link of nomenclature.successors(from, edition)) {
      const rows = tables.get(link.edition) ?? [];
      rows.push(toRow(from, link, nomenclature.predecessors(link.code, link.edition), edition));
      tables.set(link.edition, rows);
    }
  return [...tables].map(([to, rows]) => ({ from: edition, to, rows }));
}

function toRow(
  from: HsCode,
  link: CodeLink,
  back: readonly CodeLink[],
  edition: Edition,
): Correlation {
  const same = back.find((one) => one.edition === edition && one.code === from);
  return {
    from,
    to: link.code,
    relation: link.relation,
    partOfFrom: link.part,
    partOfTo: same?.part ?? null,
  };
}
