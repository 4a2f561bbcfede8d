import type { JSX, TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { usePage } from '../../context.js';
import { fieldsOf } from '../../form-fields.js';
import { DRAFT_FORMS, type DraftForm } from '../../make/draft-files.js';
import { wireRequest } from '../../make/request.js';
import { takeDraft } from './take-draft.js';
import type { MakeWork } from './use-make.js';

/** Scripts that our PDF cannot lay out; the word processor does. */
const WITHOUT_PDF: readonly string[] = ['ar', 'zh'];

/** The list in every form, as a draft or as final. The service makes those that a page cannot. */
export function DraftDownloads({ work }: { readonly work: MakeWork }): JSX.Element {
  const page = usePage();
  const { words, language, browser } = page;
  const { make, save, saved } = words.tools;
  const [said, setSaid] = useState('');
  const alone = browser !== null && browser.ask === null;
  const forms = DRAFT_FORMS.filter((form) =>
    alone ? form === 'csv' || form === 'json' : form !== 'pdf' || !WITHOUT_PDF.includes(language),
  );
  const take = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.submitter?.getAttribute('value') as DraftForm | null;
    const state = fieldsOf(event.currentTarget).get('state') === 'final' ? 'final' : 'draft';
    if (form !== null) void takeDraft({ ...work.request, state }, form, work, page).then(setSaid);
  };
  return (
    <form
      class="tool"
      method="post"
      action={`/make/download?lang=${language}`}
      onSubmit={browser === null ? undefined : take}
    >
      <h3>{make.download}</h3>
      <input type="hidden" name="request" value={JSON.stringify(wireRequest(work.request))} />
      <States chosen={work.request.state} />
      <p class="acts">
        {forms.map((form) => (
          <button key={form} name="form" value={form} class="quiet">
            {words.page.lists.formats[form]}
          </button>
        ))}
      </p>
      {alone && <p class="small">{make.needsService}</p>}
      {browser !== null && (
        <p class="acts">
          <button
            type="button"
            class="quiet"
            onClick={() => {
              const content = JSON.stringify(wireRequest(work.request), null, 2);
              browser.save({ name: 'list-request.json', type: 'application/json', content });
              setSaid(saved);
            }}
          >
            {save}
          </button>
          <span class="small">{make.request}</span>
        </p>
      )}
      <p role="status" aria-live="polite">
        {said}
      </p>
    </form>
  );
}

function States({ chosen }: { readonly chosen: 'draft' | 'final' }): JSX.Element {
  const { words } = usePage();
  const { make } = words.tools;
  return (
    <fieldset>
      <legend class="small">{make.state}</legend>
      <ul class="ticks">
        {(['draft', 'final'] as const).map((state) => (
          <li key={state}>
            <label>
              <input type="radio" name="state" value={state} defaultChecked={state === chosen} />
              <span>{make.states[state]}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
