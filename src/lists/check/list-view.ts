import type { CheckRequest } from '../../model/check.js';
import type { GoodId } from '../../model/good.js';
import type { HsCode } from '../../model/hs-code.js';
import type { EssentialGoodsList, ListLine, ListState } from '../../model/list.js';
import { foldWords } from '../../search/text/fold.js';
import { nameOfLine } from '../line-name.js';
import type { MigrationBook } from '../migrate/migrate-codes.js';
import { stateOn } from '../state-on.js';

/** A list made ready for many lines, and how the consignment stands to it. */
export interface ListView {
  readonly list: EssentialGoodsList;
  readonly state: ListState;
  /** The last day on which it holds, its days of grace left out; null where it has none. */
  readonly lastDay: string | null;
  readonly request: CheckRequest;
  readonly book: MigrationBook | null;
  readonly byGood: ReadonlyMap<GoodId, readonly ListLine[]>;
  /** Lines for classes of goods: codes and no good. */
  readonly classes: readonly ListLine[];
  /** Lines without a good, classes among them, by their folded names. */
  readonly byName: ReadonlyMap<string, ListLine>;
  /** The words of the name of each line. */
  readonly words: ReadonlyMap<ListLine, ReadonlySet<string>>;
  readonly byWord: ReadonlyMap<string, ReadonlySet<ListLine>>;
  /** Lines by chapter, and by heading, of their codes: "63", "6307". */
  readonly byHeading: ReadonlyMap<string, ReadonlySet<ListLine>>;
}

export function viewList(
  list: EssentialGoodsList,
  request: CheckRequest,
  book: MigrationBook | null,
  lastDay: string | null = null,
): ListView {
  const lines = [...list.lines].sort((a, b) => a.no - b.no);
  const words = new Map(lines.map((line) => [line, new Set(foldWords(nameOfLine(line)))]));
  const free = lines.filter(({ goodId }) => goodId === null);
  return {
    list,
    state: lastDay !== null && request.on > lastDay ? 'expired' : stateOn(list, request.on),
    lastDay: earlierDay(lastDay, list.header.effectiveTo ?? null),
    request,
    book,
    byGood: goodsOf(lines),
    classes: free.filter(({ codes }) => codes.length > 0),
    byName: new Map(
      free.flatMap((line) => Object.values(line.names).map((name) => [foldName(name), line])),
    ),
    words,
    byWord: indexBy(lines, (line) => [...(words.get(line) ?? [])]),
    byHeading: indexBy(lines, ({ codes }) => codes.map(({ code }) => code.slice(0, 4))),
  };
}

function earlierDay(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function goodsOf(lines: readonly ListLine[]): ReadonlyMap<GoodId, readonly ListLine[]> {
  const byGood = new Map<GoodId, ListLine[]>();
  for (const line of lines)
    if (line.goodId !== null) byGood.set(line.goodId, [...(byGood.get(line.goodId) ?? []), line]);
  return byGood;
}

function indexBy(
  lines: readonly ListLine[],
  keysOf: (line: ListLine) => readonly string[],
): ReadonlyMap<string, ReadonlySet<ListLine>> {
  const index = new Map<string, Set<ListLine>>();
  for (const line of lines)
    for (const key of keysOf(line)) {
      const held = index.get(key) ?? new Set();
      index.set(key, held.add(line));
    }
  return index;
}

/** The lines that have a code in the chapter or heading of one of these. */
export function linesBeside(codes: readonly HsCode[], view: ListView): ReadonlySet<ListLine> {
  const keys = new Set(codes.flatMap((code) => [code.slice(0, 2), code.slice(0, 4)]));
  return new Set([...keys].flatMap((key) => [...(view.byHeading.get(key) ?? [])]));
}

/** A name as names of free lines are compared. */
export function foldName(name: string): string {
  return foldWords(name).join(' ');
}
