import type { Operation } from '../contract.js';
import type { Problem } from '../reply/problem.js';
import { nearestName } from './nearest-name.js';

/** What stands where bytes are no UTF-8. */
const REPLACEMENT = '\ufffd';

/**
 * Refuses query parameters that the operation does not have, that stand twice or are garbled, before anything
 * reads them: a filter that is misspelt must not be dropped in silence.
 *
 * @returns null where all is well
 */
export function checkParameters(operation: Operation, query: URLSearchParams): Problem | null {
  const known = operation.queryNames;
  const seen = new Set<string>();
  for (const [name, value] of query) {
    if (!known.includes(name)) return unknownParameter(name, known);
    if (seen.has(name))
      return {
        type: 'repeated-parameter',
        detail: `The parameter "${name}" stands more than once.`,
        members: { parameter: name },
      };
    if (value.includes(REPLACEMENT)) return notUnicode(name);
    seen.add(name);
  }
  return null;
}

/** A text in another encoding would be read as another text, and answered with nothing. */
function notUnicode(name: string): Problem {
  return {
    type: 'invalid-parameter',
    detail: `The parameter "${name}" is not UTF-8.`,
    hint: 'Encode texts as UTF-8 before they are put into an address.',
    members: { parameter: name },
  };
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
