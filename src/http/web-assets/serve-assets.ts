import type { NextFunction, Request, Response } from 'express';
import { ONE_FILE_ADDRESS, SHELL_ADDRESS, WORKER_ADDRESS } from '../../web/offline/manifest.js';
import { readTarget } from '../address.js';
import { chooseCoding } from '../reply/encoding.js';
import { matchesTag } from '../reply/etag.js';
import type { Service } from '../service.js';
import type { Asset } from './asset.js';

/** Where files for browsers stand; what stands at none of them goes on. */
export const ASSET_ADDRESSES = [
  '/assets/:name',
  SHELL_ADDRESS,
  ONE_FILE_ADDRESS,
  WORKER_ADDRESS,
  '/manifest.webmanifest',
  '/:name.svg',
  '/:name.png',
] as const;

const CACHE_CONTROL = {
  immutable: 'public, max-age=31536000, immutable',
  checked: 'no-cache',
} as const;

export function serveAssets({ assets }: Service) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const asset = assets.find(readTarget(request.originalUrl).pathname);
    if (asset === null) next();
    else sendAsset(request, response, asset);
  };
}

/** Made once and the same for everybody, so it has a tag of its own and is encoded already. */
function sendAsset(request: Request, response: Response, asset: Asset): void {
  const { bytes, coding } = asset.encoded(chooseCoding(request.get('accept-encoding')));
  const tag = asset.tag(coding);
  response.set({
    ...asset.headers,
    'Content-Type': asset.type,
    'Cache-Control': CACHE_CONTROL[asset.cache],
    ETag: tag,
    Vary: 'Accept-Encoding',
  });
  if (matchesTag(request.get('if-none-match'), tag)) {
    response.status(304).end();
    return;
  }
  if (coding !== 'identity') response.set('Content-Encoding', coding);
  response.set('Content-Length', String(bytes.length)).status(200).end(bytes);
}
