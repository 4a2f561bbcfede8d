import { COVERAGES } from '../../../model/good.js';
import type { NationalCode } from '../../../model/list.js';
import type { CellCode } from '../codes/code-cell.js';
import { LOST_ZERO } from '../codes/fit-code.js';
import { stripCode } from '../codes/strip-code.js';
import { sameCell } from '../plain-cell.js';
import type { TableRow } from '../read-table.js';
import type { BaseRow } from './base-lines.js';
import type { CodeContext } from './code-context.js';
import { readNational } from './read-national.js';
import { readChoice } from './read-words.js';

/**
 * The national code of each code of a row. The cell has one, which belongs to the code that it
 * extends; where it is empty, a code may have brought more than six digits itself.
 */
export function nationalsOf(
  row: TableRow,
  before: BaseRow | null,
  codes: readonly CellCode[],
  context: CodeContext,
): readonly (NationalCode | null)[] {
  const held = before?.national ?? null;
  const make = (code: string): NationalCode => withCoverage(row, code, held, context);
  const cell = row.cells.get('national_code') ?? held?.code ?? '';
  if (cell === '') return codes.map(({ national }) => (national === null ? null : make(national)));
  const unchanged = held !== null && sameCell(stripCode(cell), held.code);
  if (unchanged && codes.length === 0) return [];
  if (unchanged && codes.some(isCodeOf(before))) {
    if (cell !== held.code) noteRepair(row, cell, held.code, LOST_ZERO, context);
    return codes.map((one) => (isCodeOf(before)(one) ? make(held.code) : null));
  }
  return readCell(row, cell, codes, make, context);
}

function isCodeOf(before: BaseRow | null): (one: CellCode) => boolean {
  return ({ code }) => before?.code?.code === code;
}

function readCell(
  row: TableRow,
  cell: string,
  codes: readonly CellCode[],
  make: (code: string) => NationalCode,
  context: CodeContext,
): readonly (NationalCode | null)[] {
  const readings = codes.map(({ code }) => readNational(cell, code));
  const taken = readings.find((one) => one.kind === 'code');
  if (taken === undefined) {
    const [first] = readings;
    const why = first?.kind === 'unclear' ? first.why : 'stands in a row whose code is not known';
    const question = { row: row.row, column: 'national_code', value: cell, candidates: [], why };
    context.notes.questions.push(question);
    return codes.map(() => null);
  }
  if (taken.repaired !== null) noteRepair(row, cell, taken.code, taken.repaired, context);
  return readings.map((one) => (one === taken ? make(taken.code) : null));
}

/** A national code with what its cell of coverage says; what nothing is said of covers other goods. */
function withCoverage(
  { row, cells }: TableRow,
  code: string,
  held: NationalCode | null,
  { no, notes }: CodeContext,
): NationalCode {
  const same = held?.code === code ? held : null;
  const was = same?.coverage ?? 'part';
  const label = same?.label ?? null;
  const cell = cells.get('national_coverage') ?? '';
  const coverage = readChoice(cell, COVERAGES);
  if (cell !== '' && coverage === null) {
    const message = `row ${row}, column national_coverage: "${cell}" cannot be read; one of ${COVERAGES.join(', ')} stands here`;
    notes.findings.push({ severity: 'error', row, no, field: 'national_coverage', message });
  }
  return { code, coverage: coverage ?? was, label };
}

function noteRepair(
  { row }: TableRow,
  from: string,
  to: string,
  why: string,
  { notes }: CodeContext,
): void {
  notes.repairs.push({ row, column: 'national_code', from, to, why });
}
