import { type ListLine, TIERS } from '../../../model/list.js';
import type { Notes } from '../opened-list.js';
import { blankLine, USUAL_TIER } from '../../blank-line.js';
import type { FieldReader } from './field-reader.js';
import type { LineRows } from './group-rows.js';
import { LINE_COLUMNS, LINE_READERS, type LineColumn } from './line-readers.js';
import { settleField } from './settle-field.js';

/** What a line says apart from its codes: as it was, with what its rows change. */
export function readFields(group: LineRows, no: number, notes: Notes): ListLine {
  const start = group.base?.line ?? blankLine(no);
  const told = new Set<LineColumn>();
  const line = LINE_COLUMNS.reduce((before, column) => {
    const settled = settleField(column, group, notes);
    if (settled === null) return before;
    told.add(column);
    const { cell, row, beside } = settled;
    const note = (severity: 'error' | 'warning', what: string): void => {
      const message = `row ${row}, column ${column}: ${what}`;
      notes.findings.push({ severity, row, no, field: column, message });
    };
    const reader: FieldReader = LINE_READERS[column];
    const reading = reader.read(cell, before);
    if (reading === null) {
      note('error', `"${cell}" cannot be read; ${reader.expects} stands here`);
      return before;
    }
    if (beside !== null)
      note('warning', `"${cell}" is taken for the whole line, though a row still says "${beside}"`);
    if (reading.remark !== undefined) note('warning', reading.remark);
    return { ...before, ...reading.change };
  }, start);
  if (group.base === null) askForMissing(group, no, told, notes);
  return line;
}

/** A new line needs a tier, a name and a kind; what is missing is said. */
function askForMissing(
  { rows }: LineRows,
  no: number,
  told: ReadonlySet<LineColumn>,
  { questions, findings }: Notes,
): void {
  const row = rows[0]?.row ?? 0;
  if (!told.has('tier')) {
    const why = `a new line needs a tier; it is "${USUAL_TIER}" until somebody says`;
    questions.push({ row, column: 'tier', value: '', candidates: TIERS, why });
  }
  if (!told.has('name')) {
    const message = `row ${row}, column name: a new line needs a name`;
    findings.push({ severity: 'error', row, no, field: 'name', message });
  }
  if (!told.has('category')) {
    const message = `row ${row}, column category: a new line has no kind of goods`;
    findings.push({ severity: 'warning', row, no, field: 'category', message });
  }
}
