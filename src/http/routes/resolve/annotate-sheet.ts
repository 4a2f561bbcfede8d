import type { Edition } from '../../../model/edition.js';
import type { Finder } from '../../../search/find.js';
import type { Line, ResolvedLine } from '../../../search/resolve-line.js';
import type { SheetLines, SheetRow } from './take-sheet.js';

/** The columns that are put behind those of the sheet; the codes are among them. */
export const RESOLVED_COLUMNS = [
  'resolution',
  'good_id',
  'item',
  'hs2017',
  'hs2022',
  'hs2028',
  'code_status',
  'options',
  'confirm',
  'code_agrees',
  'basis',
  'flags',
  'note',
] as const;

/** A row to write: text, or a number where the sheet had one. */
export type AnnotatedRow = Readonly<Record<string, string | number>>;

/** The rows as they came, in their order, with the answers behind them. */
export function annotate(
  sheet: SheetLines,
  lines: readonly Line[],
  resolved: readonly ResolvedLine[],
  editions: readonly Edition[],
  finder: Finder,
): { readonly columns: readonly string[]; readonly rows: readonly AnnotatedRow[] } {
  const width = Math.max(sheet.header.length, ...sheet.rows.map(({ cells }) => cells.length));
  const own = Array.from({ length: width }, (_, place) => ownName(sheet.header[place], place));
  const columns = ['row', ...own, ...RESOLVED_COLUMNS];
  const rows = sheet.rows.map((row, place): AnnotatedRow => {
    const [line] = lines.slice(place, place + 1);
    const [one] = resolved.slice(place, place + 1);
    return {
      row: row.number,
      ...Object.fromEntries(own.map((name, at) => [name, ownCell(row, at)])),
      ...(line === undefined || one === undefined ? {} : answerCells(line, one, editions, finder)),
    };
  });
  return { columns, rows };
}

function ownCell({ cells, numeric }: SheetRow, at: number): string | number {
  const text = cells[at] ?? '';
  return numeric[at] === true ? Number(text) : text;
}

/** Headings that are missing, stand twice or are one of ours get their number. */
function ownName(heading: string | undefined, place: number): string {
  const name = (heading ?? '').trim();
  const ours: readonly string[] = ['row', ...RESOLVED_COLUMNS];
  return name === '' || ours.includes(name) ? `column ${place + 1} ${name}`.trim() : name;
}

function answerCells(
  line: Line,
  { answer, codeAgrees, problem }: ResolvedLine,
  editions: readonly Edition[],
  finder: Finder,
): AnnotatedRow {
  const decided = answer?.decided ?? null;
  const good = answer?.matches.find(({ good: one }) => one.id === decided?.goodId)?.good ?? null;
  const codes = Object.fromEntries(
    editions.map((edition) => [
      `hs${edition}`,
      good === null ? '' : (finder.decide(good, line.text, edition).code ?? ''),
    ]),
  );
  const held = good?.classifications.find(
    (one) => one.edition === decided?.edition && one.code === decided.code,
  );
  return {
    resolution: answer?.resolution ?? '',
    good_id: good?.id ?? '',
    item: good?.name ?? '',
    ...codes,
    code_status: decided?.codeStatus ?? '',
    options: (decided?.options ?? []).map(({ code, when }) => `${code} if ${when}`).join(' | '),
    confirm: decided === null ? '' : decided.confirm ? 'yes' : 'no',
    code_agrees: codeAgrees === null ? '' : codeAgrees ? 'yes' : 'no',
    basis: held?.basis ?? '',
    flags: (good?.flags ?? []).map(({ flag }) => flag).join('; '),
    note: problem ?? answer?.advice?.message ?? '',
  };
}
