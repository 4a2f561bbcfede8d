import type { JSX } from 'preact';
import type { Classification } from '../../model/good.js';
import { fill } from '../../words/words.js';
import { usePage } from '../context.js';
import { OwnText } from './own-text.js';
import { holdersOf } from '../show/say-support.js';
import { CodeLink } from './code.js';

/** Codes that others use for the same goods, with who does. */
export function Rivals({
  rivals,
}: {
  readonly rivals: readonly Classification[];
}): JSX.Element | null {
  const { words, translate } = usePage();
  const { card } = words.page;
  if (rivals.length === 0) return null;
  return (
    <section>
      <h3>{card.rivals}</h3>
      <ul class="rows">
        {rivals.map((one) => (
          <li>
            <span>
              <Holders one={one} />
              {one.condition !== null && (
                <span class="small">
                  {' '}
                  {fill(card.only, { condition: translate(one.condition.text) })}
                </span>
              )}
              {one.note !== null && (
                <span class="small block">
                  <OwnText text={one.note} />
                </span>
              )}
            </span>{' '}
            <b>
              <CodeLink code={one.code} />
            </b>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who uses it; where nobody is named it is only argued. */
function Holders({ one }: { readonly one: Classification }): JSX.Element {
  const { words } = usePage();
  const { codes } = words.lists;
  const holders = holdersOf(one);
  if (holders.length === 0) return <>{codes.rivalUnknown}</>;
  return <>{fill(codes.rival, { holders: holders.join('; ') })}</>;
}
