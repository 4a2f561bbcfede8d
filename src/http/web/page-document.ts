import { Html, html } from '../../web/html.js';
import type { PageHead } from '../../web/page-head.js';
import { type Place, writePlace } from '../../web/screen.js';
import { type Language, LANGUAGES, RIGHT_TO_LEFT } from '../../words/words.js';
import { filesOf } from '../../web/offline/documents.js';

/**
 * The whole of a page around its content.
 *
 * @param answer whether it is what came of a form, which no address gives again
 */
export function pageDocument(
  { title, description, found }: PageHead,
  place: Place,
  language: Language,
  content: string,
  files: { readonly style: string; readonly app: string | null },
  answer: boolean,
): string {
  const { choices } = place;
  const inLanguage = (one: Language): string =>
    writePlace({ ...place, choices: { ...choices, language: one } });
  return html`<!doctype html>
    <html lang="${language}" dir="${RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <meta name="color-scheme" content="light dark" />
        ${found ? html`<link rel="canonical" href="${writePlace(place)}" />` : html`<meta name="robots" content="noindex" />`}
        ${found && LANGUAGES.map((one) => html`<link rel="alternate" hreflang="${one}" href="${inLanguage(one)}" />`)}
        ${filesOf(files)}
      </head>
      <body>
        <div id="app" ${answer && new Html(' data-answer')}>${new Html(content)}</div>
        <div id="copy-status"></div>
      </body>
    </html> `.text;
}
