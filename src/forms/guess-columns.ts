import type { Cells } from './read-csv.js';

/** Where in a sheet the texts stand; numbers are counted from 0. */
export interface Columns {
  /** The row of the headings, or -1 where there is none. */
  readonly headerRow: number;
  readonly text: number;
  /** The column of declared codes; null where there is none. */
  readonly code: number | null;
}

const TEXT_HEADING =
  /descri|goods|item|designation|libell|product|produit|produto|article|articulo|artigo|mercanc|mercador|marchandise|commodity|denominac|наименован|товар|الوصف|البضاعة|品名|名称|name/i;
const CODE_HEADING =
  /\bhs\b|h\.s|hts|tariff|taric|\bncm\b|\bsh\b|\bsa\b|code|codigo|código|код|تعرفة|编码/i;
const CODE_CELL = /^\d{4}(?:[.\s]?\d{2}){1,4}$/;

/** Titles, addresses and totals stand above and below the table: it is looked for in these rows. */
const HEADER_WITHIN = 30;

/**
 * Guesses which row has the headings, and which columns hold the descriptions and the codes. Packing
 * lists have titles above, headings in two languages and codes anywhere, so what was guessed is said
 * in the reply and can be changed.
 */
export function guessColumns(cells: Cells): Columns {
  const headerRow = cells
    .slice(0, HEADER_WITHIN)
    .findIndex(
      (row) => row.filter((cell) => cell.trim() !== '').length >= 1 && row.some(isTextHeading),
    );
  const header = cells[headerRow] ?? [];
  const body = cells.slice(headerRow + 1);
  const named = header.findIndex(isTextHeading);
  const text = named === -1 ? longestColumn(body) : named;
  return { headerRow, text, code: codeColumn(header, body, text) };
}

function isTextHeading(cell: string): boolean {
  return cell.length <= 60 && TEXT_HEADING.test(cell) && !CODE_HEADING.test(cell);
}

function codeColumn(header: readonly string[], body: Cells, text: number): number | null {
  const width = Math.max(header.length, ...body.map((row) => row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => column).filter((c) => c !== text);
  const holds = columns.filter((column) => {
    const filled = body.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
    return (
      filled.length > 0 && filled.filter((cell) => CODE_CELL.test(cell)).length >= filled.length / 2
    );
  });
  return holds.find((column) => CODE_HEADING.test(header[column] ?? '')) ?? holds[0] ?? null;
}

/** The column with most letters, which is where people describe. */
function longestColumn(body: Cells): number {
  const lengths: number[] = [];
  for (const row of body)
    row.forEach((cell, column) => {
      lengths[column] = (lengths[column] ?? 0) + cell.replace(/[^\p{L}]/gu, '').length;
    });
  const most = Math.max(0, ...lengths.filter((length) => length > 0));
  return Math.max(
    0,
    lengths.findIndex((length) => length === most),
  );
}

const TOTAL =
  /^(?:sub)?\s?-?(?:total|totals|grand total|sum|somme|totale|итого|المجموع|合计|total general)\b/iu;

/** Whether a row says nothing about a good: blank, or a total. */
export function isIdleRow(row: readonly string[], text: number): boolean {
  const cell = row[text]?.trim() ?? '';
  return cell === '' || TOTAL.test(cell) || row.some((one) => TOTAL.test(one.trim()));
}
