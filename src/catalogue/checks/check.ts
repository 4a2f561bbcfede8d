import type { Edition } from '../../model/edition.js';
import type { HsCode } from '../../model/hs-code.js';
import type { DataSet } from '../data/read-data.js';
import type { Fault } from '../data/fault.js';
import type { DataLock } from './data-lock.js';

/** What a rule may look at. */
export interface Checked {
  readonly data: DataSet;
  readonly release: string;
  readonly lock: DataLock | null;
}

/** One rule over `data/`: what it finds wrong, with the fix. */
export type Check = (checked: Checked) => Fault[];

interface Placed {
  readonly at: { readonly file: string; readonly line: number };
}

/** A fault of one row. */
export function faultAt(row: Placed, message: string, fix: string): Fault {
  return { ...row.at, message, fix };
}

/** Whether an edition has a code: a subheading as it stands, a heading by what lies under it. */
export function codeTest(data: DataSet): (edition: Edition, code: HsCode) => boolean {
  const held = new Map<Edition, Set<string>>();
  for (const [edition, rows] of data.codes) {
    const codes = rows.flatMap((row) => [row.code, row.code.slice(0, 4), row.code.slice(0, 2)]);
    held.set(edition, new Set<string>(codes));
  }
  return (edition, code) => held.get(edition)?.has(code) ?? false;
}
