import type { DataSet } from '../data/read-data.js';
import type { Fault } from '../data/fault.js';
import { type Check, faultAt } from './check.js';

/** A translation is of a text that the data have, and keeps its numbers. */
export const checkTexts: Check = ({ data }) => {
  const held = textsOf(data);
  return [...data.texts.values()].flat().flatMap((row): Fault[] => {
    if (!held.has(row.text))
      return [faultAt(row, `no row of the data says "${row.text}"`, 'Take the row out')];
    const missing = numbersOf(row.text).filter(
      (number) => !digitsOf(row.translation).includes(number),
    );
    if (missing.length === 0) return [];
    const message = `the translation of "${row.text}" lost ${missing.join(', ')}`;
    return [faultAt(row, message, 'Put the numbers back')];
  });
};

/** The texts that are translated: advice, labels of codes, and conditions. */
export function textsOf(data: DataSet): ReadonlySet<string> {
  return new Set([
    ...data.adviceTopics.map(({ message }) => message),
    ...data.advice.flatMap(({ ask, label }) => [ask, label]),
    ...data.labels.map(({ label }) => label),
    ...data.classifications.flatMap(({ condition }) => condition ?? []),
  ]);
}

/** Runs of digits; a comma or a blank between them is a way of writing, and so is a power of a unit. */
function numbersOf(text: string): string[] {
  return digitsOf(text).match(/\d+/g) ?? [];
}

function digitsOf(text: string): string {
  const plain = text.normalize('NFKC').replace(/(\b[ck]?m)[23]\b/g, '$1');
  return plain.replace(/(\d)[.,\s\u00a0\u202f](?=\d{3}\b)/g, '$1');
}
