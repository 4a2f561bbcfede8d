import type { JSX } from 'preact';
import type { Answer, Decision } from '../../model/answer.js';
import type { Good } from '../../model/good.js';
import { usePage } from '../context.js';
import { Note } from './note.js';
import { ResultCard } from './result-card.js';
import { WrongLink } from './wrong-link.js';

/** The card of what was found, and the note for the file where it was asked for. */
export function FoundItem({
  answer,
  good,
  decided,
  note,
}: {
  readonly answer: Answer;
  readonly good: Good;
  readonly decided: Decision;
  readonly note: boolean;
}): JSX.Element {
  const { words, link, screen } = usePage();
  const { card } = words.page;
  const { query: q, understood, lookAlikes } = answer;
  return (
    <>
      <ResultCard
        good={good}
        decision={decided}
        understood={understood}
        lookAlikes={lookAlikes}
        text={q}
        titled
      >
        <p class="acts">
          <a href={link({ kind: 'item', id: good.id })}>{card.more}</a>
          {!note && <a href={`${link({ kind: 'find', q, note: true })}#note`}>{card.note}</a>}
          <a href={link({ kind: 'consignment', add: q })}>{card.add}</a>
          <button type="button" class="share" hidden data-share={link(screen)}>
            {card.share}
          </button>
          <WrongLink title={good.name} />
        </p>
      </ResultCard>
      {note && (
        <Note
          good={good}
          decision={decided}
          typed={q}
          understood={understood}
          back={{ kind: 'find', q }}
        />
      )}
    </>
  );
}
