import type { JSX, TargetedEvent, TargetedSubmitEvent } from 'preact';
import { usePage } from '../../context.js';
import { flagsOf, startLines } from '../../make/make-draft.js';
import { sayCount } from '../../make/say-count.js';
import { wireRequest } from '../../make/request.js';
import { AuthorityFields } from './authority-fields.js';
import { HeaderFields } from './header-fields.js';
import { LineFields } from './line-fields.js';
import { RuleFields } from './rule-fields.js';
import type { MakeWork } from './use-make.js';

/**
 * Everything that can be said of a list, as one form. It is drawn from the request with which the
 * work began and not from what is typed, so that nothing that somebody types is written over.
 */
export function MakeForm({
  work: { seed, template, composed },
  take,
}: {
  readonly work: MakeWork;
  readonly take: ((form: HTMLFormElement, at: 'rest' | 'once') => void) | null;
}): JSX.Element {
  const { words, link } = usePage();
  const { make } = words.tools;
  const lines = startLines(seed, template);
  const { scenarios, tiers } = seed;
  const typed = (event: TargetedEvent<HTMLFormElement>): void => {
    take?.(event.currentTarget, 'rest');
  };
  const send = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    take?.(event.currentTarget, 'once');
    document.getElementById('draft')?.scrollIntoView();
  };
  return (
    <form
      class="tool make"
      method="post"
      action={`${link({ kind: 'make', scenarios, tiers })}#draft`}
      onInput={take === null ? undefined : typed}
      onChange={take === null ? undefined : typed}
      onSubmit={take === null ? undefined : send}
    >
      <input type="hidden" name="request" value={JSON.stringify(wireRequest(seed))} />
      <AuthorityFields flags={flagsOf(lines)} authorities={seed.authorities} />
      <RuleFields rules={seed.rules} lines={lines} />
      <HeaderFields request={seed} />
      <LineFields request={seed} lines={lines} template={template} />
      <p class="stick">
        <button>{make.draft}</button>
        <span class="small">{sayCount(composed, words)}</span>
      </p>
    </form>
  );
}
