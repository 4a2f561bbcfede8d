import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * What the last release promised, in `data-lock.json` beside `data/`.
 *
 * With it a check can tell that data changed without a new release date, and that an id went
 * without a word about its successor.
 */
export interface DataLock {
  readonly release: string;
  readonly goods: readonly string[];
  /** Line numbers on lists, by good; a number is never given to another. */
  readonly numbers: Readonly<Record<string, number>>;
}

const shape = z.object({
  release: z.string(),
  goods: z.array(z.string()),
  numbers: z.record(z.string(), z.number()).default({}),
});

/** @returns null where there is no lock yet, or it cannot be read as one */
export function readDataLock(path: string): DataLock | null {
  try {
    return shape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

export function writeDataLock(path: string, lock: DataLock): void {
  writeFileSync(path, `${JSON.stringify(lock, null, 1)}\n`);
}
