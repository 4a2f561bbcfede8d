import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Choices,
  NOTHING_CHOSEN,
  type Place,
  readPlace,
  type Screen,
  writePlace,
} from '../../src/web/screen.js';
import { LANGUAGES } from '../../src/words/words.js';

function read(address: string): Place {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  return readPlace(pathname, searchParams);
}

const text = fc.string({ unit: 'grapheme' });
/** Ids as they may be typed; "." and ".." are taken out of a path by every client. */
const id = fc
  .string({ minLength: 1, unit: 'grapheme' })
  .filter((one) => !/^(?:\.|%2e){1,2}$/i.test(one));
const some = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }));
const note: fc.Arbitrary<{ note?: true }> = fc.constantFrom({}, { note: true as const });

const screens: fc.Arbitrary<Screen> = fc.oneof(
  fc.tuple(text, note).map(([q, own]): Screen => ({ kind: 'find', q, ...own })),
  fc.tuple(id, note).map(([one, own]): Screen => ({ kind: 'item', id: one, ...own })),
  id.map((code): Screen => ({ kind: 'code', code })),
  id.map((one): Screen => ({ kind: 'source', id: one })),
  id.map((one): Screen => ({ kind: 'scenario', id: one })),
  fc.tuple(id, some, some, some).map(([one, tier, category, flag]): Screen => ({
    kind: 'list',
    id: one,
    tier,
    category,
    flag,
  })),
  some.map((add): Screen => ({ kind: 'consignment', ...(add === null ? {} : { add }) })),
  fc
    .tuple(fc.array(text), fc.array(text))
    .map(([scenarios, tiers]): Screen => ({ kind: 'make', scenarios, tiers })),
  fc
    .constantFrom('sources', 'lists', 'about', 'missing')
    .map((kind): Screen => ({ kind }) as const),
);

const choices: fc.Arbitrary<Choices> = fc.record({
  language: fc.option(fc.constantFrom(...LANGUAGES)),
  edition: some,
  list: some,
});

describe('the address of a page', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(fc.record({ screen: screens, choices }), (place) => {
        expect(read(writePlace(place))).toEqual(place);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['/', { kind: 'find', q: '' }],
    ['/?q=n95&utm_source=chat&fbclid=1', { kind: 'find', q: 'n95' }],
    ['/?q=n95&note=1', { kind: 'find', q: 'n95', note: true }],
    ['/item/surgical-mask', { kind: 'item', id: 'surgical-mask' }],
    ['/code/6307.90', { kind: 'code', code: '6307.90' }],
    ['/lists', { kind: 'lists' }],
    ['/lists?scenario=flood&scenario=cholera', list('flood+cholera')],
    ['/lists/flood+cholera', list('flood+cholera')],
    ['/lists/flood?tier=all', { ...list('flood'), tier: 'all' }],
    ['/sources/inn-124', { kind: 'source', id: 'inn-124' }],
    ['/consignment', { kind: 'consignment' }],
    ['/consignment?add=tents', { kind: 'consignment', add: 'tents' }],
    ['/make', { kind: 'make', scenarios: [], tiers: [] }],
    [
      '/make?scenario=flood&scenario=cholera&tier=essential',
      { kind: 'make', scenarios: ['flood', 'cholera'], tiers: ['essential'] },
    ],
    ['/item', { kind: 'missing' }],
    ['/item/a/b', { kind: 'missing' }],
    ['/item/%E0%A4%A', { kind: 'missing' }],
    ['/about/more', { kind: 'missing' }],
    ['/nothing', { kind: 'missing' }],
  ])('%s is %j', (address, screen) => {
    expect(read(address).screen).toEqual(screen);
  });

  test('keeps what was chosen, and passes over a language that nobody has', () => {
    const chosen = { language: 'fr', edition: 'both', list: 'flood' } as const;
    expect(read('/about?lang=fr&edition=both&list=flood').choices).toEqual(chosen);
    expect(read('/?lang=xx').choices).toEqual(NOTHING_CHOSEN);
  });
});

function list(of: string): Screen {
  return { kind: 'list', id: of, tier: null, category: null, flag: null };
}
