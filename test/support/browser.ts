import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A machine of an office that serves over plain http, which browsers trust less than this one. */
export const OFFICE = 'office.test';

/** In a container there is neither a sandbox nor a graphics card. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  `--host-resolver-rules=MAP ${OFFICE} 127.0.0.1`,
];

/**
 * Starts a real browser: the one that `CHROME_PATH` names, that of the system, else the one that
 * comes with the packages, which runs on Linux alone.
 *
 * @returns null where none starts; on a build machine (`CI`) that is a failure
 */
export async function startBrowser(): Promise<Browser | null> {
  const own = [process.env['CHROME_PATH'] ?? '', ...SYSTEM].find((path) => existsSync(path));
  try {
    const executablePath =
      own ?? (await (await import('@sparticuz/chromium')).default.executablePath());
    return await chromium.launch({ executablePath, args: ARGUMENTS, headless: true });
  } catch (error) {
    if (process.env['CI'] === 'true') throw error;
    return null;
  }
}
