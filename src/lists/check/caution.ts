import { type Verdict, VERDICTS } from '../../model/check.js';

/** One thing that a list says of a line. */
export interface Finding {
  readonly verdict: Verdict;
  readonly reasonCode: string;
  /** A sentence; of `partly` what reads after "only if". */
  readonly text: string;
}

/**
 * Reasons of one verdict, the first to be named first. What is wrong with the name or the code goes
 * before what is wrong with the list, the list before the article, and what is wrong before what is
 * only not known.
 */
const PRECEDENCE: readonly string[] = [
  'tier',
  'declare-components',
  'choose',
  'other-good-same-code',
  'confirm-name',
  'code-disagrees',
  'list-not-in-force',
  'direction',
  'entry-point',
  'importer',
  'used-goods',
  'shelf-life',
  'over-cap',
  'code-not-comparable',
  'code-short',
  'rival-code',
  'candidate-code',
  'only-if',
  'code-only',
  'class-line',
];

/**
 * The most cautious finding.
 *
 * `VERDICTS` is the order. What a list refuses or does not ask for is said whatever else is true, as an
 * authority has said so. Not knowing what the goods are goes before "not on the list": nobody can say
 * that of goods that were not identified. Both go before "only if", and that before "on the list". Of
 * two rows of the table that fit one line this gives the one with less, so that a good which has only
 * its code in common with a line is `not-covered` beside a class line as well.
 */
export function mainFinding(findings: readonly Finding[]): Finding {
  const [main] = inOrder(findings);
  if (main === undefined) throw new Error('A line was judged without a finding.');
  return main;
}

/** The most cautious first. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      compareCaution(a.verdict, b.verdict) || precedence(a.reasonCode) - precedence(b.reasonCode),
  );
}

/** Negative where the first verdict is the more cautious one. */
export function compareCaution(a: Verdict, b: Verdict): number {
  return VERDICTS.indexOf(a) - VERDICTS.indexOf(b);
}

function precedence(reasonCode: string): number {
  const place = PRECEDENCE.indexOf(reasonCode);
  return place === -1 ? PRECEDENCE.length : place;
}
