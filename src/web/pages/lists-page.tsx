import type { JSX } from 'preact';
import { fill, wordFor } from '../../words/words.js';
import { usePage } from '../context.js';
import type { ListEntry } from '../model.js';
import { KeptChoices } from '../parts/kept-choices.js';
import { showDay } from '../show/local.js';
import { countUrgent, listScreen } from '../show/lists.js';

/** The lists that are published here, and the planning templates, which can be combined. */
export function ListsPage(): JSX.Element {
  const { words, model } = usePage();
  const { lists } = words.page;
  const published = model.published();
  return (
    <>
      <h1>{lists.title}</h1>
      <p>{lists.intro}</p>
      {published.length > 0 && (
        <section>
          <h2>{lists.published}</h2>
          <ul class="rows items">
            {published.map((entry) => (
              <Published entry={entry} />
            ))}
          </ul>
        </section>
      )}
      <Templates />
    </>
  );
}

function Published({ entry }: { readonly entry: ListEntry }): JSX.Element {
  const { words, language, link } = usePage();
  const { id, titles, header, state, lines } = entry;
  const title = titles[language] ?? titles['en'] ?? Object.values(titles)[0] ?? id;
  const { listInUse, lists } = words.page;
  const facts = [
    header.issuer,
    header.effectiveFrom && fill(listInUse.from, { day: showDay(header.effectiveFrom, language) }),
    header.effectiveTo && fill(listInUse.until, { day: showDay(header.effectiveTo, language) }),
    fill(lists.count, { count: lines }),
  ].filter((fact) => fact !== undefined && fact !== '');
  return (
    <li>
      <span>
        <a href={link(listScreen(id))}>{title}</a>
        <span class="small block">{facts.join(' · ')}</span>
      </span>
      <b>{words.lists.states[state]}</b>
    </li>
  );
}

/** Boxes to tick; without a script the form sends one parameter for each. */
function Templates(): JSX.Element {
  const { words, model, editions, link } = usePage();
  const { lists } = words.page;
  return (
    <form action="/lists" method="get" class="scenarios">
      <fieldset>
        <legend>
          <h2>{lists.templates}</h2>
        </legend>
        <p class="small">{lists.combine}</p>
        <ul class="cards">
          {model.scenarios.map(({ id }) => (
            <li>
              <label>
                <input type="checkbox" name="scenario" value={id} />
                <span>
                  <b>{wordFor(words.scenarios, id)}</b>
                  <span class="small block">
                    {fill(lists.urgent, { count: countUrgent(id, editions.main, model) })}
                  </span>
                </span>
              </label>
              <a
                href={link(listScreen(id))}
                aria-label={`${lists.open}: ${wordFor(words.scenarios, id)}`}
              >
                {lists.open}
              </a>
            </li>
          ))}
        </ul>
        <KeptChoices />
        <p class="stick">
          <button>{lists.show}</button>
        </p>
      </fieldset>
    </form>
  );
}
