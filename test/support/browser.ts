import { existsSync } from 'node:fs';
import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { fail, type Result, succeed } from '../../src/model/result.js';

/** Where systems have a browser that is a Chromium. */
const USUAL_PLACES = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
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
 * Starts a browser: the one that `CHROME_PATH` names, else that of the system, else the one that
 * comes with the packages, which runs on Linux alone.
 *
 * @returns why none starts
 * @throws where none starts and `CI=true`: there nothing is skipped in silence
 */
export async function startBrowser(): Promise<Result<Browser, string>> {
  try {
    const named = process.env['CHROME_PATH'] ?? USUAL_PLACES.find((path) => existsSync(path));
    const executablePath = named ?? (await packed.executablePath());
    return succeed(await chromium.launch({ executablePath, args: ARGUMENTS, headless: true }));
  } catch (error) {
    if (process.env['CI'] === 'true') throw error;
    return fail(error instanceof Error ? error.message : String(error));
  }
}
