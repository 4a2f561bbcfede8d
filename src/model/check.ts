import type { Edition } from './edition.js';
import type { Flag, GoodId } from './good.js';
import type { Direction, EssentialGoodsList, ListState, Permit, Tier, Treatment } from './list.js';

/** From most to least cautious. The first two are the tiers of a line that is not wanted. */
export const VERDICTS = [
  'refused',
  'not-requested',
  'unknown',
  'not-covered',
  'partly',
  'covered',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A line of a packing list, held against lists of essential goods. */
export interface ConsignmentLine {
  readonly ref: string | null;
  readonly text: string;
  readonly code: string | null;
  /** Of the declared code; null where it is that of the list. */
  readonly edition: Edition | null;
  readonly quantity: number | null;
  readonly unit: string | null;
  /** A calendar day, or a month, which counts to its end: "2027-05-31", "2027-05". */
  readonly expiry: string | null;
  readonly used: boolean | null;
}

export interface CheckRequest {
  /** One to three: in transit each country on the way has its own. */
  readonly lists: readonly EssentialGoodsList[];
  /** The last day of each list, where something beside its own header ends it: a later version. */
  readonly lastDays?: readonly (string | null)[];
  /** The calendar day on which the lists are read, `YYYY-MM-DD`. */
  readonly on: string;
  readonly direction: Direction | null;
  /** UN/LOCODE. */
  readonly entryPoint: string | null;
  readonly consignee: string | null;
  readonly lines: readonly ConsignmentLine[];
}

/** A line of the list that may be meant, or that shares a code. */
export interface NearLine {
  readonly list: string;
  readonly no: number;
  readonly name: string;
  /** More may be added. */
  readonly why: 'same-code' | 'same-heading' | 'class' | 'may-be' | 'similar-name';
}

/** What a list says of a line. */
export interface ListVerdict {
  readonly list: string;
  readonly verdict: Verdict;
  /** Why; more reasons may be added. */
  readonly reasonCode: string;
  /** The reason for a person. */
  readonly reason: string;
  /** What else holds the line back beside `reasonCode`, most important first. */
  readonly further: readonly string[];
  /** Whether the declared code fits the item; null where nothing was declared or can be compared. */
  readonly codeAgrees: boolean | null;
  readonly goodId: GoodId | null;
  /** The line of the list; null where there is none, or several may be meant. */
  readonly no: number | null;
  readonly tier: Tier | null;
  readonly treatment: Treatment | null;
  /** Those that remain: what is waived is left out. */
  readonly permits: readonly Permit[];
  readonly flags: readonly Flag[];
  readonly nearLines: readonly NearLine[];
}

/** The most cautious verdict of all lists, and each. */
export interface CheckedLine extends ListVerdict {
  readonly ref: string | null;
  readonly perList: readonly ListVerdict[];
}

export interface ConsignmentCheck {
  readonly lines: readonly CheckedLine[];
  readonly summary: Readonly<Record<Verdict, number>>;
  /** Of several lists the state that gives least. */
  readonly listState: ListState;
  readonly listStates: readonly { readonly list: string; readonly state: ListState }[];
}
