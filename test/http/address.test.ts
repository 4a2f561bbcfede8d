import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTarget } from '../../src/http/address.js';

describe('the target of a request', () => {
  test.each([
    ['/v1/search?q=mask', '/v1/search', 'q=mask'],
    ['//x?a=1', '//x', 'a=1'],
    ['//[', '//[', ''],
    ['//', '//', ''],
    ['http://proxy.example/v1/goods?limit=1', '/v1/goods', 'limit=1'],
    ['http://[', '/', ''],
    ['', '/', ''],
    ['a:', '/', ''],
    ['data:text/plain,x', '/', ''],
  ])('%s is %s', (target, path, query) => {
    const { pathname, searchParams } = readTarget(target);
    expect([pathname, searchParams.toString()]).toEqual([path, query]);
  });

  test('never fails, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string(), (text) => readTarget(text).pathname.startsWith('/')),
      { numRuns: 2000, examples: [['/\\'], ['//'], ['?']] },
    );
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        // A path without dot segments stays as it is.
        fc.pre(path.startsWith('/') && !/\/\.|%2e/i.test(path));
        expect(readTarget(path).pathname).toBe(path);
      }),
    );
  });
});
