import type { JSX } from 'preact';
import type { Form, Good } from '../../model/good.js';
import { usePage } from '../context.js';
import { sayFlags, sayUnchecked } from '../show/say-flags.js';

/** What border agencies ask for, and which of the main topics nobody looked at. */
export function FlagList({
  good,
  form,
  heading,
}: {
  readonly good: Good;
  readonly form: Form | null;
  readonly heading: string;
}): JSX.Element | null {
  const { words, translate } = usePage();
  const flags = sayFlags(good.flags, form, words, translate);
  const unchecked = sayUnchecked(good, words);
  if (flags.length === 0 && unchecked === null) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <ul class="flags">
        {flags.map((flag) => (
          <li>{flag}</li>
        ))}
        {unchecked !== null && <li class="small">{unchecked}</li>}
      </ul>
    </section>
  );
}
