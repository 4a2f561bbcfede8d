import type { Request, RequestHandler, Response } from 'express';
import { readingOf } from '../guards/reading.js';
import { prefersHtml } from '../reply/problem-page.js';
import type { Service } from '../service.js';
import { sendReply } from '../writer.js';
import type { PageDrawer } from './draw-page.js';
import { welcome } from './welcome.js';

/** Addresses that are pages; what they show, `readPlace` reads from them. A last slash is no matter. */
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
].map((path) => (path === '/' ? path : `${path}{/}`));

/** Answers with the page of an address. */
export function showPage(service: Service, drawer: PageDrawer): RequestHandler {
  return (request: Request, response: Response): void => {
    const { path, query } = readingOf(request);
    if (isBare(path, query) && !prefersHtml(request.get('accept'))) {
      sendReply(request, response, welcome(service), service);
      return;
    }
    drawer.draw(request, response);
  };
}

/** The address alone: a program that looks around gets a few lines of text. */
function isBare(path: string, query: URLSearchParams): boolean {
  return path === '/' && !query.has('q');
}
