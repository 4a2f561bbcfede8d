import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Headers that keep browsers from running what is not ours. */
export function secure(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // On plain http browsers ignore these two, and complain of them in every page.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    // Offices serve this over plain http inside their network; a proxy with https sets its own.
    strictTransportSecurity: false,
  });
}
