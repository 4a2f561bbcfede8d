import type { ResolvedLine } from '../../../search/resolve-line.js';

/** Whether a person has to look at a line: no one code, one to confirm, or one declared wrongly. */
export function needsPerson({ answer, codeAgrees, problem }: ResolvedLine): boolean {
  const decided = answer?.decided ?? null;
  return problem !== null || decided?.code == null || decided.confirm || codeAgrees === false;
}

/** The places of the lines, those that need a person first, each group in its order. */
export function exceptionsFirst(resolved: readonly ResolvedLine[]): readonly number[] {
  const places = resolved.map((line, place) => ({ place, first: needsPerson(line) }));
  return [...places.filter(({ first }) => first), ...places.filter(({ first }) => !first)].map(
    ({ place }) => place,
  );
}
