import { isDay } from '../../lists/days.js';
import type { ConsignmentLine } from '../../model/check.js';
import { type Direction, DIRECTIONS } from '../../model/list.js';
import { fail, type Result, succeed } from '../../model/result.js';
import type { Edition } from '../../model/edition.js';
import { boundLines, type LinesFault } from './read-lines.js';

/**
 * A consignment as it is kept and handed on. In a file it is the request of `POST /v1/lists/check`,
 * so that a program can ask the same, and nothing of an answer is kept that may have changed since.
 */
export interface KeptConsignment {
  readonly lines: readonly ConsignmentLine[];
  readonly list: string | null;
  readonly on: string | null;
  readonly direction: Direction | null;
}

export function writeConsignment({ lines, list, on, direction }: KeptConsignment): string {
  const file = {
    lists: list === null ? [] : [{ id: list }],
    ...(on === null ? {} : { on }),
    ...(direction === null ? {} : { direction }),
    lines: lines.map(withoutNothing),
  };
  return JSON.stringify(file, null, 2);
}

function withoutNothing(line: ConsignmentLine): object {
  return Object.fromEntries(Object.entries(line).filter(([, value]) => value !== null));
}

/** Reads such a file; lines of other programs are taken as far as they are lines. */
export function readConsignment(text: string): Result<KeptConsignment, LinesFault> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail({ kind: 'unreadable' });
  }
  const written = member(value, 'lines');
  if (!Array.isArray(written)) return fail({ kind: 'unreadable' });
  const lines = boundLines(written.map(toLine));
  if (!lines.ok) return lines;
  const lists = member(value, 'lists');
  const on = textOf(value, 'on');
  return succeed({
    lines: lines.value,
    list: Array.isArray(lists) ? textOf(lists[0], 'id') : null,
    on: on !== null && isDay(on) ? on : null,
    direction: DIRECTIONS.find((one) => one === textOf(value, 'direction')) ?? null,
  });
}

function toLine(value: unknown, place: number): ConsignmentLine {
  const quantity = member(value, 'quantity');
  const used = member(value, 'used');
  return {
    ref: textOf(value, 'ref') ?? String(place + 1),
    text: textOf(value, 'text') ?? '',
    code: textOf(value, 'code'),
    edition: textOf(value, 'edition') as Edition | null,
    quantity: typeof quantity === 'number' ? quantity : null,
    unit: textOf(value, 'unit'),
    expiry: textOf(value, 'expiry'),
    used: typeof used === 'boolean' ? used : null,
  };
}

/** Longer than any description, and short enough that a file cannot stop the page. */
const LONGEST = 2000;

function textOf(value: unknown, name: string): string | null {
  const found = member(value, name);
  return typeof found === 'string' ? found.slice(0, LONGEST) : null;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
