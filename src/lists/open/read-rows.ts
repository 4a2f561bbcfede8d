import canonicalize from 'canonicalize';
import type { Edition } from '../../model/edition.js';
import type { HsCode } from '../../model/hs-code.js';
import type { EssentialGoodsList, ListLine } from '../../model/list.js';
import { fail, type Result, succeed } from '../../model/result.js';
import { changesBetween } from './compare-rows.js';
import { editionOfRows } from './edition-of-rows.js';
import { type BaseLine, baseLines } from './lines/base-lines.js';
import { groupRows, type LineRows } from './lines/group-rows.js';
import { type LineNumber, numberLines } from './lines/number-lines.js';
import { readCodes } from './lines/read-codes.js';
import { readFields } from './lines/read-fields.js';
import { changedList, newList } from './list-of-lines.js';
import { MOST_LINES } from './list-schema.js';
import type { Notes, OpenedList } from './opened-list.js';
import { readTable } from './read-table.js';

export interface ReadRowsOptions {
  /** Whether an edition has a chapter, heading or subheading. */
  readonly exists: (code: HsCode, edition: Edition) => boolean;
  /** The list as it went out, to which rows are compared; null for rows that come on their own. */
  readonly base: EssentialGoodsList | null;
  /** The numbers of goods that are added; without it they are numbered by their names. */
  readonly lineNumber?: LineNumber;
  /** The id of a list that comes without one. */
  readonly id?: string;
}

/**
 * Reads the rows of a list: of a CSV, or of the sheet of lines. Columns are found by name, rows with
 * the same number are a line, and rows without one are new lines.
 *
 * Nothing is guessed in silence: what was put right is a repair, what only a person can say is a
 * question, and what cannot be read is a finding that names row, column and value.
 *
 * @returns a failure only where there is no table of a list
 */
export function readRows(
  cells: readonly (readonly string[])[],
  options: ReadRowsOptions,
): Result<OpenedList, string> {
  const table = readTable(cells);
  if (!table.ok) return table;
  const { base } = options;
  const { rows, unknownColumns } = table.value;
  if (base !== null && rows.some((row) => !row.cells.has('no')))
    return fail('The column "no" is missing, without which a line cannot be told from a new one.');
  const notes: Notes = { repairs: [], questions: [], findings: [] };
  const edition = base?.edition ?? editionOfRows(rows, notes);
  const before: ReadonlyMap<number, BaseLine> = base === null ? new Map() : baseLines(base);
  const groups = groupRows(rows, before, notes);
  if (groups.length > MOST_LINES)
    return fail(`The rows are ${groups.length} lines; at most ${MOST_LINES} are taken.`);
  const numbers = numberLines(groups, before.keys(), options.lineNumber ?? (() => null));
  const numbered = groups.map((group, place) => ({ ...group, no: numbers[place] ?? 0 }));
  const lines = readLines(numbered, edition, options, notes);
  const list = base === null ? newList(lines, edition, options.id) : changedList(base, lines);
  return succeed({
    list,
    hashMatches: list === base,
    ...notes,
    changes: base === null ? [] : changesBetween(base, list),
    unknownColumns,
  });
}

type NumberedRows = LineRows & { readonly no: number };

function readLines(
  groups: readonly NumberedRows[],
  edition: Edition,
  { base, exists }: ReadRowsOptions,
  notes: Notes,
): readonly ListLine[] {
  const held = remember((code: HsCode) => exists(code, edition));
  return groups.map((group) => {
    const line = readLine(group, { edition, exists: held, no: group.no, notes });
    return group.base === null && base !== null ? { ...line, setBy: 'addition' } : line;
  });
}

/** The line itself where nothing about it changed, so that its hash is the same to the last bit. */
function readLine(group: LineRows, context: Parameters<typeof readCodes>[1]): ListLine {
  const fields = readFields(group, context.no, context.notes);
  const line = { ...fields, codes: readCodes(group, context) };
  const before = group.base?.line;
  if (before === undefined) return { ...line, setBy: null };
  return canonicalize(before) === canonicalize(line) ? before : line;
}

/** A question about a code asks about all codes of its heading, and sheets ask the same again. */
function remember<Key>(answer: (key: Key) => boolean): (key: Key) => boolean {
  const known = new Map<Key, boolean>();
  return (key) => {
    const held = known.get(key) ?? answer(key);
    known.set(key, held);
    return held;
  };
}
