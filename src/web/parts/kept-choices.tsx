import type { JSX } from 'preact';
import { usePage } from '../context.js';

/** What was chosen, so that a form keeps it in the address. */
export function KeptChoices(): JSX.Element {
  const { language, edition, list } = usePage().choices;
  return (
    <>
      {language !== null && <input type="hidden" name="lang" value={language} />}
      {edition !== null && <input type="hidden" name="edition" value={edition} />}
      {list !== null && <input type="hidden" name="list" value={list} />}
    </>
  );
}
