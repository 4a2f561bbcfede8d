import type { GoodId } from './good.js';
import type { HsCode } from './hs-code.js';

/** What to ask where a text is too vague. */
export interface AdviceTopic {
  readonly id: string;
  readonly message: string;
  /** The texts that are too vague, in any language. */
  readonly triggers: readonly string[];
  /** Answers to the questions, in order; each leads to a good, a text to search for, or a code. */
  readonly options: readonly {
    readonly step: number;
    readonly ask: string;
    readonly label: string;
    readonly goodId: GoodId | null;
    readonly q: string | null;
    readonly code: HsCode | null;
  }[];
}

/** Two medicines whose names published lists put side by side. */
export interface ConfusedPair {
  readonly a: GoodId;
  readonly b: GoodId;
}
