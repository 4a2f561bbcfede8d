import type { Answer } from '../../src/model/answer.js';

/** One text and what is right about its answer. */
export interface Case {
  readonly query: string;
  readonly edition: string;
  /** Whether a match is right; a case that has no right match wants none to be confident. */
  readonly isRight: ((answer: Answer, place: number) => boolean) | null;
  /** Further promises; each returns what is wrong, or null. */
  readonly alsoHolds?: (answer: Answer) => string | null;
}

export interface Measured {
  readonly set: string;
  readonly count: number;
  /** Shares of `count`, in percent. */
  readonly top1: number;
  readonly top3: number;
  readonly abstained: number;
  readonly confident: number;
  readonly confidentRight: number;
  readonly wrongConfident: number;
  readonly broken: number;
  readonly failures: readonly string[];
}

const CONFIDENT = new Set(['exact', 'synonym', 'corrected']);

/** Runs the cases of a set and counts. */
export function measure(
  set: string,
  cases: readonly Case[],
  ask: (query: string, edition: string) => Answer,
): Measured {
  const counts = { top1: 0, top3: 0, abstained: 0, confident: 0, right: 0, wrong: 0, broken: 0 };
  const failures: string[] = [];
  for (const { query, edition, isRight, alsoHolds } of cases) {
    const answer = ask(query, edition);
    const confident = CONFIDENT.has(answer.resolution) && answer.matches.length > 0;
    const first = isRight?.(answer, 0) ?? false;
    const soon = first || [1, 2].some((place) => isRight?.(answer, place) ?? false);
    const wrong = confident && !first;
    const broken = alsoHolds?.(answer) ?? null;
    counts.top1 += Number(first);
    counts.top3 += Number(soon);
    counts.abstained += Number(answer.matches.length === 0);
    counts.confident += Number(confident);
    counts.right += Number(confident && first);
    counts.wrong += Number(wrong);
    counts.broken += Number(broken !== null);
    if (wrong || (isRight !== null && !first) || broken !== null)
      failures.push(describe(query, answer, wrong ? 'WRONG' : (broken ?? 'missed')));
  }
  const share = (count: number): number =>
    cases.length === 0 ? 0 : Math.round((1000 * count) / cases.length) / 10;
  return {
    set,
    count: cases.length,
    top1: share(counts.top1),
    top3: share(counts.top3),
    abstained: share(counts.abstained),
    confident: share(counts.confident),
    confidentRight: share(counts.right),
    wrongConfident: share(counts.wrong),
    broken: share(counts.broken),
    failures,
  };
}

function describe(query: string, answer: Answer, what: string): string {
  const [first] = answer.matches;
  const found = first === undefined ? 'nothing' : `${first.good.id} (${first.matchedOn.name})`;
  const code = answer.decided?.code ?? answer.decided?.codeStatus ?? '-';
  return `${what}: "${query}" -> ${answer.resolution} ${found} ${code}`;
}
