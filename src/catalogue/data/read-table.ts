import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import type { Fault } from './fault.js';

/** A row with the place where it stands. */
export type Located<Row> = Row & { readonly at: { readonly file: string; readonly line: number } };

export interface TableReading<Row> {
  readonly rows: readonly Located<Row>[];
  readonly faults: readonly Fault[];
}

interface RawRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads one CSV file of `data/` (RFC 4180, UTF-8, LF, header row) and checks every cell.
 *
 * A faulty row is reported and left out, so that one slip doesn't hide the next.
 *
 * @param root the folder `data/`
 * @param file path below it
 */
export function readTable<Schema extends z.ZodObject>(
  root: string,
  file: string,
  schema: Schema,
): TableReading<z.output<Schema>> {
  const columns = Object.keys(schema.shape);
  let records: RawRecord[];
  try {
    records = parse(readFileSync(join(root, file)), {
      info: true,
      relax_column_count: true,
    }) as unknown as RawRecord[];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { rows: [], faults: [{ file, line: null, message, fix: 'Restore the file' }] };
  }
  const [header, ...body] = records;
  if (header?.record.join() !== columns.join()) {
    const fix = `Make its first line ${columns.join(',')}`;
    return { rows: [], faults: [{ file, line: 1, message: 'the header is not as it should be', fix }] };
  }
  const rows: Located<z.output<Schema>>[] = [];
  const faults: Fault[] = [];
  for (const { record, info } of body) {
    const at = { file, line: info.lines };
    if (record.length !== columns.length) {
      const message = `${record.length} cells where there are ${columns.length} columns`;
      faults.push({ ...at, message, fix: 'Quote cells that hold a comma' });
      continue;
    }
    const cells = Object.fromEntries(columns.map((column, index) => [column, record[index] ?? '']));
    const parsed = schema.safeParse(cells);
    if (parsed.success) rows.push({ ...parsed.data, at });
    else faults.push(...parsed.error.issues.map((issue) => cellFault(at, cells, issue)));
  }
  return { rows, faults };
}

function cellFault(
  at: { file: string; line: number },
  cells: Record<string, string>,
  issue: { path: PropertyKey[]; message: string },
): Fault {
  const column = String(issue.path[0]);
  const fix = 'The columns and their words are explained in data/README.md';
  return { ...at, message: `${column} "${cells[column] ?? ''}" is wrong: ${issue.message}`, fix };
}
