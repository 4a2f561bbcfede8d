import type { JSX } from 'preact';
import { marksOf, titleOf } from '../../../lists/present/header-facts.js';
import type { CheckedConsignment } from '../../consignment/check-lines.js';
import { groupRows } from '../../consignment/groups.js';
import { usePage } from '../../context.js';
import { showDay } from '../../show/local.js';
import { ResultActs } from './result-acts.js';
import { RowCard } from './row-card.js';
import type { Work, WorkActs } from './work.js';

/** The answers, problems first. */
export function Results({
  checked,
  work,
  acts,
}: {
  readonly checked: CheckedConsignment;
  readonly work: Work;
  readonly acts: WorkActs | null;
}): JSX.Element {
  const { words } = usePage();
  const { groups, result } = words.tools.consignment;
  return (
    <>
      <h2>{result}</h2>
      <AgainstWhat checked={checked} />
      {acts !== null && <ResultActs checked={checked} work={work} acts={acts} />}
      {groupRows(checked.rows).map(({ group, rows }) => (
        <section key={group} class="group-of-rows">
          <h3>
            {groups[group]} ({rows.length})
          </h3>
          <ol class="checked">
            {rows.map(({ row, place }) => (
              <RowCard key={place} row={row} place={place} acts={acts} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** The list, how it is marked, and the day; a result without them would be read as a general one. */
function AgainstWhat({
  checked: { list, on },
}: {
  readonly checked: CheckedConsignment;
}): JSX.Element {
  const { words, language, link } = usePage();
  if (list === null)
    return (
      <p>
        {words.page.listInUse.none}{' '}
        <a href={link({ kind: 'lists' })}>{words.page.listInUse.choose}</a>
      </p>
    );
  const shown = { language, words };
  const marks = marksOf(list, shown);
  return (
    <>
      {marks.length > 0 && <p class="mark">{marks.join(' · ')}</p>}
      <p>
        {titleOf(list, shown)} · {showDay(on, language)}
      </p>
    </>
  );
}
