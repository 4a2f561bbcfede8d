import type { JSX } from 'preact';
import type { Answer, CodeFinding } from '../../model/answer.js';
import { fill } from '../../words/words.js';
import { usePage } from '../context.js';
import { capital } from '../show/local.js';
import { AdviceParts } from './advice.js';
import { LargeCode } from './code.js';
import { EditionQuestion } from './edition-question.js';
import { ItemRow } from './item-row.js';
import { ListAnswer } from './list-answer.js';
import { CodeLinks } from './neighbour-line.js';

/** What is known under a code that somebody typed. */
export function CodeAnswer({
  answer,
  code,
}: {
  readonly answer: Answer;
  readonly code: CodeFinding;
}): JSX.Element {
  const { words, translate, link } = usePage();
  const { page } = words;
  const { decided, matches, advice } = answer;
  const edition = decided?.code == null ? (code.editions.at(-1) ?? null) : decided.edition;
  return (
    <>
      {edition !== null && (
        <article class="card">
          <h2>
            {capital(
              code.label === null
                ? fill(page.code.title, { code: code.used })
                : translate(code.label),
            )}
          </h2>
          <LargeCode code={code.used} edition={edition} ex={false} />
          {decided?.codeStatus === 'not-in-edition' && <Options answer={answer} code={code} />}
          {code.digitsDropped !== '' && (
            <p class="small">{fill(page.found.codeCut, { digits: code.digitsDropped })}</p>
          )}
          <ListAnswer text={answer.query} />
          <p class="acts">
            <a href={link({ kind: 'code', code: code.used })}>{page.code.overview}</a>
          </p>
        </article>
      )}
      {advice !== null && <AdviceParts advice={advice} />}
      {edition !== null && (
        <section>
          <h2>{page.code.items}</h2>
          {matches.length === 0 && <p>{page.found.codeEmpty}</p>}
          <ul class="rows items">
            {matches.map(({ good }) => (
              <ItemRow good={good} edition={edition} />
            ))}
          </ul>
        </section>
      )}
      <EditionQuestion />
    </>
  );
}

/** A code of another edition: what it became in the one that is shown. */
function Options({
  answer,
  code,
}: {
  readonly answer: Answer;
  readonly code: CodeFinding;
}): JSX.Element {
  const { words, editions } = usePage();
  const codes = (answer.decided?.options ?? []).map((option) => option.code);
  const same = codes.every((one) => one === code.used);
  if (same) return <p>{fill(words.page.card.notInEdition, { edition: editions.main })}</p>;
  const [before = '', after = ''] = fill(words.page.edition.differs, {
    edition: editions.main,
    codes: '\n',
  }).split('\n');
  return (
    <p class="neighbour differs">
      {before}
      <b>
        <CodeLinks codes={codes} />
      </b>
      {after}
    </p>
  );
}
