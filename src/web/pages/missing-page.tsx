import type { JSX } from 'preact';
import { usePage } from '../context.js';
import { SearchForm } from '../parts/search-form.js';

/** What an address that nobody knows shows. */
export function MissingPage(): JSX.Element {
  const { words } = usePage();
  return (
    <>
      <h1>{words.page.missing.title}</h1>
      <p>{words.page.missing.text}</p>
      <SearchForm q="" />
    </>
  );
}
