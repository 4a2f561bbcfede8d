import { afterAll, describe, expect, test } from '@jest/globals';
import { buildNameIndex } from '../../../src/search/index/name-index.js';
import { withoutStopWords } from '../../../src/search/index/read-names.js';
import { areAlike, findLookAlikes } from '../../../src/search/look-alikes.js';
import { foldWords } from '../../../src/search/text/fold.js';
import { openRealCatalogue } from '../../support/catalogue.js';

const { catalogue, remove } = openRealCatalogue();
afterAll(remove);

const { entries, ...index } = buildNameIndex(catalogue.goods);
const some = entries.filter((_, place) => place % 301 === 0);
const sorted = (words: readonly string[]): string => [...words].sort().join(' ');

describe('the index of the real names', () => {
  test('reads names piece by piece as it would read them whole', () => {
    const differ = entries.filter(
      ({ name, words }) => words.join(' ') !== withoutStopWords(foldWords(name)).join(' '),
    );
    expect(differ).toEqual([]);
  });

  test('has the numbers of the words of every name', () => {
    const differ = entries.filter(({ words }, number) => {
      const ids = index.wordIds.slice(index.wordStarts[number], index.wordStarts[number + 1]);
      return Array.from(ids, (id) => index.vocabulary.words[id]).join(' ') !== words.join(' ');
    });
    expect(differ).toEqual([]);
  });

  test('finds all names with the same words, and none else', () => {
    const keys = entries.map(({ words }) => sorted(words));
    for (const { words } of some) {
      const expected = entries.filter((_, number) => keys[number] === sorted(words));
      expect(index.sameWords([...words].reverse())).toEqual(expected);
    }
    expect(index.sameWords(['no', 'suchword'])).toEqual([]);
  });

  test('finds all names with the same letters, and none else', () => {
    for (const { joined } of some)
      expect(index.sameLetters(joined)).toEqual(entries.filter((one) => one.joined === joined));
  });
});

test('no two medicines that are alike are missed', () => {
  const medicines = catalogue.goods.filter(
    ({ kind, name }) => kind === 'medicine' && name.length >= 5 && !name.includes('+'),
  );
  const lookAlikes = findLookAlikes(catalogue.goods, []);
  const folded = medicines.map((good) => ({ good, text: foldWords(good.name).join(' ') }));
  const missed = folded.flatMap(({ good, text }) => {
    const found = new Set(lookAlikes.of(good.id).map((like) => like.good.id));
    return folded.filter(
      (other) => other.good !== good && areAlike(text, other.text) && !found.has(other.good.id),
    );
  });
  expect(missed).toEqual([]);
});
