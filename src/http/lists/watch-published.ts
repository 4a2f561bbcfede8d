import type { Logger } from 'pino';
import {
  markOf,
  NOTHING_PUBLISHED,
  type PublishedLists,
  readPublishedLists,
} from './published-lists.js';

/** How often the folder is looked at; a list that was put there is served that soon. */
const EVERY_MS = 2000;

export interface PublishedFolder {
  readonly current: () => PublishedLists;
  /** Looks at the folder now. */
  readonly look: () => void;
  readonly close: () => void;
}

/**
 * Keeps the published lists as their folder is. Notices of the system are missed on shared and
 * mounted folders, so names, sizes and times are compared now and then. Where the folder cannot be
 * read any more, what was served is served on.
 *
 * @param folder null where this deployment publishes nothing
 * @throws at the start, where the folder cannot be read
 */
export function watchPublished(
  folder: string | null,
  reserved: (id: string) => boolean,
  logger: Pick<Logger, 'info' | 'warn' | 'error'>,
): PublishedFolder {
  if (folder === null)
    return { current: () => NOTHING_PUBLISHED, look: () => undefined, close: () => undefined };
  let held = load(folder, reserved, logger);
  const look = (): void => {
    try {
      if (markOf(folder) !== held.mark) held = load(folder, reserved, logger);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      logger.error(`The folder of published lists cannot be read: ${reason}`);
    }
  };
  const timer = setInterval(look, EVERY_MS);
  timer.unref();
  return {
    current: () => held,
    look,
    close: () => {
      clearInterval(timer);
    },
  };
}

function load(
  folder: string,
  reserved: (id: string) => boolean,
  logger: Pick<Logger, 'info' | 'warn'>,
): PublishedLists {
  const lists = readPublishedLists(folder, reserved);
  for (const { file, reason } of lists.refused)
    logger.warn(`The list ${file} is not served: ${reason}`);
  logger.info(`${lists.versions.length} lists are published`);
  return lists;
}
