import { join } from 'node:path';
import type { RequestListener } from 'node:http';
import { pino } from 'pino';
import { PROGRAM_ROOT } from '../../src/cli/program-version.js';
import { createApp } from '../../src/http/app.js';
import { readContract } from '../../src/http/contract.js';
import { createFormThread } from '../../src/http/forms/form-thread.js';
import { NOTHING_PUBLISHED } from '../../src/http/lists/published-lists.js';
import { createTemplates } from '../../src/http/lists/templates.js';
import type { Service } from '../../src/http/service.js';
import { createFinder } from '../../src/search/find.js';
import { openRealCatalogue } from './catalogue.js';
import { checkAgainstContract } from './contract-check.js';

/**
 * An application on the real catalogue. Every reply is held against the contract; `close` throws
 * where one broke it.
 */
export function createTestApp(change: (service: Service) => Service = (service) => service): {
  app: RequestListener;
  service: Service;
  close: () => void;
} {
  const { catalogue, remove } = openRealCatalogue();
  const forms = createFormThread();
  const service = change({
    catalogue,
    finder: createFinder(catalogue.goods, { ...catalogue, book: catalogue.nomenclature }),
    lists: {
      templates: createTemplates(catalogue),
      published: () => NOTHING_PUBLISHED,
      now: () => new Date(),
    },
    forms,
    contract: readContract(join(PROGRAM_ROOT, 'openapi.yaml')),
    software: 'hs-essentials test',
    contact: null,
    program: 'test',
  });
  const bare = createApp(service, { trustProxy: [], logger: pino({ level: 'silent' }) });
  const { listener, findings } = checkAgainstContract(bare, service.contract);
  return {
    app: listener,
    service,
    close: () => {
      forms.close();
      remove();
      if (findings.length > 0)
        throw new Error(`Replies broke the contract:\n${findings.join('\n')}`);
    },
  };
}
