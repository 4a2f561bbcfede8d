import type { Edition } from '../../model/edition.js';
import { isHsCode } from '../../model/hs-code.js';
import type { EssentialGoodsList, ListCode, ListLine } from '../../model/list.js';
import { LIST_COLUMNS, type ListColumn, type ListRow } from '../list-rows.js';

/** Hashtags of the Humanitarian Exchange Language; the other columns have none. */
const HXL: Partial<Readonly<Record<ListColumn, string>>> = {
  good_id: '#item+code+id',
  name: '#item+name+i_en',
  category: '#item+type',
  unit: '#item+unit',
  tier: '#status+code',
  duty: '#x_treatment+duty',
  permits: '#x_permit+code',
  note: '#description+note',
};

/** The row of hashtags that stands under the header. */
export function hxlRow(edition: Edition): ListRow {
  const tags = { ...HXL, code: `#item+code+v_hs${edition}` };
  const cells = LIST_COLUMNS.map((name): [ListColumn, string] => [name, tags[name] ?? '']);
  return Object.fromEntries(cells) as Record<ListColumn, string>;
}

/** The columns of the form for clearance systems. */
export const CODE_LIST_COLUMNS = ['block', 'code', 'no'] as const;

export interface CodeListRow {
  /** `whole`: the code is goods of the list alone. `ex`: it covers other goods too. */
  readonly block: 'whole' | 'ex';
  readonly code: string;
  /** The numbers of the lines that have the code, separated by blanks. */
  readonly no: string;
}

/**
 * The codes of a list for a system that knows codes only: each once, sorted, those that are the list
 * alone before those that are more. National codes stand in place of their six digits.
 *
 * Goods that are not wanted, codes that others use and codes that nobody chose are left out. A code
 * that is whole on one line and a part on another is whole.
 *
 * @param options.ex whether codes that cover other goods as well are asked for; a system that takes
 *   them lets those goods through too
 */
export function codeListRows(
  list: EssentialGoodsList,
  { ex }: { readonly ex: boolean },
): readonly CodeListRow[] {
  const entries = list.lines.filter(isWanted).flatMap(codesOfLine);
  const whole = new Set(
    entries.filter(({ block }) => block === 'whole').map((entry) => entry.code),
  );
  const rows = [...numbersByCode(entries)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, numbers]): CodeListRow => ({
      block: whole.has(code) ? 'whole' : 'ex',
      code,
      no: [...numbers].sort((a, b) => a - b).join(' '),
    }));
  const blocks = ex ? (['whole', 'ex'] as const) : (['whole'] as const);
  return blocks.flatMap((block) => rows.filter((row) => row.block === block));
}

function numbersByCode(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<number>> {
  const numbers = new Map<string, Set<number>>();
  for (const { code, no } of entries) numbers.set(code, (numbers.get(code) ?? new Set()).add(no));
  return numbers;
}

interface Entry {
  readonly block: CodeListRow['block'];
  readonly code: string;
  readonly no: number;
}

function isWanted({ tier }: ListLine): boolean {
  return tier !== 'not-requested' && tier !== 'refused';
}

function codesOfLine({ no, codes }: ListLine): readonly Entry[] {
  return codes
    .filter(({ rival, candidate, code }) => !rival && !candidate && isHsCode(code))
    .flatMap((code) => finestCodes(code).map((one) => ({ ...one, no })));
}

function finestCodes({ code, coverage, national }: ListCode): readonly Omit<Entry, 'no'>[] {
  const finest = national.length > 0 ? national : [{ code, coverage }];
  return finest.map((one) => ({
    block: one.coverage === 'whole' ? 'whole' : 'ex',
    code: one.code,
  }));
}
