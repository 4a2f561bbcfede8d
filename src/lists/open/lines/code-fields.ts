import { BASES, type Condition, COVERAGES, FORMS } from '../../../model/good.js';
import type { ListCode } from '../../../model/list.js';
import type { CellCode } from '../codes/code-cell.js';
import { plainCell, sameCell } from '../plain-cell.js';
import type { TableRow } from '../read-table.js';
import type { CodeContext } from './code-context.js';
import { readChoice, readYesNo } from './read-words.js';

type CodeFields = Omit<ListCode, 'national'>;

/** What is taken of a code of which nothing is said: the least. */
const UNSAID = {
  form: null,
  condition: null,
  coverage: 'part',
  basis: 'doubtful',
  rival: false,
  candidate: false,
  ruling: null,
} as const satisfies Omit<CodeFields, 'code'>;

/** What a row says of one of its codes, on the ground of the code that the row had before. */
export function readCodeFields(
  row: TableRow,
  { code, ex }: CellCode,
  before: ListCode | null,
  context: CodeContext,
): CodeFields {
  const was: Omit<CodeFields, 'code'> = before ?? UNSAID;
  const cell = cellReader(row, context);
  const fields: CodeFields = {
    code,
    form: cell('form', was.form, was.form ?? '', null, choice(FORMS)),
    condition: cell('condition', was.condition, was.condition?.text ?? '', null, newCondition),
    coverage: cell('coverage', was.coverage, was.coverage, was.coverage, choice(COVERAGES)),
    basis: cell('basis', was.basis, was.basis, was.basis, choice(BASES)),
    rival: cell('rival', was.rival, was.rival ? 'yes' : 'no', was.rival, yesNo),
    candidate: cell('candidate', was.candidate, was.candidate ? 'yes' : 'no', false, yesNo),
    ruling: cell('ruling', was.ruling, was.ruling ?? '', null, text),
  };
  const supported = before === null || before.code === code ? fields : unsupport(fields, before);
  if (supported !== fields) warn(row, context, 'basis', NOT_SUPPORTED);
  if (!ex || supported.coverage === 'part') return supported;
  warn(row, context, 'coverage', EX_WINS);
  return { ...supported, coverage: 'part' };
}

const NOT_SUPPORTED =
  'the code was changed, and what supported the former one says nothing of it, so it is "doubtful" until somebody gives its ground';
const EX_WINS = '"ex" stands before the code, so it covers other goods too and is no "whole" one';

/** What spoke for the former code does not speak for the new one, unless it was changed with it. */
function unsupport(fields: CodeFields, before: ListCode): CodeFields {
  const basis = fields.basis === before.basis && before.basis !== 'doubtful';
  const ruling = fields.ruling !== null && fields.ruling === before.ruling;
  if (!basis && !ruling) return fields;
  return {
    ...fields,
    basis: basis ? 'doubtful' : fields.basis,
    ruling: ruling ? null : fields.ruling,
  };
}

/** A reading of a cell, with what stands there in words. */
interface Reader<Value> {
  readonly expects: string;
  readonly read: (cell: string) => Value | null;
}

type CodeColumn = 'form' | 'condition' | 'coverage' | 'basis' | 'rival' | 'candidate' | 'ruling';

/** Reads the cells of a row: what is as it was stays what it was, with all that a cell cannot say. */
function cellReader(row: TableRow, context: CodeContext) {
  return <Value>(
    column: CodeColumn,
    was: Value,
    wasCell: string,
    empty: Value,
    { read, expects }: Reader<NonNullable<Value>>,
  ): Value => {
    const cell = row.cells.get(column);
    if (cell === undefined || sameCell(cell, wasCell)) return was;
    if (cell === '') return empty;
    const value = read(cell);
    if (value !== null) return value;
    const message = `row ${row.row}, column ${column}: "${cell}" cannot be read; ${expects} stands here`;
    const { no, notes } = context;
    notes.findings.push({ severity: 'error', row: row.row, no, field: column, message });
    return was;
  };
}

function choice<Value extends string>(values: readonly Value[]): Reader<Value> {
  return {
    expects: `one of ${values.join(', ')}`,
    read: (cell) => readChoice(cell, values),
  };
}

const yesNo: Reader<boolean> = { expects: 'yes or no', read: readYesNo };
const text: Reader<string> = { expects: 'a text', read: plainCell };

/** A condition in words: no machine can test it, so it stays open until a person looks. */
const newCondition: Reader<Condition> = {
  expects: 'a condition',
  read: (cell) => ({ text: cell, fact: 'stated', op: '=', value: cell, unit: null }),
};

function warn(row: TableRow, { no, notes }: CodeContext, field: string, why: string): void {
  const message = `row ${row.row}, column ${field}: ${why}`;
  notes.findings.push({ severity: 'warning', row: row.row, no, field, message });
}
