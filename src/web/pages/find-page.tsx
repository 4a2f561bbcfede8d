import type { JSX } from 'preact';
import { DEFAULT_EDITION } from '../../model/edition.js';
import { usePage } from '../context.js';

/** The first screen: one field, and what was found. */
export function FindPage({ q }: { readonly q: string }): JSX.Element {
  const { words } = usePage();
  const { field } = words.page;
  return (
    <>
      <form action="/" method="get" role="search">
        <label for="q">{field.label}</label>
        <input id="q" name="q" type="search" value={q} autofocus />
        <button>{field.send}</button>
      </form>
      {q !== '' && <Found q={q} />}
    </>
  );
}

function Found({ q }: { readonly q: string }): JSX.Element {
  const { model, link } = usePage();
  const answer = model.finder.find({
    query: q,
    edition: DEFAULT_EDITION,
    accepts: () => true,
    limit: 5,
  });
  return (
    <>
      <p>
        {answer.decided?.code}{' '}
        {answer.decided?.code != null && (
          <button type="button" data-copy={answer.decided.code} data-copied="copied" hidden>
            copy
          </button>
        )}
      </p>
      <ol>
        {answer.matches.map(({ good }) => (
          <li>
            <a href={link({ kind: 'item', id: good.id })}>{good.name}</a>
          </li>
        ))}
      </ol>
    </>
  );
}
