import type {
  CodeTables,
  Correlation,
  CorrelationTable,
  EditionCodes,
} from '../../../model/code-tables.js';
import type { Edition } from '../../../model/edition.js';
import type { HsCode } from '../../../model/hs-code.js';
import type { Relation } from '../../../model/nomenclature.js';
import { codeOf, numberOf, risingCodes } from './codes.js';
import type { Column } from './column.js';
import { lists, maybe, plain, records, repeated, words } from './columns.js';

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
      code: plain<HsCode>(),
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
