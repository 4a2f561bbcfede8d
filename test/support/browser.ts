import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Starts a real browser: the one that `CHROME_PATH` names, that of the system, else a bundled one.
 *
 * @returns null where none starts; on a build machine (`CI`) that is a failure
 */
export async function startBrowser(): Promise<Browser | null> {
  const own = [process.env['CHROME_PATH'] ?? '', ...SYSTEM].find((path) => existsSync(path));
  try {
    if (own !== undefined)
      return await chromium.launch({ executablePath: own, args: ['--no-sandbox'] });
    const { default: bundled } = await import('@sparticuz/chromium');
    // In one process the browser ends with its first page.
    const args = bundled.args.filter((arg) => arg !== '--single-process');
    return await chromium.launch({ executablePath: await bundled.executablePath(), args });
  } catch (error) {
    if (process.env['CI'] === 'true') throw error;
    return null;
  }
}
