import type { Fault } from '../data/fault.js';
import { classificationKey } from '../database/build-database.js';
import { type Check, faultAt } from './check.js';

/** What may raise a classification to `corroborated`. */
const CORROBORATING = new Set(['hs-text', 'hs-note', 'ruling', 'national-list']);

/** Every classification has support, and its grade is no higher than the support allows. */
export const checkSupport: Check = ({ data }) => {
  const support = new Map<string, { kind: string; ref_edition: string | null }[]>();
  for (const row of data.support) {
    const key = classificationKey(row);
    support.set(key, [...(support.get(key) ?? []), row]);
  }
  const known = new Set(data.classifications.map(classificationKey));
  const orphans = data.support
    .filter((row) => !known.has(classificationKey(row)))
    .map((row) => faultAt(row, 'it supports no classification', 'Correct it or take it out'));
  const partial = new Set<string>(
    data.editions.filter((row) => row.extent !== 'complete').map((row) => row.edition),
  );
  const graded = data.classifications.flatMap((row): Fault[] => {
    const held = support.get(classificationKey(row)) ?? [];
    if (held.length === 0)
      return [faultAt(row, `${row.good_id} ${row.code} has no support`, 'Add it to support.csv')];
    if (
      (row.basis === 'reference') !== (row.source !== null) ||
      (row.source === null) !== (row.place === null)
    )
      return [
        faultAt(
          row,
          'source and place belong to basis "reference", and to it alone',
          'Name the document and the place where good and code were seen together, or lower the basis',
        ),
      ];
    const corroborated = held.some(
      ({ kind, ref_edition }) =>
        CORROBORATING.has(kind) && (ref_edition === null || ref_edition === row.edition),
    );
    if (row.basis === 'corroborated' && !corroborated)
      return [
        faultAt(
          row,
          `nothing of HS ${row.edition} in support.csv corroborates ${row.good_id} ${row.code}`,
          'Add the text, note, ruling or national list, or lower the basis to "derived"',
        ),
      ];
    if (partial.has(row.edition) && row.basis !== 'derived' && row.basis !== 'doubtful')
      return [faultAt(row, 'a code of an incomplete edition is derived', 'Lower the basis')];
    return [];
  });
  return [...orphans, ...graded];
};
