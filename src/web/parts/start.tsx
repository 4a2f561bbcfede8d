import type { JSX } from 'preact';
import { usePage } from '../context.js';
import { EditionQuestion } from './edition-question.js';
import { SearchForm } from './search-form.js';

/** Searches that show what can be typed: a medicine, an article, a code, a name in another script. */
const EXAMPLES = [
  'paracetamol 500 mg',
  'surgical gloves',
  'N95',
  '3822.19',
  'moustiquaire',
  'палатка',
];

/** The first screen, before anything was asked. */
export function Start(): JSX.Element {
  const { words, link } = usePage();
  const { page } = words;
  return (
    <>
      <h1>{page.tagline}</h1>
      <SearchForm q="" />
      <section class="examples">
        <h2>{page.field.examples}</h2>
        <ul class="choices">
          {EXAMPLES.map((q) => (
            <li>
              <a href={link({ kind: 'find', q })} dir="auto">
                {q}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <EditionQuestion />
      <section>
        <h2>{page.menu.lists}</h2>
        <p>
          {page.lists.intro} <a href={link({ kind: 'lists' })}>{page.listInUse.choose}</a>
        </p>
      </section>
    </>
  );
}
