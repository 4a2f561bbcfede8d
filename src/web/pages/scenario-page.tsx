import type { JSX } from 'preact';
import { TIERS } from '../../model/list.js';
import type { Scenario } from '../../model/reference.js';
import { fill, wordFor } from '../../words/words.js';
import { usePage } from '../context.js';
import { OwnText } from '../parts/own-text.js';
import { Facts } from '../parts/facts.js';
import { listScreen } from '../show/lists.js';

/** A kind of disaster: its codes in the registers of disasters, and its planning template. */
export function ScenarioPage({ scenario }: { readonly scenario: Scenario }): JSX.Element {
  const { words, model, editions, link } = usePage();
  const { lists, listInUse } = words.page;
  const { hazardCodes, id, name, note } = scenario;
  const lines = model.list(id, editions.main)?.lines ?? [];
  return (
    <>
      <h1>{wordFor(words.scenarios, id) || name}</h1>
      <p>{words.lists.marks.template}</p>
      <p class="acts">
        <a class="main" href={link(listScreen(id))}>
          {lists.open}
        </a>
        <a href={link({ kind: 'find', q: '' }, { list: id })}>{lists.use}</a>
      </p>
      <section>
        <h2>{lists.tierCounts}</h2>
        <Facts
          facts={TIERS.map((tier) => {
            const count = lines.filter((line) => line.tier === tier).length;
            const label = fill(words.lists.tiers[tier], { authority: listInUse.label });
            return [label, count === 0 ? null : String(count)] as const;
          })}
        />
      </section>
      <section>
        <h2>{lists.hazard}</h2>
        <Facts
          facts={[
            [lists.hazards.glide, hazardCodes.glide.join(', ')],
            [lists.hazards.emDat, hazardCodes.emDat.join(', ')],
            [lists.hazards.hip, hazardCodes.hip.join(', ')],
          ]}
        />
        {note !== null && (
          <p class="small">
            <OwnText text={note} />
          </p>
        )}
      </section>
    </>
  );
}
