import { join } from 'node:path';
import { pino } from 'pino';
import { openCatalogue } from '../catalogue/open-catalogue.js';
import { createApp } from '../http/app.js';
import { readContract } from '../http/contract.js';
import { createTemplates } from '../http/lists/templates.js';
import { startServer } from '../http/server.js';
import type { Service } from '../http/service.js';
import { type Result, succeed } from '../model/result.js';
import { createFinder } from '../search/find.js';
import { hashProgram, PROGRAM_ROOT, softwareName } from './program-version.js';
import type { Settings } from './settings.js';

/** Opens the catalogue and puts together what the routes answer from. */
export function openService(settings: Settings): Result<Service, string> {
  const opened = openCatalogue(settings.database);
  if (!opened.ok) return opened;
  const catalogue = opened.value;
  return succeed({
    catalogue,
    finder: createFinder(catalogue.goods, { ...catalogue, book: catalogue.nomenclature }),
    templates: createTemplates(catalogue),
    contract: readContract(join(PROGRAM_ROOT, 'openapi.yaml')),
    software: softwareName(),
    program: hashProgram(),
  });
}

/**
 * Serves until it is told to stop (SIGTERM, SIGINT). SIGHUP opens the newest catalogue file; where
 * that cannot be read the old one goes on.
 *
 * @returns a message that says what to do, where it cannot start
 */
export async function serve(settings: Settings): Promise<Result<string, string>> {
  const logger = pino({ level: settings.logLevel }, pino.destination(2));
  const options = { trustProxy: settings.trustProxy, logger };
  const opened = openService(settings);
  if (!opened.ok) return opened;
  let service = opened.value;
  const started = await startServer(createApp(service, options), settings);
  if (!started.ok) return started;
  const server = started.value;

  process.on('SIGHUP', () => {
    const newest = openService(settings);
    if (!newest.ok) {
      logger.error(`${newest.failure} The release ${service.catalogue.release} is served on.`);
      return;
    }
    const before = service.catalogue;
    service = newest.value;
    server.replace(createApp(service, options));
    before.close();
    logger.info(`Serving release ${service.catalogue.release}`);
  });
  const stop = (): void => {
    void server.close().then(() => {
      service.catalogue.close();
    });
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  return succeed(server.url);
}
