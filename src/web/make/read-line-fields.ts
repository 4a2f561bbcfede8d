import type { Change, ComposeRequest } from '../../model/compose.js';
import { type ListLine, type NationalCode, TIERS } from '../../model/list.js';
import { without } from './without.js';

/** What names a line in a request: its number, or the good that it is for. */
export type LineNames = Pick<ListLine, 'no' | 'goodId'>;

/** Name of a field of a line. */
export function lineField(no: number, member: 'on' | 'tier' | 'national' | 'conditions'): string {
  return `line:${no}:${member}`;
}

/** The lines that a form shows: a box that is not ticked is not sent, so that they are named apart. */
export const LINES_FIELD = 'lines';

/** What a form takes off; what it does not show stays off. */
export function readRemovals(
  fields: URLSearchParams,
  before: ComposeRequest['removals'],
  lines: readonly LineNames[],
): ComposeRequest['removals'] {
  const shown = shownLines(fields, lines);
  const others = before.filter(
    (one) => !shown.some(({ no, goodId }) => one === no || one === goodId),
  );
  const off = shown.filter(({ no }) => !fields.has(lineField(no, 'on'))).map(nameLine);
  return [...others, ...off];
}

/** A good by its id, which everybody can read; other lines by their number. */
function nameLine({ no, goodId }: LineNames): string | number {
  return goodId ?? no;
}

/** Changes of single lines; members that the form does not show stay. */
export function readChanges(
  fields: URLSearchParams,
  before: readonly Change[],
  lines: readonly LineNames[],
): readonly Change[] {
  const shown = shownLines(fields, lines).filter(({ no }) => fields.has(lineField(no, 'tier')));
  const about = (change: Change, { no, goodId }: LineNames): boolean =>
    change.goodId === undefined ? change.no === no : change.goodId === goodId;
  const others = before.filter((change) => !shown.some((line) => about(change, line)));
  const changed = shown.flatMap((line) => {
    const held = before.find((change) => about(change, line));
    return readChange(fields, line, held) ?? [];
  });
  return [...others, ...changed];
}

/** What the form shows of a change. */
const SHOWN = ['tier', 'national', 'conditions'] as const;

function readChange(
  fields: URLSearchParams,
  line: LineNames,
  held: Change | undefined,
): Change | null {
  const rest = without<Change, 'tier' | 'national' | 'conditions'>(held ?? {}, SHOWN);
  const tier = TIERS.find((one) => one === fields.get(lineField(line.no, 'tier')));
  const national = split(fields.get(lineField(line.no, 'national')), /[,;\s]+/);
  const conditions = split(fields.get(lineField(line.no, 'conditions')), /\s*;\s*/);
  const name = line.goodId === null ? { no: line.no } : { goodId: line.goodId as string };
  const change: Change = {
    ...rest,
    ...name,
    ...(tier === undefined ? {} : { tier }),
    ...(national.length === 0 ? {} : { national: national.map((code) => toNational(code, held)) }),
    ...(conditions.length === 0 ? {} : { conditions }),
  };
  return Object.keys(change).length === Object.keys(name).length ? null : change;
}

/** A national code covers other goods too, unless somebody has said that it does not. */
function toNational(code: string, held: Change | undefined): NationalCode {
  const before = held?.national?.find((one) => one.code === code);
  return before ?? { code, coverage: 'part', label: null };
}

function shownLines(fields: URLSearchParams, lines: readonly LineNames[]): readonly LineNames[] {
  const numbers = new Set((fields.get(LINES_FIELD) ?? '').split(' '));
  return lines.filter(({ no }) => numbers.has(String(no)));
}

function split(text: string | null, by: RegExp): readonly string[] {
  return (text ?? '').split(by).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}
