import type { Flag } from '../model/good.js';
import type {
  EssentialGoodsList,
  ListCode,
  ListLine,
  Permit,
  QuantityCap,
  Treatment,
} from '../model/list.js';
import { nameOfLine } from './line-name.js';

/** The columns of a list as CSV and as a sheet, in their order. */
export const LIST_COLUMNS = [
  'no',
  'good_id',
  'name',
  'category',
  'specification',
  'unit',
  'tier',
  'edition',
  'code',
  'form',
  'condition',
  'coverage',
  'basis',
  'rival',
  'candidate',
  'national_code',
  'national_coverage',
  'ruling',
  'quantity_cap',
  'shelf_life_months',
  'used_allowed',
  'lane',
  'duty',
  'vat',
  'fees',
  'temporary_admission',
  'inspection',
  'procedure_code',
  'permits',
  'conditions',
  'flags',
  'note',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];
export type ListRow = Readonly<Record<ListColumn, string>>;

/** The columns that hold codes, which a spreadsheet must not take for numbers. */
export const CODE_COLUMNS: readonly ListColumn[] = ['code', 'national_code'];

/**
 * A list as rows: one a code, those of a line beside each other; a line without a code has one.
 * A code with several national codes has one row each.
 */
export function listRows(list: EssentialGoodsList): readonly ListRow[] {
  return list.lines.flatMap((line) => {
    if (line.codes.length === 0) return [row(list, line, null, null)];
    return line.codes.flatMap((code) =>
      code.national.length === 0
        ? [row(list, line, code, null)]
        : code.national.map((national) => row(list, line, code, national)),
    );
  });
}

function row(
  list: EssentialGoodsList,
  line: ListLine,
  code: ListCode | null,
  national: ListCode['national'][number] | null,
): ListRow {
  return {
    no: String(line.no),
    good_id: line.goodId ?? '',
    name: nameOfLine(line),
    category: line.category,
    specification: line.specification ?? '',
    unit: line.unit ?? '',
    tier: line.tier,
    edition: list.edition,
    code: code?.code ?? '',
    form: code?.form ?? '',
    condition: code?.condition?.text ?? '',
    coverage: code?.coverage ?? '',
    basis: code?.basis ?? '',
    rival: code === null ? '' : yesNo(code.rival),
    candidate: code === null ? '' : yesNo(code.candidate),
    national_code: national?.code ?? '',
    national_coverage: national?.coverage ?? '',
    ruling: code?.ruling ?? '',
    quantity_cap: capCell(line.quantityCap),
    shelf_life_months: line.shelfLifeMonths?.toString() ?? '',
    used_allowed: line.usedAllowed === null ? '' : yesNo(line.usedAllowed),
    ...treatmentCells(line.treatment),
    permits: line.permits.map(permitEntry).join('; '),
    conditions: line.conditions.join('; '),
    flags: line.flags.map(flagEntry).join('; '),
    note: line.note ?? '',
  };
}

/** A permit as an entry of a cell, by which it is known again when the cell comes back. */
export function permitEntry({ permit, authority }: Permit): string {
  return `${permit} (${authority})`;
}

/** A flag as an entry of a cell, by which it is known again when the cell comes back. */
export function flagEntry({ flag, detail }: Flag): string {
  return detail ? `${flag}: ${detail}` : flag;
}

function treatmentCells(
  treatment: Treatment,
): Pick<
  ListRow,
  'lane' | 'duty' | 'vat' | 'fees' | 'temporary_admission' | 'inspection' | 'procedure_code'
> {
  const { temporaryAdmission: stay, procedure } = treatment;
  return {
    lane: treatment.lane ?? 'not-stated',
    duty: treatment.duty ?? 'not-stated',
    vat: treatment.vat ?? 'not-stated',
    fees: treatment.fees ?? 'not-stated',
    temporary_admission: stay === undefined ? '' : `${stay.months} months, ${stay.security}`,
    inspection: treatment.inspection ?? 'not-stated',
    procedure_code: procedure === undefined ? '' : `${procedure.extended} ${procedure.national}`,
  };
}

/** "500 kg per consignment", which is read back. */
function capCell(cap: QuantityCap | null): string {
  return cap === null ? '' : `${cap.amount} ${cap.unit} per ${cap.per}`;
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
