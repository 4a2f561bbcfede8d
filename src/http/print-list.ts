import type { NextFunction, Request, Response } from 'express';
import { printedForBorder } from '../lists/present/printed-list.js';
import { isShown } from '../lists/shown-lines.js';
import { keepLines } from '../lists/template.js';
import { DEFAULT_EDITION } from '../model/edition.js';
import { printedPage } from '../web/pages/printed-page.js';
import { PRINT_STYLE } from '../web/styles/print.js';
import { WORDS } from '../words/index.js';
import { readTarget } from './address.js';
import { chooseLanguage } from './language.js';
import { findList } from './lists/held-lists.js';
import type { Service } from './service.js';
import { sendReply } from './writer.js';

export const PRINT_STYLE_ADDRESS = '/assets/print.css';

/**
 * A list as a page to print, in every script: what PDF cannot lay out, browsers can. It has the
 * lines that its other forms have with the same filters.
 */
export function printList(service: Service) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const { searchParams } = readTarget(request.originalUrl);
    const edition = service.catalogue.editions.find(
      (one) => one.edition === (searchParams.get('edition') ?? DEFAULT_EDITION),
    );
    const asked = searchParams.has('edition') ? (edition?.edition ?? null) : null;
    const id = String(request.params['id']);
    const found = findList(id, { edition: asked, version: null }, service.lists);
    if (found === null) {
      next();
      return;
    }
    const language = chooseLanguage(
      searchParams.get('lang') ?? undefined,
      request.get('accept-language'),
    );
    const filter = {
      tier: searchParams.get('tier'),
      category: searchParams.get('category'),
      flag: searchParams.get('flag'),
    };
    const list = keepLines(found, (line) => isShown(line, found, filter));
    const document = printedForBorder(list, {
      language,
      words: WORDS[language],
      translate: service.catalogue.translator(language),
    });
    const body = printedPage(document, PRINT_STYLE_ADDRESS);
    sendReply(
      request,
      response,
      { status: 200, type: 'text/html; charset=utf-8', language, body, cache: 'release' },
      service,
    );
  };
}

export function sendPrintStyle(service: Service) {
  return (request: Request, response: Response): void => {
    const reply = {
      status: 200,
      type: 'text/css; charset=utf-8',
      language: null,
      body: PRINT_STYLE,
      cache: 'release',
    } as const;
    sendReply(request, response, reply, service);
  };
}
