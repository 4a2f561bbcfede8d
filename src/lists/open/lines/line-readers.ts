import type { GoodId } from '../../../model/good.js';
import { type ListLine, TIERS } from '../../../model/list.js';
import { ENTRY_READERS } from './entry-readers.js';
import { ISSUER } from '../../blank-line.js';
import { type FieldReader, setByChange } from './field-reader.js';
import { readChoice, readCount, readYesNo } from './read-words.js';
import { TREATMENT_READERS } from './treatment-readers.js';

/** The columns that say something about a whole line, and how each is read. */
export const LINE_READERS = {
  good_id: {
    expects: 'the id of a good, as in "family-tent", or nothing',
    read: (cell, { no, goodId }) => {
      if (cell !== '' && !/^[a-z0-9-]+$/.test(cell)) return null;
      const change = { goodId: cell === '' ? null : (cell as GoodId) };
      if (goodId === null) return { change };
      const remark = `line ${no} was "${goodId}", and a number stands for one good for ever: leave it empty for another one`;
      return { change, remark };
    },
  },
  name: { expects: 'a name', read: readName },
  category: {
    expects: 'a kind of goods, as in "shelter"',
    read: (cell) => (cell === '' ? null : { change: { category: cell } }),
  },
  specification: optionalText('specification'),
  unit: optionalText('unit'),
  tier: {
    expects: `one of ${TIERS.join(', ')}`,
    read: (cell, line) => {
      const tier = readChoice(cell, TIERS);
      return tier === null
        ? null
        : { change: { tier, tierSource: ISSUER, setBy: setByChange(line) } };
    },
  },
  quantity_cap: {
    expects: 'a limit, as in "500 kg per consignment" (or importer, or event), or nothing',
    read: (cell) => {
      if (cell === '') return { change: { quantityCap: null } };
      const [, amount, unit, word = ''] =
        /^(\d+(?:\.\d+)?)\s*(\S.*?)\s+per\s+(\w+)$/i.exec(cell) ?? [];
      const per = readChoice(word, ['consignment', 'importer', 'event'] as const);
      if (unit === undefined || per === null) return null;
      return { change: { quantityCap: { amount: Number(amount), unit, per } } };
    },
  },
  shelf_life_months: {
    expects: 'a number of months, or nothing',
    read: (cell) => {
      const shelfLifeMonths = readCount(cell);
      return cell !== '' && shelfLifeMonths === null ? null : { change: { shelfLifeMonths } };
    },
  },
  used_allowed: {
    expects: 'yes, no, or nothing',
    read: (cell) => {
      const usedAllowed = readYesNo(cell);
      return cell !== '' && usedAllowed === null ? null : { change: { usedAllowed } };
    },
  },
  ...TREATMENT_READERS,
  ...ENTRY_READERS,
  note: optionalText('note'),
} satisfies Readonly<Record<string, FieldReader>>;

export type LineColumn = keyof typeof LINE_READERS;
export const LINE_COLUMNS = Object.keys(LINE_READERS) as readonly LineColumn[];

/**
 * A name that is changed is changed in English; the names in other languages may now say something
 * else, so they go.
 */
function readName(cell: string, { names }: ListLine): ReturnType<FieldReader['read']> {
  if (cell === '') return null;
  const others = Object.keys(names).filter((language) => language !== 'en');
  const change = { names: { en: cell } };
  if (others.length === 0) return { change };
  const gone = `the names in other languages (${others.join(', ')}) may not say the same and were taken out`;
  return { change, remark: gone };
}

function optionalText(field: 'specification' | 'unit' | 'note'): FieldReader {
  return {
    expects: 'a text',
    read: (cell) => ({ change: { [field]: cell === '' ? null : cell } }),
  };
}
