import type { Edition } from './edition.js';
import type { Form, Good, GoodId, NameKind } from './good.js';
import type { HsCode } from './hs-code.js';

/** How the name was found. `none` never means prohibited. */
export type Resolution = 'exact' | 'synonym' | 'corrected' | 'ambiguous' | 'none';

/** Whether the code follows from what is known. */
export type CodeStatus =
  | 'one'
  /** On a fact that was not given. */
  | 'depends'
  /** Rivals are argued, or the reading is doubtful. */
  | 'disputed'
  /** A kit or a service. */
  | 'no-code'
  | 'not-in-edition';

export interface CodeOption {
  readonly code: HsCode;
  /** When this code holds, as it reads after "if"; of an option of another edition, that edition. */
  readonly when: string;
}

/** The only part of an answer that software may act on alone. */
export interface Decision {
  readonly goodId: GoodId | null;
  readonly confirm: boolean;
  readonly edition: Edition;
  readonly code: HsCode | null;
  readonly codeStatus: CodeStatus;
  readonly options: readonly CodeOption[];
}

export interface Fact {
  readonly fact: string;
  readonly value: number | string;
  readonly unit: string | null;
  /** The words of the query that say it. */
  readonly text: string;
}

export interface Understanding {
  readonly name: string;
  readonly form: Form | null;
  readonly formFrom: string | null;
  readonly facts: readonly Fact[];
}

/** What a query that is a code says. */
export interface CodeFinding {
  readonly asked: string;
  readonly used: HsCode;
  readonly digitsDropped: string;
  readonly editions: readonly Edition[];
  readonly label: string | null;
  readonly valid: boolean;
}

export interface MatchedOn {
  readonly name: string;
  readonly kind: NameKind | 'name' | 'code' | 'cas' | 'atc';
  readonly lang: string | null;
  readonly country: string | null;
  /** Edits between what was typed and the name, after folding. */
  readonly distance: number;
  /** Parts of `name` that the query touched, start inclusive, end exclusive. */
  readonly ranges: readonly (readonly [number, number])[];
}

export interface Match {
  readonly good: Good;
  /** In [0, 1]; orders matches and says nothing about probability. */
  readonly score: number;
  readonly matchedOn: MatchedOn;
}

export interface LookAlike {
  readonly goodId: GoodId;
  readonly name: string;
  readonly differs: string;
}

export interface AdviceOption {
  readonly label: string;
  readonly goodId?: GoodId;
  readonly q?: string;
  readonly code?: HsCode;
}

export interface Advice {
  readonly message: string;
  readonly questions: readonly {
    readonly ask: string;
    readonly options: readonly AdviceOption[];
  }[];
}

/** The reply to "what is this?". */
export interface Answer {
  readonly query: string;
  readonly understood: Understanding;
  readonly code: CodeFinding | null;
  readonly resolution: Resolution;
  readonly decided: Decision | null;
  readonly matches: readonly Match[];
  readonly lookAlikes: readonly LookAlike[];
  readonly advice: Advice | null;
}
