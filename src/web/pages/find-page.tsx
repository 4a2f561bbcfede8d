import type { JSX } from 'preact';
import type { Answer } from '../../model/answer.js';
import { usePage } from '../context.js';
import { AdviceParts } from '../parts/advice.js';
import { CodeAnswer } from '../parts/code-answer.js';
import { EditionQuestion } from '../parts/edition-question.js';
import { FoundItem } from '../parts/found-item.js';
import { ListAnswer } from '../parts/list-answer.js';
import { Matches } from '../parts/matches.js';
import { SearchForm } from '../parts/search-form.js';
import { Start } from '../parts/start.js';
import { sayHowFound } from '../show/summary.js';

/** As long as a text may be that is looked up; more is cut. */
const LONGEST = 200;

/** The first screen: one field, and what was found. */
export function FindPage({ q, note }: { readonly q: string; readonly note: boolean }): JSX.Element {
  const { model, editions, words, language } = usePage();
  const query = q.slice(0, LONGEST);
  if (query.trim() === '') return <Start />;
  const answer = model.finder.find({
    query,
    edition: editions.main,
    accepts: () => true,
    limit: 10,
  });
  return (
    <>
      <h1 class="voice">{words.page.menu.find}</h1>
      <SearchForm q={query} />
      <p class={`summary ${needsCare(answer) ? 'care' : ''}`} role="status" aria-live="polite">
        {sayHowFound(answer, words, language)}
      </p>
      <Found answer={answer} note={note} />
    </>
  );
}

/** Whether a person must look again: at the label, or among names that are alike. */
function needsCare({ decided, resolution }: Answer): boolean {
  return decided?.confirm === true || resolution === 'ambiguous';
}

function Found({ answer, note }: { readonly answer: Answer; readonly note: boolean }): JSX.Element {
  const { list } = usePage();
  const { code, decided, matches, advice } = answer;
  if (code !== null) return <CodeAnswer answer={answer} code={code} />;
  const good = matches.find((match) => match.good.id === decided?.goodId)?.good ?? null;
  if (decided === null || good === null)
    return (
      <>
        {advice !== null && <AdviceParts advice={advice} />}
        {(list !== null || matches.length === 0) && <ListAnswer text={answer.query} />}
        <Matches matches={matches} marked={advice === null} settled={false} />
        <EditionQuestion />
      </>
    );
  const others = matches.filter((match) => match.good !== good);
  return (
    <>
      <FoundItem answer={answer} good={good} decided={decided} note={note} />
      <EditionQuestion />
      {advice !== null && <AdviceParts advice={advice} />}
      <Matches matches={others} marked={false} settled />
    </>
  );
}
