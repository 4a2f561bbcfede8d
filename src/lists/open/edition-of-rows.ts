import { DEFAULT_EDITION, type Edition } from '../../model/edition.js';
import type { Notes } from './opened-list.js';
import type { TableRow } from './read-table.js';

/** The edition that most rows name; where none does, that one was taken is said. */
export function editionOfRows(rows: readonly TableRow[], { findings }: Notes): Edition {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const value = cells.get('edition') ?? '';
    if (/^\d{4}$/.test(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most !== undefined) return most[0] as Edition;
  const message = `No row names the edition of the Harmonized System, so the codes are read as those of ${DEFAULT_EDITION}.`;
  findings.push({ severity: 'warning', row: null, no: null, field: 'edition', message });
  return DEFAULT_EDITION;
}
