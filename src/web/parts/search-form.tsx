import type { JSX } from 'preact';
import { usePage } from '../context.js';
import { KeptChoices } from './kept-choices.js';

/** The one field. It has the focus where nothing was asked yet. */
export function SearchForm({ q }: { readonly q: string }): JSX.Element {
  const { words } = usePage();
  const { field } = words.page;
  return (
    <form class="find" action="/" method="get" role="search">
      <label for="q">{field.label}</label>
      <div class="field">
        <input
          id="q"
          name="q"
          type="search"
          value={q}
          maxLength={200}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          dir="auto"
          aria-describedby="q-hint"
          autofocus={q === ''}
        />
        <button>{field.send}</button>
      </div>
      <p id="q-hint" class={q === '' ? 'small' : 'small voice'}>
        {field.hint}
      </p>
      <KeptChoices />
    </form>
  );
}
