import { join } from 'node:path';
import type { Express } from 'express';
import { pino } from 'pino';
import { PROGRAM_ROOT } from '../../src/cli/program-version.js';
import { createApp } from '../../src/http/app.js';
import { readContract } from '../../src/http/contract.js';
import type { Service } from '../../src/http/service.js';
import { createFinder } from '../../src/search/find.js';
import { openRealCatalogue } from './catalogue.js';

/** An application on the real catalogue that checks every reply against the contract. */
export function createTestApp(change: (service: Service) => Service = (service) => service): {
  app: Express;
  service: Service;
  close: () => void;
} {
  const { catalogue, remove } = openRealCatalogue();
  const service = change({
    catalogue,
    finder: createFinder(catalogue.goods, catalogue.nomenclature),
    contract: readContract(join(PROGRAM_ROOT, 'openapi.yaml')),
    software: 'hs-essentials test',
    program: 'test',
  });
  const options = { trustProxy: [], logger: pino({ level: 'silent' }), checkReplies: true };
  return { app: createApp(service, options), service, close: remove };
}
