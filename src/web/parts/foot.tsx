import type { JSX } from 'preact';
import { releaseDay } from '../../lists/present/header-facts.js';
import { fill } from '../../words/words.js';
import { usePage } from '../context.js';
import { showDay } from '../show/local.js';
import { LanguageLinks } from './language-links.js';
import { WrongLink } from './wrong-link.js';

/** What holds of every page: that it is no ruling, the day of the data, the languages. */
export function Foot(): JSX.Element {
  const { words, language, model } = usePage();
  const { page } = words;
  const day = showDay(releaseDay(model.release), language);
  return (
    <footer class="foot">
      <p>{page.footer}</p>
      <p class="small">
        {fill(page.about.data, { day })} <bdi>({model.release.slice(11)})</bdi>
        {model.contact !== null && ' · '}
        <WrongLink title={page.name} />
      </p>
      <LanguageLinks />
    </footer>
  );
}
