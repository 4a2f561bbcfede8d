import type { CheckedRow } from './check-lines.js';

/** Groups of the result, problems first: what a person has to do something about is read first. */
export const GROUPS = ['refused', 'open', 'if', 'off', 'yes', 'look', 'code'] as const;
export type Group = (typeof GROUPS)[number];

/** The group of a row; without a list it goes by whether the code is settled. */
export function groupOf({ verdict, found }: CheckedRow): Group {
  if (verdict === null) return groupByCode(found.answer);
  switch (verdict.verdict) {
    case 'refused':
      return 'refused';
    case 'unknown':
      return 'open';
    case 'partly':
      return 'if';
    case 'not-requested':
    case 'not-covered':
      return 'off';
    case 'covered':
      return 'yes';
  }
}

function groupByCode(answer: CheckedRow['found']['answer']): Group {
  const decided = answer?.decided ?? null;
  if (decided === null) return 'open';
  const settled = decided.codeStatus === 'one' || decided.codeStatus === 'no-code';
  return settled && !decided.confirm ? 'code' : 'look';
}

/** A row keeps its place in the consignment, by which it is corrected. */
export interface PlacedRow {
  readonly row: CheckedRow;
  readonly place: number;
}

/** The rows by group, in the order of the groups; those without a row are left out. */
export function groupRows(
  rows: readonly CheckedRow[],
): readonly { readonly group: Group; readonly rows: readonly PlacedRow[] }[] {
  const placed = rows.map((row, place) => ({ row, place }));
  return GROUPS.map((group) => ({
    group,
    rows: placed.filter(({ row }) => groupOf(row) === group),
  })).filter((one) => one.rows.length > 0);
}
