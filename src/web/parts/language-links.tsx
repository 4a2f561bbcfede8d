import type { JSX } from 'preact';
import { LANGUAGES } from '../../words/words.js';
import { usePage } from '../context.js';
import { capital, showLanguage } from '../show/local.js';

/** The same page in every language, each named in itself. */
export function LanguageLinks(): JSX.Element {
  const { words, language, screen, link } = usePage();
  return (
    <nav class="languages" aria-label={words.page.language}>
      <ul>
        {LANGUAGES.map((one) => (
          <li>
            <a
              href={link(screen, { language: one })}
              lang={one}
              hreflang={one}
              aria-current={one === language ? 'true' : undefined}
            >
              {capital(showLanguage(one, one))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
