import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import { type Catalogue, openCatalogue } from '../catalogue/open-catalogue.js';
import { createApp } from '../http/app.js';
import { readContract } from '../http/contract.js';
import { createFormThread } from '../http/forms/form-thread.js';
import { keepForms } from '../http/forms/keep-forms.js';
import { createTemplates } from '../http/lists/templates.js';
import { type PublishedFolder, watchPublished } from '../http/lists/watch-published.js';
import { RESERVED_IDS } from '../http/lists/published-lists.js';
import { startServer } from '../http/server.js';
import type { Service } from '../http/service.js';
import { fail, type Result, succeed } from '../model/result.js';
import { createFinder } from '../search/find.js';
import { hashProgram, PROGRAM_ROOT, softwareName } from './program-version.js';
import type { Settings } from './settings.js';

/** What one release is served from; the lists that are published stay the same over releases. */
interface Served {
  readonly service: Service;
  readonly close: () => void;
}

/** Opens the catalogue and puts together what the routes answer from. */
export function openService(settings: Settings, logger: Logger): Result<Served, string> {
  const opened = openCatalogue(settings.database);
  if (!opened.ok) return opened;
  const catalogue = opened.value;
  const published = openPublished(settings.lists, catalogue, logger);
  if (!published.ok) {
    catalogue.close();
    return published;
  }
  const forms = keepForms(createFormThread());
  const service = {
    catalogue,
    finder: createFinder(catalogue.goods, { ...catalogue, book: catalogue.nomenclature }),
    lists: {
      templates: createTemplates(catalogue),
      published: published.value.current,
      now: () => new Date(),
    },
    forms,
    contract: readContract(join(PROGRAM_ROOT, 'openapi.yaml')),
    software: softwareName(),
    contact: settings.contact,
    program: hashProgram(),
  };
  const close = (): void => {
    published.value.close();
    forms.close();
    catalogue.close();
  };
  return succeed({ service, close });
}

function openPublished(
  folder: string | null,
  { references }: Catalogue,
  logger: Logger,
): Result<PublishedFolder, string> {
  const reserved = (id: string): boolean =>
    RESERVED_IDS.includes(id) ||
    id.split('+').every((scenario) => references.scenario(scenario) !== null);
  try {
    return succeed(watchPublished(folder, reserved, logger));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(`The folder HS_LISTS="${folder ?? ''}" cannot be read: ${reason}`);
  }
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
  const opened = openService(settings, logger);
  if (!opened.ok) return opened;
  let served = opened.value;
  const started = await startServer(createApp(served.service, options), settings);
  if (!started.ok) return started;
  const server = started.value;

  process.on('SIGHUP', () => {
    const newest = openService(settings, logger);
    if (!newest.ok) {
      const { release } = served.service.catalogue;
      logger.error(`${newest.failure} The release ${release} is served on.`);
      return;
    }
    const before = served;
    served = newest.value;
    server.replace(createApp(served.service, options));
    before.close();
    logger.info(`Serving release ${served.service.catalogue.release}`);
  });
  const stop = (): void => {
    void server.close().then(() => {
      served.close();
    });
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  return succeed(server.url);
}
