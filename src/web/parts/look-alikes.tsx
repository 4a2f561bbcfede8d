import type { JSX } from 'preact';
import type { LookAlike } from '../../model/answer.js';
import type { Good } from '../../model/good.js';
import { wordFor } from '../../words/words.js';
import { usePage } from '../context.js';
import { plainCodes } from '../show/codes-of-good.js';
import { Code } from './code.js';

/** Medicines whose names are taken for this one, with their codes and whether they are controlled. */
export function LookAlikes({
  alike,
}: {
  readonly alike: readonly LookAlike[];
}): JSX.Element | null {
  const { words, model, link } = usePage();
  const found = alike.flatMap(({ goodId, name }) => {
    const good = model.good(goodId);
    return good === null ? [] : [{ good, name }];
  });
  if (found.length === 0) return null;
  return (
    <section class="alike">
      <h3>{words.page.card.lookAlikes}</h3>
      <ul class="rows">
        {found.map(({ good, name }) => (
          <li>
            <a href={link({ kind: 'item', id: good.id })}>{name}</a> <Differences good={good} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Differences({ good }: { readonly good: Good }): JSX.Element {
  const { words, editions } = usePage();
  const codes = plainCodes(good, editions.main).filter(({ form }) => form !== 'mixed');
  const control = good.flags.find(
    ({ flag }) => flag === 'controlled' || flag === 'nationally-controlled',
  );
  return (
    <span class="small">
      {codes.map(({ code }, place) => (
        <>
          {place > 0 && ', '}
          <Code code={code} />
        </>
      ))}
      {control !== undefined && `; ${wordFor(words.flags, control.flag)}`}
    </span>
  );
}
