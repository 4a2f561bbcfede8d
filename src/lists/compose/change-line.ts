import type { Finding, LineChange } from '../../model/compose.js';
import type { ListCode, ListLine } from '../../model/list.js';
import { mergeTreatment } from './apply-rules.js';
import { placeNational, replaceCodes } from './line-codes.js';

/** A line with what a change says of it; what it does not say stays. */
export function changeLine(
  line: ListLine,
  change: LineChange,
): { readonly line: ListLine; readonly findings: readonly Finding[] } {
  const { codes, findings } = changeCodes(line, change);
  const changed: ListLine = {
    ...line,
    ...(change.names === undefined ? {} : { names: { ...line.names, ...change.names } }),
    category: change.category ?? line.category,
    specification: said(change.specification, line.specification),
    unit: said(change.unit, line.unit),
    tier: change.tier ?? line.tier,
    codes,
    treatment: mergeTreatment(line.treatment, change.treatment ?? {}),
    permits: change.permits ?? line.permits,
    conditions: change.conditions ?? line.conditions,
    quantityCap: said(change.quantityCap, line.quantityCap),
    shelfLifeMonths: said(change.shelfLifeMonths, line.shelfLifeMonths),
    usedAllowed: said(change.usedAllowed, line.usedAllowed),
    note: said(change.note, line.note),
  };
  return { line: changed, findings };
}

/** Null is said and takes a value off; nothing said leaves it. */
function said<Value>(change: Value | undefined, before: Value): Value {
  return change === undefined ? before : change;
}

function changeCodes(
  line: ListLine,
  change: LineChange,
): { readonly codes: readonly ListCode[]; readonly findings: readonly Finding[] } {
  const replaced =
    change.codes === undefined
      ? { codes: line.codes, wrong: [] }
      : replaceCodes(line.codes, change.codes);
  const placed = placeNational(replaced.codes, change.national ?? []);
  return {
    codes: placed.codes,
    findings: [
      ...replaced.wrong.map((code) =>
        fault(line, 'codes.code', `"${code}" is no code of the Harmonized System`),
      ),
      ...placed.astray.map(({ code }) =>
        fault(
          line,
          'codes.national',
          `The national code ${code} does not extend a six-digit code of the line with 8 to 12 digits`,
        ),
      ),
    ],
  };
}

function fault({ no }: ListLine, field: string, message: string): Finding {
  return { severity: 'error', no, field, message };
}
