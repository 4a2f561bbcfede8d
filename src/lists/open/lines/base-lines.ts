import type { EssentialGoodsList, ListCode, ListLine, NationalCode } from '../../../model/list.js';
import { type ListRow, listRows } from '../../list-rows.js';

/** A line as it went out, with its rows. */
export interface BaseLine {
  readonly line: ListLine;
  readonly rows: readonly BaseRow[];
}

/** A row as it went out, and what of the line it was made from. */
export interface BaseRow {
  readonly cells: ListRow;
  readonly code: ListCode | null;
  readonly national: NationalCode | null;
}

/** The lines of a list by number, with the rows that `listRows` makes of each. */
export function baseLines(list: EssentialGoodsList): ReadonlyMap<number, BaseLine> {
  return new Map(
    list.lines.map((line) => {
      const origins = originsOf(line);
      const rows = listRows({ ...list, lines: [line] }).map((cells, place) => ({
        cells,
        ...(origins[place] ?? { code: null, national: null }),
      }));
      return [line.no, { line, rows }];
    }),
  );
}

/** In the order of `listRows`: one a national code, else one a code, else one. */
function originsOf({ codes }: ListLine): readonly Omit<BaseRow, 'cells'>[] {
  return codes.flatMap((code): readonly Omit<BaseRow, 'cells'>[] =>
    code.national.length === 0
      ? [{ code, national: null }]
      : code.national.map((national) => ({ code, national })),
  );
}
