import type { Notes } from '../opened-list.js';
import type { TableRow } from '../read-table.js';
import type { BaseLine } from './base-lines.js';
import { readCount } from './read-words.js';

/** The rows of one line. */
export interface LineRows {
  /** Null for a line that has no number yet. */
  readonly no: number | null;
  readonly base: BaseLine | null;
  readonly rows: readonly TableRow[];
}

/**
 * Puts the rows of a line together: those with the same number, wherever they stand, since people
 * sort. Rows without a number are new lines; neighbours with the same good and name are one.
 */
export function groupRows(
  rows: readonly TableRow[],
  base: ReadonlyMap<number, BaseLine>,
  notes: Notes,
): readonly LineRows[] {
  const numbered = new Map<number, TableRow[]>();
  const groups: { no: number | null; rows: TableRow[] }[] = [];
  for (const row of rows) {
    const no = numberOf(row, notes);
    if (no === 'unclear') continue;
    const last = groups.at(-1);
    const held =
      no !== null
        ? numbered.get(no)
        : last?.no === null && isSameGood(last.rows, row)
          ? last.rows
          : null;
    if (held) {
      held.push(row);
      continue;
    }
    const started = [row];
    if (no !== null) numbered.set(no, started);
    groups.push({ no, rows: started });
  }
  return groups.map(({ no, rows: own }) => {
    const before = no === null ? null : (base.get(no) ?? null);
    return { no, base: before, rows: withoutStrangers(own, no, before, notes) };
  });
}

function numberOf({ row, cells }: TableRow, { questions }: Notes): number | null | 'unclear' {
  const value = cells.get('no') ?? '';
  if (value === '') return null;
  const no = readCount(value);
  if (no !== null && no <= 1_000_000) return no;
  const why = 'is no line number, so the row is left out; leave it empty for a new line';
  questions.push({ row, column: 'no', value, candidates: [], why });
  return 'unclear';
}

interface Identity {
  readonly goodId: string;
  readonly name: string;
}

/**
 * Rows that carry the number of a line but are about something else, as happens where a row is copied
 * to begin a new line: their code would end up with the wrong good, so a person is asked.
 */
function withoutStrangers(
  rows: readonly TableRow[],
  no: number | null,
  base: BaseLine | null,
  { questions }: Notes,
): readonly TableRow[] {
  const [first] = rows;
  if (first === undefined || no === null) return rows;
  const origin = base?.rows[0]?.cells;
  const before = origin === undefined ? null : { goodId: origin.good_id, name: origin.name };
  const anchor =
    before !== null && rows.some((row) => isSame(before, identityOf(row)))
      ? before
      : identityOf(first);
  return rows.filter((row) => {
    const own = identityOf(row);
    if (isSame(anchor, own)) return true;
    questions.push({
      row: row.row,
      column: 'no',
      value: String(no),
      candidates: [String(no), ''],
      why: `line ${no} is "${anchor.name}" and this row is "${own.name}", so it is left out: empty the number for a new line, or correct good_id and name`,
    });
    return false;
  });
}

function identityOf({ cells }: TableRow): Identity {
  return { goodId: cells.get('good_id') ?? '', name: cells.get('name') ?? '' };
}

/** The good where there is one, else the name; what a row leaves empty says nothing. */
function isSame(a: Identity, b: Identity): boolean {
  if (a.goodId !== '' && b.goodId !== '') return a.goodId === b.goodId;
  return a.name === b.name || a.name === '' || b.name === '';
}

function isSameGood(rows: readonly TableRow[], row: TableRow): boolean {
  const [first] = rows;
  if (first === undefined) return false;
  const [one, other] = [identityOf(first), identityOf(row)];
  return one.goodId === other.goodId && one.name === other.name;
}
