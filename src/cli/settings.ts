import { join } from 'node:path';
import { z } from 'zod';
import { fail, type Result, succeed } from '../model/result.js';
import { PROGRAM_ROOT } from './program-version.js';

/** What a deployment may choose, from the environment. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Folder `data/`, from which the catalogue is built. */
  readonly data: string;
  /** The built catalogue file. */
  readonly database: string;
  /** Addresses of proxies that are trusted to name the client, never "all". */
  readonly trustProxy: readonly string[];
  /** Folder of the lists that this deployment publishes; null where it publishes none. */
  readonly lists: string | null;
  /** An e-mail address or an https address for readers who find a mistake; null for none. */
  readonly contact: string | null;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

const PRESETS = ['loopback', 'linklocal', 'uniquelocal'];
const ADDRESS = /^[0-9a-f:.]+(\/\d{1,3})?$/i;

const CONTACT = /^(?:https?:\/\/\S+|[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+)$/;

const shape = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be at most 65535')
    .default(8080),
  HOST: z.string().min(1, 'must be a host name or address').default('127.0.0.1'),
  HS_DATA: z.string().min(1, 'must be a folder').default(join(PROGRAM_ROOT, 'data')),
  HS_DATABASE: z
    .string()
    .min(1, 'must be a file')
    .default(join(PROGRAM_ROOT, 'dist/catalogue.sqlite')),
  HS_TRUST_PROXY: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    )
    .refine(
      (words) => words.every((word) => PRESETS.includes(word) || ADDRESS.test(word)),
      `must list addresses, networks or ${PRESETS.join(', ')}, joined by commas`,
    ),
  HS_LISTS: z.string().min(1, 'must be a folder').nullable().default(null),
  HS_CONTACT: z
    .string()
    .regex(CONTACT, 'must be an e-mail address or begin with https://')
    .nullable()
    .default(null),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** The environment variables that are settings; a test makes sure that each is documented. */
export const SETTING_NAMES: readonly string[] = Object.keys(shape.shape);

/**
 * Reads the settings once, at start. An empty variable counts as not set.
 *
 * @returns one line a wrong setting, that names it and says what it may be
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Settings, string[]> {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = shape.safeParse(given);
  if (!parsed.success)
    return fail(
      parsed.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        return `The setting ${name}="${given[name] ?? ''}" ${issue.message}.`;
      }),
    );
  const { PORT, HOST, HS_DATA, HS_DATABASE, HS_TRUST_PROXY, HS_LISTS, HS_CONTACT, LOG_LEVEL } =
    parsed.data;
  return succeed({
    port: PORT,
    host: HOST,
    data: HS_DATA,
    database: HS_DATABASE,
    trustProxy: HS_TRUST_PROXY,
    lists: HS_LISTS,
    contact: HS_CONTACT,
    logLevel: LOG_LEVEL,
  });
}
