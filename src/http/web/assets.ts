import type { Request, Response } from 'express';
import { ICON } from '../../web/styles/icon.js';
import { PAGE_STYLE } from '../../web/styles/page.js';
import type { Reply } from '../reply/reply.js';
import type { Service } from '../service.js';
import { sendReply } from '../writer.js';

export const STYLE_ADDRESS = '/assets/page.css';
export const ICON_ADDRESS = '/assets/icon.svg';

export function sendStyle(service: Service) {
  return sendAsset('text/css; charset=utf-8', PAGE_STYLE, service);
}

export function sendIcon(service: Service) {
  return sendAsset('image/svg+xml', ICON, service);
}

function sendAsset(type: string, body: string, service: Service) {
  const reply: Reply = { status: 200, type, language: null, body, cache: 'release' };
  return (request: Request, response: Response): void => {
    sendReply(request, response, reply, service);
  };
}
