import { DEFAULT_EDITION, type Edition } from '../../model/edition.js';
import type { RawRequest } from '../raw-request.js';
import { fail, type Result, succeed } from '../../model/result.js';
import type { Problem } from '../reply/problem.js';
import type { Service } from '../service.js';

/**
 * The edition that a request asks for; 2022 where it asks for none.
 *
 * Editions are data, so the contract only knows their form, and whether one is held is asked here.
 */
export function parseEdition(
  request: RawRequest,
  service: Service,
  options: { readonly codesOnly: boolean },
): Result<Edition, Problem> {
  const asked = request.query.get('edition') ?? DEFAULT_EDITION;
  const held = service.catalogue.editions.filter(
    (one) => options.codesOnly || one.extent !== 'codes-only',
  );
  const found = held.find((one) => one.edition === asked);
  if (found !== undefined) return succeed(found.edition);
  const names = held.map((one) => one.edition).join(', ');
  return fail(invalidParameter('edition', asked, `one of ${names}`));
}

/** A problem that names the parameter and the form that is allowed. */
export function invalidParameter(name: string, value: string, allowed: string): Problem {
  return {
    type: 'invalid-parameter',
    detail: `The parameter "${name}" is "${value}" and must be ${allowed}.`,
    members: { parameter: name },
  };
}

/** An id of a source, checked, or null where none was asked. */
export function parseListing(
  request: RawRequest,
  service: Service,
): Result<string | null, Problem> {
  const listing = request.query.get('listing');
  if (listing === undefined) return succeed(null);
  if (service.catalogue.references.source(listing) !== null) return succeed(listing);
  const ids = service.catalogue.references.sources.map((source) => source.id).join(', ');
  return fail(invalidParameter('listing', listing, `one of ${ids}`));
}
