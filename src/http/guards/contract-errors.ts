import { error as errors } from 'express-openapi-validator';
import type { Problem } from '../reply/problem.js';

/**
 * What the check against the contract found, as a problem.
 *
 * @returns null where the error is no finding of the contract check, but a fault of ours
 */
export function contractProblem(error: unknown): Problem | null {
  if (error instanceof errors.UnsupportedMediaType)
    return { type: 'unsupported-media-type', detail: 'The body is of a type that is not taken.' };
  if (!(error instanceof errors.BadRequest)) return null;
  const [finding] = error.errors;
  if (finding?.path.startsWith('/body') === true)
    return {
      type: 'malformed-body',
      detail: `"${finding.path}" ${finding.message}.`,
      hint: 'The allowed form stands in the contract: /openapi.yaml',
    };
  const name = finding?.path.split('/').at(-1) ?? '';
  return {
    type: 'invalid-parameter',
    detail: `The parameter "${name}" ${finding?.message ?? 'is not in the allowed form'}.`,
    hint: 'The allowed form stands in the contract: /openapi.yaml',
    members: { parameter: name },
  };
}
