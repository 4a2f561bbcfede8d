import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { createWebModel } from '../../src/http/web/web-model.js';
import { NOTHING_PUBLISHED } from '../../src/http/lists/published-lists.js';
import { createTemplates } from '../../src/http/lists/templates.js';
import { datedVersions } from '../../src/lists/published.js';
import type { EssentialGoodsList } from '../../src/model/list.js';
import { createFinder } from '../../src/search/find.js';
import { App } from '../../src/web/app.js';
import type { WebModel } from '../../src/web/model.js';
import { headOf, type PageHead } from '../../src/web/page-head.js';
import { readPlace } from '../../src/web/screen.js';
import { WORDS } from '../../src/words/index.js';
import { openRealCatalogue } from './catalogue.js';

/** When the pages of the tests are drawn. */
export const NOW = new Date('2026-11-27T14:30:00Z');

export interface DrawnPage extends PageHead {
  readonly html: string;
  /** What a person reads of it, with single spaces. */
  readonly text: string;
}

/** Pages of the real catalogue, drawn without a server. */
export function openPages(published: readonly EssentialGoodsList[] = []): {
  draw: (address: string) => DrawnPage;
  model: WebModel;
  remove: () => void;
} {
  const { catalogue, remove } = openRealCatalogue();
  const service = {
    catalogue,
    finder: createFinder(catalogue.goods, { ...catalogue, book: catalogue.nomenclature }),
    lists: {
      templates: createTemplates(catalogue),
      published: () => ({ ...NOTHING_PUBLISHED, versions: datedVersions(published) }),
      now: () => NOW,
    },
    software: 'hs-essentials test',
    contact: 'help@example.org',
  };
  const model = createWebModel(service);
  return { draw: (address) => drawPage(address, model), model, remove };
}

function drawPage(address: string, model: WebModel): DrawnPage {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const place = readPlace(pathname, searchParams);
  const language = place.choices.language ?? 'en';
  const words = WORDS[language];
  const html = renderToString(h(App, { model, place, language, words, now: NOW }));
  return { ...headOf(place, { model, language, words }), html, text: textOf(html) };
}

/** The text of a page: no tags, no attributes, no scripts. */
export function textOf(html: string): string {
  return html
    .replace(/<(?:b|bdi|a|mark|span)\b[^>]*>|<\/(?:b|bdi|a|mark|span)>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}
