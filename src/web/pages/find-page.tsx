import type { JSX } from 'preact';
import { usePage } from '../context.js';

/** The first screen: one field, and what was found. */
export function FindPage({ q }: { readonly q: string }): JSX.Element {
  const { words } = usePage();
  const { field } = words.page;
  return (
    <form action="/" method="get" role="search">
      <label for="q">{field.label}</label>
      <input id="q" name="q" type="search" value={q} autofocus />
      <button>{field.send}</button>
    </form>
  );
}
