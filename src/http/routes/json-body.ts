import type { RawRequest } from '../raw-request.js';

/**
 * The JSON of a request, which was held against the contract before it came here.
 *
 * @throws where there is none, since the contract lets nothing else through
 */
export function jsonBody({ body }: RawRequest): unknown {
  if (body?.kind !== 'json') throw new Error('The body is not JSON, and the contract let it pass');
  return body.value;
}
