import type { JSX } from 'preact';
import { titleOf } from '../../../lists/present/header-facts.js';
import { wordFor } from '../../../words/words.js';
import { usePage } from '../../context.js';

/** The list in use, those published here, the templates, or none. */
export function ListChoice({ chosen }: { readonly chosen: string | null }): JSX.Element {
  const { words, language, model, editions } = usePage();
  const { consignment } = words.tools;
  const published = model.published();
  const held = [...published, ...model.scenarios].some(({ id }) => id === chosen);
  const combined = chosen === null || held ? null : model.list(chosen, editions.main);
  return (
    <p>
      <label for="against">{consignment.against}</label>
      <select id="against" name="against">
        <option value="">{consignment.codesOnly}</option>
        {combined !== null && (
          <option value={combined.id} selected>
            {titleOf(combined, { language, words })}
          </option>
        )}
        {published.length > 0 && (
          <optgroup label={words.page.lists.published}>
            {published.map(({ id, titles }) => (
              <option value={id} selected={id === chosen}>
                {titles[language] ?? titles['en'] ?? id}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={words.page.lists.templates}>
          {model.scenarios.map(({ id }) => (
            <option value={id} selected={id === chosen}>
              {wordFor(words.scenarios, id)}
            </option>
          ))}
        </optgroup>
      </select>
    </p>
  );
}
