import type { JSX } from 'preact';
import { headerFacts, marksOf, titleOf } from '../../lists/present/header-facts.js';
import { isShown, type LineFilter, readTiers } from '../../lists/shown-lines.js';
import { keepLines } from '../../lists/template.js';
import type { EssentialGoodsList } from '../../model/list.js';
import { fill } from '../../words/words.js';
import { usePage } from '../context.js';
import { Downloads } from '../parts/downloads.js';
import { Facts } from '../parts/facts.js';
import { LineTable } from '../parts/line-table.js';
import { ListFilter } from '../parts/list-filter.js';

/** A list: what it says of itself, the lines that pass the filters, and exactly these as files. */
export function ListPage({
  list,
  filter,
}: {
  readonly list: EssentialGoodsList;
  readonly filter: LineFilter;
}): JSX.Element {
  const { words, language, choices, link } = usePage();
  const { lists } = words.page;
  const shown = { language, words };
  const known = knownFilter(list, filter);
  const kept = keepLines(list, (line) => isShown(line, list, known));
  const inUse = choices.list === list.id;
  return (
    <>
      {marksOf(list, shown).map((mark) => (
        <p class="mark">{mark}</p>
      ))}
      <h1>{titleOf(list, shown)}</h1>
      <p class="acts">
        {inUse ? (
          <b>{lists.inUse}</b>
        ) : (
          <a class="main" href={link({ kind: 'find', q: '' }, { list: list.id })}>
            {lists.use}
          </a>
        )}
        <a href={link({ kind: 'consignment' }, { list: list.id })}>{lists.check}</a>
        {list.kind === 'template' &&
          list.scenarios.map((id) => (
            <a href={link({ kind: 'scenario', id })}>
              {fill('{label}: {id}', {
                label: lists.hazard,
                id: scenarioName(words.scenarios, id),
              })}
            </a>
          ))}
      </p>
      <details class="list-facts">
        <summary>{lists.facts}</summary>
        <Facts facts={headerFacts(kept, shown)} />
      </details>
      <ListFilter list={list} filter={known} />
      <Downloads list={list} filter={known} />
      <p role="status" aria-live="polite">
        <b>{fill(lists.count, { count: kept.lines.length })}</b>
      </p>
      <LineTable list={kept} />
    </>
  );
}

function scenarioName(names: Readonly<Record<string, string>>, id: string): string {
  return names[id] ?? id;
}

/** What a filter may say of this list; the rest is passed over, here as in the files. */
function knownFilter(list: EssentialGoodsList, { tier, category, flag }: LineFilter): LineFilter {
  const { lines } = list;
  return {
    tier: readTiers(tier) === undefined ? null : tier,
    category: lines.some((line) => line.category === category) ? category : null,
    flag: lines.some((line) => line.flags.some((one) => one.flag === flag)) ? flag : null,
  };
}
