import type { JSX } from 'preact';
import { TIERS } from '../../../model/list.js';
import { fill, wordFor } from '../../../words/words.js';
import { usePage } from '../../context.js';
import { FIRST_TIERS } from '../../make/request.js';
import { tierWord } from '../../make/tier-word.js';
import { countUrgent } from '../../show/lists.js';
import { KeptChoices } from '../kept-choices.js';
import { KeptDraft } from './kept-draft.js';

/** What has happened, and how much of the templates is taken. */
export function BeginForm(): JSX.Element {
  const { words, model, editions } = usePage();
  const { tools, page } = words;
  const { make } = tools;
  return (
    <>
      <p>{make.intro}</p>
      <p class="mark">{words.lists.marks.template}</p>
      <KeptDraft />
      <form action="/make" method="get" class="scenarios">
        <fieldset>
          <legend>
            <h2>{make.scenarios}</h2>
          </legend>
          <ul class="cards">
            {model.scenarios.map(({ id }) => (
              <li key={id}>
                <label>
                  <input type="checkbox" name="scenario" value={id} />
                  <span>
                    <b>{wordFor(words.scenarios, id)}</b>
                    <span class="small block">
                      {fill(page.lists.urgent, { count: countUrgent(id, editions.main, model) })}
                    </span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <fieldset>
          <legend>
            <h2>{make.tiers}</h2>
          </legend>
          <ul class="ticks">
            {TIERS.map((tier) => (
              <li key={tier}>
                <label>
                  <input
                    type="checkbox"
                    name="tier"
                    value={tier}
                    defaultChecked={FIRST_TIERS.includes(tier)}
                  />
                  <span>{tierWord(tier, words)}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <KeptChoices />
        <p class="stick">
          <button>{make.begin}</button>
        </p>
      </form>
    </>
  );
}
