import express, { type Express } from 'express';
import * as OpenApiValidator from 'express-openapi-validator';
import type { Logger } from 'pino';
import { answerBy } from './answer.js';
import { answerUnchanged } from './guards/answer-unchanged.js';
import { checkRequest } from './guards/check-request.js';
import { answerFault, answerNothingHere } from './guards/faults.js';
import { identify } from './guards/identify.js';
import { logRequests } from './guards/log-requests.js';
import { readAddress } from './guards/read-address.js';
import { secure } from './guards/secure.js';
import { answerPreflight, shareAcrossOrigins } from './guards/share-across-origins.js';
import { takeBody } from './guards/take-body.js';
import { explainProblem } from './pages.js';
import { PRINT_STYLE_ADDRESS, printList, sendPrintStyle } from './print-list.js';
import { ROUTES } from './routes/index.js';
import type { Service } from './service.js';
import { STYLE_ADDRESS } from './web/addresses.js';
import { sendStyle } from './web/assets.js';
import { answerConsignment } from './web/consignment-form.js';
import { createPageDrawer } from './web/draw-page.js';
import { CONSIGNMENT_ADDRESS, MAKE_ADDRESS, MAKE_DOWNLOAD_ADDRESS } from './web/form-addresses.js';
import { answerMake, downloadMade } from './web/make-form.js';
import { PAGES, showPage } from './web/show-page.js';
import { ASSET_ADDRESSES, serveAssets } from './web-assets/serve-assets.js';

export interface AppOptions {
  readonly trustProxy: readonly string[];
  readonly logger: Logger;
}

/**
 * The application. The order of what stands here is how a request flows: it gets an id and safe
 * headers, is read against the contract, answered by its route, and sent by the one writer.
 */
export function createApp(service: Service, options: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.enable('strict routing');
  app.set('query parser', 'simple');
  app.set('trust proxy', [...options.trustProxy]);

  app.use(identify);
  app.use(logRequests(options.logger));
  app.use(secure());
  app.use(shareAcrossOrigins);
  app.use(readAddress(service));
  app.use(answerPreflight);
  app.use(checkRequest(service));
  app.use(answerUnchanged(service));
  app.use(takeBody(ROUTES));
  app.use(
    OpenApiValidator.middleware({
      apiSpec: service.contract.document as never,
      validateRequests: { allowUnknownQueryParameters: false, coerceTypes: true },
      // What really leaves is checked in the tests: the writer sends bytes, which it cannot see.
      validateResponses: false,
      validateSecurity: false,
      // Files were read before: what is left of them here is nothing.
      fileUploader: false,
      validateFormats: true,
      ignorePaths: (path: string) => !path.startsWith('/v1/'),
    }),
  );
  for (const route of ROUTES) app[route.method](route.path, answerBy(route, service));
  app.get('/problems/:type', explainProblem);
  app.get('/lists/:id/print', printList(service));
  app.get(PRINT_STYLE_ADDRESS, sendPrintStyle(service));
  app.get(STYLE_ADDRESS, sendStyle(service));
  const drawer = createPageDrawer(service);
  app.get([...PAGES], showPage(service, drawer));
  app.post(CONSIGNMENT_ADDRESS, answerConsignment(drawer));
  app.post(MAKE_ADDRESS, answerMake(drawer));
  app.post(MAKE_DOWNLOAD_ADDRESS, downloadMade(drawer, service));
  app.get([...ASSET_ADDRESSES], serveAssets(service));
  app.use(answerNothingHere);
  app.use(answerFault(options.logger));
  return app;
}
