import type { JSX } from 'preact';
import type { Understanding } from '../../model/answer.js';
import type { Good } from '../../model/good.js';
import type { CodeDecision } from '../../search/decide/decide-code.js';
import { usePage } from '../context.js';
import type { Screen } from '../screen.js';
import { answerOfList } from '../show/answer-of-list.js';
import { codesOfGood } from '../show/codes-of-good.js';
import { noteForFile } from '../show/note-for-file.js';

/** The note for the file: plain text to copy, print or send. */
export function Note({
  good,
  decision,
  typed,
  understood,
  back,
}: {
  readonly good: Good;
  readonly decision: CodeDecision;
  readonly typed: string | null;
  readonly understood: Understanding | null;
  /** The same page without the note. */
  readonly back: Screen;
}): JSX.Element {
  const { list, model, words, language, translate, editions, now, link } = usePage();
  const { note, card } = words.page;
  const text = noteForFile({
    good,
    typed,
    codes: codesOfGood(good, editions.main, decision, understood?.form ?? null),
    decided: decision.code !== null,
    understood,
    list,
    answer: list === null ? null : answerOfList(typed ?? good.name, list, now, model),
    release: model.release,
    software: model.software,
    now,
    words,
    language,
    translate,
  });
  return (
    <section class="note" id="note">
      <h2>{note.title}</h2>
      <pre tabIndex={0} dir="auto">
        {text}
      </pre>
      <p class="acts">
        <button type="button" class="copy" hidden data-copy={text} data-copied={card.copied}>
          {card.copy}
        </button>
        <a href={link(back)}>{note.close}</a>
      </p>
    </section>
  );
}
