import type { Flag, Form, Good } from '../../model/good.js';
import { fill, wordFor, type Words } from '../../words/words.js';

/** What a border agency may ask for whatever the goods are: where nobody looked, that is said. */
const MAIN_TOPICS = ['controlled', 'cold-chain', 'dangerous-goods'] as const;

/** The flags of a good as sentences; of a medicine whose form is known, those of that form. */
export function sayFlags(
  flags: readonly Flag[],
  form: Form | null,
  words: Words,
  translate: (text: string) => string,
): readonly string[] {
  const said = flags
    .filter((flag) => form === null || flag.form === null || flag.form === form)
    .map((flag) => sayFlag(flag, form, words, translate));
  return [...new Set(said)];
}

function sayFlag(
  flag: Flag,
  form: Form | null,
  words: Words,
  translate: (text: string) => string,
): string {
  const { card } = words.page;
  const remarks = [
    flag.detail === null ? null : translate(flag.detail),
    flag.form === null || form !== null ? null : card.forms[flag.form].toLowerCase(),
    flag.certainty === 'likely' ? card.likely : null,
  ].filter((one) => one !== null);
  const word = wordFor(words.flags, flag.flag);
  return remarks.length === 0 ? word : `${word} (${remarks.join('; ')})`;
}

/** "Not checked, ask: ..."; null where every main topic was looked at. */
export function sayUnchecked({ flags, flagsChecked }: Good, { page }: Words): string | null {
  const open = MAIN_TOPICS.filter(
    (topic) => !flagsChecked.includes(topic) && !flags.some(({ flag }) => flag === topic),
  );
  if (open.length === 0) return null;
  const topics = open.map((topic) => page.topics[topic]).join(', ');
  return fill(page.card.unchecked, { topics });
}
