import type { ListLine } from '../../../model/list.js';

/** What a cell says about a line, or null where it cannot be read. */
export interface FieldReading {
  readonly change: Partial<ListLine>;
  /** What the sheet cannot say, and what was taken instead. */
  readonly remark?: string;
}

/** How a column that says something about a whole line is read. */
export interface FieldReader {
  /** What stands in such a cell, as a message says it. */
  readonly expects: string;
  /** @param line the line as it was, from which what the cell does not say is kept */
  readonly read: (cell: string, line: ListLine) => FieldReading | null;
}

/** What has set something of a line, with a change of an editor last, as composing says it. */
export function setByChange({ setBy }: ListLine): string {
  return [...new Set([...(setBy?.split(', ') ?? []), 'change'])].join(', ');
}
