import type { JSX } from 'preact';
import type { Classification } from '../../model/good.js';
import { usePage } from '../context.js';
import { saySupport } from '../show/say-support.js';

/** What supports a code: the strongest first, on a card no more than a few. */
export function SupportLines({
  one,
  disputed,
  most,
}: {
  readonly one: Classification;
  readonly disputed: boolean;
  readonly most: number;
}): JSX.Element {
  const { words, translate } = usePage();
  const { grade, sentences } = saySupport(one, disputed, words, translate);
  return (
    <ul class="support">
      {grade !== null && <li class="grade">{grade}</li>}
      {sentences.slice(0, most).map((sentence) => (
        <li>
          <bdi>{sentence}</bdi>
        </li>
      ))}
    </ul>
  );
}
