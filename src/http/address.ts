/** A whole target has a scheme; "a:" is one only to a parser of addresses. */
const WHOLE = /^https?:\/\//i;

const NOWHERE = new URL('http://localhost/');

/**
 * The target of a request, taken apart. It begins with a slash, or is whole as a proxy sends it (RFC
 * 9112 section 3.2). "//x" is a path here, not a host, and what is no address is the root.
 *
 * @example readTarget('/v1/search?q=mask').pathname // '/v1/search'
 */
export function readTarget(target: string): URL {
  const whole = target.startsWith('/') ? `http://localhost${target}` : target;
  return WHOLE.test(whole) && URL.canParse(whole) ? new URL(whole) : NOWHERE;
}
