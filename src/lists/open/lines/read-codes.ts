import type { ListCode, NationalCode } from '../../../model/list.js';
import type { TableRow } from '../read-table.js';
import { alignRows } from './align-rows.js';
import type { BaseRow } from './base-lines.js';
import type { LineRows } from './group-rows.js';
import type { CodeContext } from './code-context.js';
import { readRowCodes, type RowCode } from './row-codes.js';

/**
 * The codes of a line out of its rows. Codes that were there before keep their order, whatever the
 * order of the rows is now; new ones follow.
 */
export function readCodes(
  { rows, base }: LineRows,
  context: Omit<CodeContext, 'expected'>,
): readonly ListCode[] {
  const before = base?.line.codes ?? [];
  // A sheet without the column says nothing about codes, not that there are none.
  if (rows[0]?.cells.has('code') === false) return before;
  const aligned = base === null ? new Map<TableRow, BaseRow>() : alignRows(rows, base.rows);
  const expected = before.map(({ code }) => code);
  const found = rows.flatMap((row) =>
    readRowCodes(row, aligned.get(row) ?? null, { ...context, expected }),
  );
  return joinNationals(inOldOrder(found, base?.rows ?? []), context);
}

function inOldOrder(found: readonly RowCode[], base: readonly BaseRow[]): readonly RowCode[] {
  const places = new Map(base.map((row, place) => [row, place]));
  const placeOf = ({ before }: RowCode): number =>
    before === null ? base.length : (places.get(before) ?? base.length);
  return [...found].sort((a, b) => placeOf(a) - placeOf(b));
}

interface Joined {
  readonly code: RowCode['code'];
  readonly national: NationalCode[];
}

/** Rows that say the same of a code and differ in its national code are one code. */
function joinNationals(
  found: readonly RowCode[],
  { no, notes }: Omit<CodeContext, 'expected'>,
): readonly ListCode[] {
  const joined = new Map<string, Joined>();
  const origins = new Map<ListCode, number>();
  for (const { code, national, before, row } of found) {
    const origin = before?.code ?? null;
    if (origin !== null && !origins.has(origin)) origins.set(origin, origins.size);
    const key = JSON.stringify([origin === null ? null : origins.get(origin), code]);
    const held = joined.get(key);
    if (held === undefined) {
      joined.set(key, { code, national: national === null ? [] : [national] });
    } else if (national === null || held.national.some((one) => one.code === national.code)) {
      const message = `row ${row}: the code ${national?.code ?? code.code} stands twice in the line and is taken once`;
      notes.findings.push({ severity: 'warning', row, no, field: 'code', message });
    } else held.national.push(national);
  }
  return [...joined.values()].map(({ code, national }) => ({ ...code, national }));
}
