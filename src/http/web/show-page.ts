import type { Request, Response } from 'express';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { App } from '../../web/app.js';
import { headOf } from '../../web/page-head.js';
import { readPlace } from '../../web/screen.js';
import { WORDS } from '../../words/index.js';
import { readingOf } from '../guards/reading.js';
import { chooseLanguage } from '../language.js';
import { prefersHtml } from '../reply/problem-page.js';
import type { Reply } from '../reply/reply.js';
import type { Service } from '../service.js';
import { sendReply } from '../writer.js';
import { pageDocument } from './page-document.js';
import { createWebModel } from './web-model.js';
import { welcome } from './welcome.js';

/** Addresses that are pages; what they show, `readPlace` reads from them. */
export const PAGES: readonly string[] = [
  '/',
  '/item/:id',
  '/code/:id',
  '/scenario/:id',
  '/sources',
  '/sources/:id',
  '/lists',
  '/lists/:id',
  '/consignment',
  '/make',
  '/about',
];

/**
 * Draws a page. It is whole without a script, and every state of it has an address. A note for the
 * file names the hour, so that a page with one is never kept.
 */
export function showPage(service: Service) {
  const model = createWebModel(service);
  return (request: Request, response: Response): void => {
    const { path, query } = readingOf(request);
    if (isBare(path, query) && !prefersHtml(request.get('accept'))) {
      sendReply(request, response, welcome(service), service);
      return;
    }
    const place = readPlace(path, query);
    const language = chooseLanguage(
      place.choices.language ?? undefined,
      request.get('accept-language'),
    );
    const words = WORDS[language];
    const head = headOf(place, { model, language, words });
    const now = service.lists.now();
    const content = renderToString(h(App, { model, place, language, words, now }));
    const hasNote = 'note' in place.screen;
    const reply: Reply = {
      status: head.found ? 200 : 404,
      type: 'text/html; charset=utf-8',
      language,
      body: pageDocument(head, place, language, content),
      cache: head.found && !hasNote ? 'release' : 'never',
    };
    sendReply(request, response, reply, service);
  };
}

/** The address alone: a program that looks around gets a few lines of text. */
function isBare(path: string, query: URLSearchParams): boolean {
  return path === '/' && !query.has('q');
}
