import type { Answer, Match } from '../../model/answer.js';
import { fill, type Language, type Words } from '../../words/words.js';
import { nameOfGood } from './name-of-good.js';
import { showCountry } from './local.js';

/** How the name was found, in one sentence. What supports the code is said elsewhere. */
export function sayHowFound(answer: Answer, words: Words, language: Language): string {
  const { found } = words.page;
  const [first] = answer.matches;
  switch (answer.resolution) {
    case 'none':
      return answer.code === null
        ? found.none
        : `${fill(found.codeInvalid, { code: answer.code.used })} ${found.none}`;
    case 'ambiguous':
      return answer.advice === null ? found.ambiguous : found.choice;
    case 'corrected':
      return fill(found.corrected, { name: first?.matchedOn.name ?? '' });
    case 'synonym':
      return first === undefined ? found.exact : saySynonym(first, answer, words, language);
    case 'exact':
      return sayExact(answer, words);
  }
}

function saySynonym(
  match: Match,
  { understood }: Answer,
  words: Words,
  language: Language,
): string {
  const { found } = words.page;
  const { matchedOn, good } = match;
  const { name: shown, english } = nameOfGood(good, language);
  const typed = matchedOn.name;
  const name = shown.toLowerCase() === understood.name ? (english ?? shown) : shown;
  if (matchedOn.kind !== 'brand') return fill(found.synonym, { typed, name });
  if (matchedOn.country === null) return fill(found.brandAnywhere, { typed, name });
  return fill(found.brand, { typed, name, country: showCountry(matchedOn.country, language) });
}

function sayExact({ code, decided, matches }: Answer, { page }: Words): string {
  const { found } = page;
  const kind = matches[0]?.matchedOn.kind;
  if (code === null)
    return kind === 'cas' || kind === 'atc'
      ? fill(found.number, { typed: matches[0]?.matchedOn.name ?? '' })
      : found.exact;
  if (decided?.codeStatus === 'not-in-edition')
    return fill(found.codeElsewhere, {
      edition: decided.edition,
      code: code.used,
      editions: code.editions.map((edition) => fill(page.edition.one, { edition })).join(', '),
    });
  return matches.length === 0 ? found.codeEmpty : fill(found.code, { code: code.used });
}
