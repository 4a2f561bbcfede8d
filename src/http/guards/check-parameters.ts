import type { Operation } from '../contract.js';
import type { Problem } from '../reply/problem.js';
import { nearestName } from './nearest-name.js';

/**
 * Refuses query parameters that the operation does not have or that stand twice, before anything
 * reads them: a filter that is misspelt must not be dropped in silence.
 *
 * @returns null where all is well
 */
export function checkParameters(operation: Operation, query: URLSearchParams): Problem | null {
  const known = operation.queryNames;
  const seen = new Set<string>();
  for (const name of query.keys()) {
    if (!known.includes(name)) return unknownParameter(name, known);
    if (seen.has(name))
      return {
        type: 'repeated-parameter',
        detail: `The parameter "${name}" stands more than once.`,
        members: { parameter: name },
      };
    seen.add(name);
  }
  return null;
}

function unknownParameter(name: string, known: readonly string[]): Problem {
  const near = nearestName(name, known);
  return {
    type: 'unknown-parameter',
    detail: `This operation has no parameter "${name.slice(0, 80)}".`,
    hint:
      near !== null
        ? `Did you mean "${near}"?`
        : known.length > 0
          ? `It has ${known.join(', ')}.`
          : 'It has none.',
    members: { parameter: name.slice(0, 80), known },
  };
}
