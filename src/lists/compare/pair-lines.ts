import canonicalize from 'canonicalize';
import type { ListLine } from '../../model/list.js';
import { nameOfLine } from '../line-name.js';

export interface LinePairs {
  readonly pairs: readonly { readonly from: ListLine; readonly to: ListLine }[];
  readonly removed: readonly ListLine[];
  readonly added: readonly ListLine[];
}

/**
 * Finds for each line the line of the other list that it became: of the same good, else with the
 * same codes and name, else, since a class that gains a code is still that class, with the same name.
 */
export function pairLines(
  from: readonly ListLine[],
  to: readonly ListLine[],
  align: { readonly from: CodesKey; readonly to: CodesKey },
): LinePairs {
  const first = pairBy(from, to, keyed(align.from), keyed(align.to));
  const byName = ({ goodId, names }: ListLine): string | null =>
    goodId === null ? nameOfLine({ names }) : null;
  const second = pairBy(first.removed, first.added, byName, byName);
  return { ...second, pairs: [...first.pairs, ...second.pairs] };
}

/** The codes of a line in one edition for both lists, as text. */
export type CodesKey = (line: ListLine) => string;

function keyed(codes: CodesKey): (line: ListLine) => string {
  return (line) => line.goodId ?? JSON.stringify([nameOfLine(line), codes(line)]);
}

type Key = (line: ListLine) => string | null;

/** Where several lines have one key they are paired in the order of their numbers. */
function pairBy(
  from: readonly ListLine[],
  to: readonly ListLine[],
  keyFrom: Key,
  keyTo: Key,
): LinePairs {
  const waiting = new Map<string, ListLine[]>();
  const added: ListLine[] = [];
  const pairs: { from: ListLine; to: ListLine }[] = [];
  for (const line of inOrder(from)) {
    const key = keyFrom(line);
    if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), line]);
  }
  for (const line of inOrder(to)) {
    const key = keyTo(line);
    const match = key === null ? undefined : waiting.get(key)?.shift();
    if (match === undefined) added.push(line);
    else pairs.push({ from: match, to: line });
  }
  const paired = new Set(pairs.map((pair) => pair.from));
  return { pairs, added, removed: inOrder(from).filter((line) => !paired.has(line)) };
}

/** By number, and by content where numbers are the same, so that no order of a file matters. */
export function inOrder(lines: readonly ListLine[]): ListLine[] {
  return lines
    .map((line) => ({ line, text: unordered(line) }))
    .sort((a, b) => a.line.no - b.line.no || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ line }) => line);
}

/** The content of a line as text in which the order of codes, permits and conditions is lost. */
function unordered(line: ListLine): string {
  const parts = [line.codes, line.permits, line.conditions, line.flags].map((values) =>
    values.map((value) => canonicalize(value) ?? '').sort(),
  );
  return (
    canonicalize([{ ...line, codes: [], permits: [], conditions: [], flags: [] }, parts]) ?? ''
  );
}
