import type { Coverage } from '../model/good.js';
import { codeContains, type HsCode, toHsCode } from '../model/hs-code.js';
import type { EssentialGoodsList, ListLine, ListState } from '../model/list.js';
import { addDays } from './days.js';
import { givesCover, stateOn } from './state-on.js';

/** A finished list that a deployment publishes, in one of its versions. */
export interface PublishedVersion {
  readonly list: EssentialGoodsList;
  /** The last day on which it holds, its days of grace included; null where nothing ends it. */
  readonly lastDay: string | null;
  /** The version that took its place. */
  readonly supersededBy: { readonly id: string; readonly version: string | null } | null;
}

/**
 * The versions with the day on which each ends: its own last day, or the day before the version
 * that supersedes it takes effect, whichever comes first.
 */
export function datedVersions(lists: readonly EssentialGoodsList[]): readonly PublishedVersion[] {
  return lists.map((list) => {
    const successor = successorOf(list, lists);
    const { effectiveTo, graceDays } = list.header;
    const own = effectiveTo === undefined ? null : addDays(effectiveTo, graceDays ?? 0);
    const from = successor?.header.effectiveFrom;
    const replaced = from === undefined ? null : addDays(from, -1);
    return {
      list,
      lastDay: earlier(own, replaced),
      supersededBy:
        successor === null ? null : { id: successor.id, version: successor.header.version ?? null },
    };
  });
}

/**
 * The version that takes the place of this one: the first to begin of those that name it as
 * superseded, else the next of the same id. One that supersedes its id whatever the version means
 * those before it, and not the ones that followed.
 */
function successorOf(
  list: EssentialGoodsList,
  lists: readonly EssentialGoodsList[],
): EssentialGoodsList | null {
  const naming = lists.filter((one) => one !== list && namesAsSuperseded(one, list));
  const later = lists.filter((one) => one.id === list.id && startOf(one) > startOf(list));
  const [first] = (naming.length > 0 ? naming : later).sort((a, b) =>
    startOf(a) < startOf(b) ? -1 : 1,
  );
  return first ?? null;
}

function namesAsSuperseded(one: EssentialGoodsList, list: EssentialGoodsList): boolean {
  const { supersedes } = one.header;
  if (supersedes?.id !== list.id) return false;
  if (supersedes.version !== null) return supersedes.version === (list.header.version ?? null);
  return one.id !== list.id || startOf(one) > startOf(list);
}

function startOf({ header }: EssentialGoodsList): string {
  return header.effectiveFrom ?? '';
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** The state of a version on a day; one that was superseded is expired from that day on. */
export function stateOfVersion({ list, lastDay }: PublishedVersion, day: string): ListState {
  return lastDay !== null && day > lastDay ? 'expired' : stateOn(list, day);
}

/** The version of a list that holds on a day; where none does, the one that began last. */
export function versionOn(
  versions: readonly PublishedVersion[],
  id: string,
  day: string,
): PublishedVersion | null {
  const own = versions
    .filter(({ list }) => list.id === id)
    .sort((a, b) => (startOf(a.list) < startOf(b.list) ? 1 : -1));
  return own.find((one) => givesCover(stateOfVersion(one, day))) ?? own[0] ?? null;
}

/** A line that covers a code, and how. */
export interface CoveringLine {
  readonly line: ListLine;
  readonly code: HsCode;
  /** The national code that was asked for, where the line has national codes. */
  readonly nationalCode: string | null;
  readonly coverage: Coverage;
}

/**
 * The lines of a list under which a code falls. National digits beyond the sixth must be those of a
 * national code of the line, where it has any: that code itself, one under it, or one above it, of
 * which the line has a part.
 *
 * @param digits 4 to 12 digits
 */
export function linesCovering(
  { lines }: EssentialGoodsList,
  digits: string,
): readonly CoveringLine[] {
  const asked = toHsCode(digits.slice(0, 6));
  if (asked === null) return [];
  return lines.flatMap((line) =>
    line.codes
      .filter((code) => !code.rival && !code.candidate)
      .filter(({ code }) => codeContains(code, asked) || codeContains(asked, code))
      .flatMap(({ code, coverage, national }): CoveringLine[] => {
        if (digits.length <= 6 || national.length === 0)
          return [{ line, code, nationalCode: null, coverage }];
        return national
          .filter((one) => isBeside(one.code.replace(/\D/g, ''), digits))
          .map((one) => ({ line, code, nationalCode: one.code, coverage: one.coverage }));
      }),
  );
}

/** Whether one of two codes lies under the other. */
function isBeside(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
