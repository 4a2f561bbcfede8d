import type { JSX } from 'preact';
import type { Classification } from '../../model/good.js';
import { fill } from '../../words/words.js';
import { usePage } from '../context.js';
import { CodeLink } from './code.js';

/** The readings that do not lead, in one line each: when, and which code. */
export function OtherReadings({
  readings,
  heading,
}: {
  readonly readings: readonly Classification[];
  readonly heading: string | null;
}): JSX.Element | null {
  const { words, translate } = usePage();
  const { card } = words.page;
  if (readings.length === 0) return null;
  return (
    <>
      {heading !== null && <h3>{heading}</h3>}
      <ul class="rows">
        {readings.map((one) => (
          <li>
            <span>{whenOf(one, card, translate)}</span>{' '}
            <b>
              <CodeLink code={one.code} />
            </b>
          </li>
        ))}
      </ul>
    </>
  );
}

function whenOf(
  { form, condition }: Classification,
  card: ReturnType<typeof usePage>['words']['page']['card'],
  translate: (text: string) => string,
): string {
  const parts = [
    form === null ? null : card.forms[form],
    condition === null ? null : fill(card.only, { condition: translate(condition.text) }),
  ].filter((part) => part !== null);
  return parts.length === 0 ? card.inGeneral : parts.join('; ');
}
