import type { Answer } from '../model/answer.js';
import type { Edition } from '../model/edition.js';
import { openCatalogue } from '../catalogue/open-catalogue.js';
import { createFinder } from '../search/find.js';
import type { Settings } from './settings.js';

/** `find TEXT`: the answer for a person at a terminal, or the whole of it as JSON. */
export function runFind(
  settings: Settings,
  text: string,
  options: { readonly edition: string; readonly json: boolean },
  say: (line: string) => void,
): boolean {
  const opened = openCatalogue(settings.database);
  if (!opened.ok) {
    say(opened.failure);
    return false;
  }
  const catalogue = opened.value;
  const held = catalogue.editions.filter((one) => one.extent !== 'codes-only');
  const edition = held.find((one) => one.edition === options.edition)?.edition;
  if (edition === undefined) {
    say(`The edition must be one of ${held.map((one) => one.edition).join(', ')}.`);
    return false;
  }
  const finder = createFinder(catalogue.goods, { ...catalogue, book: catalogue.nomenclature });
  const answer = finder.find({ query: text, edition, accepts: () => true, limit: 10 });
  if (options.json) say(JSON.stringify(answer, null, 2));
  else for (const line of describeAnswer(answer, edition)) say(line);
  catalogue.close();
  return true;
}

const FOUND = {
  exact: 'Name found',
  synonym: 'Found under another name',
  corrected: 'Spelling corrected, check the label',
  ambiguous: 'Similar names, choose by the label',
  none: 'Not in this catalogue (this does not mean prohibited)',
} as const;

function describeAnswer(answer: Answer, edition: Edition): string[] {
  const { decided, matches, advice } = answer;
  const lines: string[] = [FOUND[answer.resolution]];
  if (decided?.code != null) lines.push(`${decided.code} (HS ${edition})`);
  for (const option of decided?.options ?? []) lines.push(`  ${option.code} if ${option.when}`);
  for (const { good, matchedOn } of matches) {
    const codes = good.classifications.filter((one) => one.edition === edition && !one.rival);
    const list = [...new Set(codes.map((one) => one.code))].join(', ') || 'no code';
    const name = matchedOn.name === good.name ? good.name : `${good.name} (${matchedOn.name})`;
    lines.push(`  ${name}: ${list}`);
  }
  if (advice !== null) lines.push(advice.message);
  return lines;
}
