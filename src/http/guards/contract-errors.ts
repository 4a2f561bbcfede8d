import { error as errors } from 'express-openapi-validator';
import type { Problem } from '../reply/problem.js';

/**
 * What the check against the contract found, as a problem.
 *
 * @returns null where the error is no finding of the contract check, but a fault of ours
 */
export function contractProblem(error: unknown): Problem | null {
  if (!(error instanceof errors.BadRequest)) return null;
  const [finding] = error.errors;
  const name = finding?.path.split('/').at(-1) ?? '';
  return {
    type: 'invalid-parameter',
    detail: `The parameter "${name}" ${finding?.message ?? 'is not in the allowed form'}.`,
    hint: 'The allowed form stands in the contract: /openapi.yaml',
    members: { parameter: name },
  };
}
