import type { JSX } from 'preact';
import type { LookAlike, Understanding } from '../../model/answer.js';
import type { Good } from '../../model/good.js';
import type { CodeDecision } from '../../search/decide/decide-code.js';
import { fill } from '../../words/words.js';
import { usePage } from '../context.js';
import { OwnText } from './own-text.js';
import { codesOfGood } from '../show/codes-of-good.js';
import { nameOfGood } from '../show/name-of-good.js';
import { capital } from '../show/local.js';
import { CodesOfCard } from './codes-of-card.js';
import { FlagList } from './flag-list.js';
import { ListAnswer } from './list-answer.js';
import { Listings } from './listings.js';
import { LookAlikes } from './look-alikes.js';
import { Rivals } from './rivals.js';

export interface ResultCardProps {
  readonly good: Good;
  readonly decision: CodeDecision;
  readonly understood: Understanding | null;
  readonly lookAlikes: readonly LookAlike[];
  /** What the list in use is asked about: the text as it was typed, or the name. */
  readonly text: string;
  /** Links and buttons at its end. */
  readonly children?: JSX.Element;
  /** On the page of the item its name is the title already. */
  readonly titled: boolean;
}

/** Everything an officer needs of one item: the code first, then what else matters at the border. */
export function ResultCard(props: ResultCardProps): JSX.Element {
  const { good, decision, understood, lookAlikes, text, children, titled } = props;
  const { language, words, editions, link } = usePage();
  const { name, english } = nameOfGood(good, language);
  const form = understood?.form ?? null;
  const codes = codesOfGood(good, editions.main, decision, form);
  return (
    <article class="card" aria-labelledby={titled ? `item-${good.id}` : undefined}>
      {!titled && (
        <h2>
          {fill(words.page.edition.shown, {
            edition: fill(words.page.edition.one, { edition: editions.main }),
          })}
        </h2>
      )}
      {titled && (
        <h2 id={`item-${good.id}`}>
          <a href={link({ kind: 'item', id: good.id })}>{capital(name)}</a>
        </h2>
      )}
      {english !== null && (
        <p class="small" lang="en">
          <bdi>{english}</bdi>
        </p>
      )}
      {good.specification !== null && (
        <p class="small">
          <OwnText text={good.specification} />
        </p>
      )}
      <CodesOfCard good={good} codes={codes} decision={decision} understood={understood} />
      <ListAnswer text={text} />
      <Rivals rivals={codes.rivals} />
      <FlagList good={good} form={form} heading={words.page.card.flags} />
      <Listings good={good} />
      <LookAlikes alike={lookAlikes} />
      {children}
    </article>
  );
}
