import type { Request, RequestHandler, Response } from 'express';
import { ICON } from '../../web/styles/icon.js';
import { PAGE_STYLE } from '../../web/styles/page.js';
import type { Reply } from '../reply/reply.js';
import type { Service } from '../service.js';
import { sendReply } from '../writer.js';

export function sendStyle(service: Service): RequestHandler {
  return sendAsset('text/css; charset=utf-8', PAGE_STYLE, service);
}

export function sendIcon(service: Service): RequestHandler {
  return sendAsset('image/svg+xml', ICON, service);
}

function sendAsset(type: string, body: string, service: Service): RequestHandler {
  const reply: Reply = { status: 200, type, language: null, body, cache: 'release' };
  return (request: Request, response: Response): void => {
    sendReply(request, response, reply, service);
  };
}
