import type { Edition } from '../../../model/edition.js';
import type { Good } from '../../../model/good.js';
import type { ResolvedLine } from '../../../search/resolve-line.js';
import type { components } from '../../contract-types.js';
import { presentGood } from '../present.js';
import { presentAdvice } from '../search.js';
import type { ResolveQuery } from './read-lines.js';

type Wire = components['schemas'];

/** How many matches a line has at most. */
export const MATCHES = 5;

/** The answers as they go out: in the order of the lines, or in the one that is given. */
export function presentResolved(
  query: ResolveQuery,
  resolved: readonly ResolvedLine[],
  order: readonly number[] | null,
  translate: (text: string) => string,
): Wire['Resolved'] {
  const { sheet } = query;
  const ordered = order?.flatMap((place) => resolved.slice(place, place + 1)) ?? resolved;
  return {
    lines: ordered.map((line) => presentLine(line, query, translate)),
    counts: count(resolved, sheet?.skipped ?? 0),
    columns: sheet?.columns ?? null,
  };
}

function presentLine(
  line: ResolvedLine,
  { edition, expand, language }: ResolveQuery,
  translate: (text: string) => string,
): Wire['ResolvedLine'] {
  const { answer } = line;
  const decided = answer?.decided ?? null;
  return {
    ref: line.ref,
    resolution: answer?.resolution ?? null,
    decided: decided === null ? null : { ...decided, options: [...decided.options] },
    codeAgrees: line.codeAgrees,
    matches: (answer?.matches ?? []).slice(0, MATCHES).map(({ good, score, matchedOn }) => ({
      goodId: good.id,
      name: good.name,
      kind: good.kind,
      score: Math.round(score * 1000) / 1000,
      matchedOn: { ...matchedOn, ranges: matchedOn.ranges.map(([start, end]) => [start, end]) },
      codes: slimCodes(good, decided?.edition ?? edition),
      ...(expand
        ? {
            good: presentGood(good, {
              edition,
              names: { lang: language, matched: matchedOn.name },
            }),
          }
        : {}),
    })),
    advice: answer?.advice == null ? null : presentAdvice(answer.advice, translate),
    problem: line.problem,
  };
}

function slimCodes(good: Good, edition: Edition): Wire['SlimCode'][] {
  return good.classifications
    .filter((one) => one.edition === edition)
    .map(({ code, form, condition, coverage, basis, rival }) => ({
      code,
      form,
      condition: condition?.text ?? null,
      coverage,
      basis,
      rival,
    }));
}

function count(resolved: readonly ResolvedLine[], skipped: number): Record<string, number> {
  const counts: Record<string, number> = { skipped, problem: 0 };
  for (const { answer, problem } of resolved) {
    const name = answer?.resolution;
    if (name !== undefined) counts[name] = (counts[name] ?? 0) + 1;
    if (problem !== null) counts['problem'] = (counts['problem'] ?? 0) + 1;
  }
  return counts;
}
