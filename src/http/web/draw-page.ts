import type { Request, Response } from 'express';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { App } from '../../web/app.js';
import type { WebModel } from '../../web/model.js';
import { headOf } from '../../web/page-head.js';
import { readPlace, type Screen } from '../../web/screen.js';
import type { Sent } from '../../web/sent.js';
import { WORDS } from '../../words/index.js';
import { readingOf } from '../guards/reading.js';
import { chooseLanguage } from '../language.js';
import type { Reply } from '../reply/reply.js';
import type { Service } from '../service.js';
import { sendReply } from '../writer.js';
import type { WebAssets } from '../web-assets/web-assets.js';
import { pageDocument } from './page-document.js';
import { createWebModel } from './web-model.js';

/** Draws pages, and what came of a form that was sent to one. */
export interface PageDrawer {
  readonly model: WebModel;
  readonly now: () => Date;
  readonly draw: (request: Request, response: Response, answer?: FormAnswer) => void;
}

export interface FormAnswer {
  readonly sent: Sent;
  readonly status: number;
  /** Where a form was sent to another address than that of its page. */
  readonly screen?: Screen;
}

/** One for all pages, since the model is made once for a release. */
export function createPageDrawer(service: Service): PageDrawer {
  const model = createWebModel(service);
  const { now } = service.lists;
  return {
    model,
    now,
    draw: (request, response, answer) => {
      const reply = pageReply(request, model, now(), answer ?? null, service.assets.head);
      sendReply(request, response, reply, service);
    },
  };
}

/**
 * A page is whole without a script, and every state of it that is not sent by a form has an address.
 * A note for the file names the hour, so that a page with one is never kept.
 */
function pageReply(
  request: Request,
  model: WebModel,
  now: Date,
  answer: FormAnswer | null,
  files: WebAssets['head'],
): Reply {
  const { path, query } = readingOf(request);
  const asked = readPlace(path, query);
  const place = { ...asked, screen: answer?.screen ?? asked.screen };
  const language = chooseLanguage(
    place.choices.language ?? undefined,
    request.get('accept-language'),
  );
  const words = WORDS[language];
  const head = headOf(place, { model, language, words });
  const sent = answer?.sent ?? null;
  const content = renderToString(h(App, { model, place, language, words, now, sent }));
  const kept = head.found && answer === null && !('note' in place.screen);
  return {
    status: answer?.status ?? (head.found ? 200 : 404),
    type: 'text/html; charset=utf-8',
    language,
    body: pageDocument(head, place, language, content, files, answer !== null),
    cache: kept ? 'release' : 'never',
  };
}
