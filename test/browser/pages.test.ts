import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, describe, expect, test } from '@jest/globals';
import type axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { type Language, LANGUAGES } from '../../src/words/words.js';
import { createTestApp } from '../support/app.js';
import { startBrowser } from '../support/browser.js';
import { listening } from '../support/listening.js';

const browser = await startBrowser();
const { app, close } = createTestApp();
const { home: HOME, stop } = await listening(app);

afterAll(async () => {
  await browser?.close();
  stop();
  close();
});

/** axe looks at every element, on a machine that may have other work. */
const SLOW = 180_000;

/** One of each page. */
const PAGES = [
  '/?q=body+bag&list=flood',
  '/item/ethyl-alcohol',
  '/code/6307.90',
  '/sources',
  '/sources/vaccines',
  '/scenario/cholera',
  '/lists',
  '/lists/cholera?category=hygiene',
  '/about',
  '/item/nothing',
];

/** What the first page shows beside a card. */
const STATES = [
  '/',
  '/?q=amoxicilline&note=1',
  '/?q=mask',
  '/?q=recuronium',
  '/?q=3002.20',
  '/?q=vodka&list=flood',
];

/** Texts differ in every language, the order of what stands on a page only in Arabic. */
function kindsFor(language: Language): readonly string[] {
  return language === 'en' || language === 'ar' ? [...STATES, ...PAGES] : PAGES;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page as the server draws it, though the browser runs scripts. */
async function withoutProgram(page: Page): Promise<void> {
  await page.route('**/assets/boot-*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
}

/** Does something in a browser that is ours alone; what went wrong on the way is handed back. */
async function visit(
  options: BrowserContextOptions,
  act: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  if (browser === null) throw new Error('There is no browser');
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    // That a page is missing is what its address asked for.
    const expected = message.location().url.endsWith('/item/nothing');
    if (message.type() === 'error' && !expected) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(HOME)) troubles.push(`asked ${request.url()}`);
  });
  try {
    await act(page);
  } finally {
    await context.close();
  }
  return troubles;
}

const withBrowser = browser === null ? describe.skip : describe;

withBrowser('in a browser', () => {
  test('everything works without a script', async () => {
    const troubles = await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(HOME);
      await page.fill('#q', 'surgical gloves');
      await page.click('.find button');
      expect(await page.textContent('.digits')).toBe('4015.12');
      expect(await page.isVisible('.copy')).toBe(false);
      await page.click('.choices a:has-text("HS 2017")');
      expect(await page.textContent('.digits')).toBe('4015.11');
      await page.click('.card h2 a');
      expect(await page.textContent('h1')).toBe('Surgical glove');
      await page.goBack();
      expect(await page.inputValue('#q')).toBe('surgical gloves');

      await page.click('.menu a:has-text("Lists")');
      await page.check('input[value=flood]');
      await page.check('input[value=cholera]');
      await page.click('.scenarios button');
      expect(await page.textContent('h1')).toContain('Cholera outbreak + Flood');
      const before = await page.locator('.lines .no').count();
      await page.click('summary:has-text("Filter")');
      await page.selectOption('#filter-category', 'hygiene');
      await page.click('.filter button');
      const after = await page.locator('.lines .no').count();
      expect(after).toBeGreaterThan(0);
      expect(after).toBeLessThan(before);
      await page.click('.acts a.main');
      expect(await page.textContent('.list-bar')).toContain('Flood');
      await page.fill('#q', 'family tent');
      await page.click('.find button');
      expect(await page.textContent('.verdict')).toContain('On the list');
    });
    expect(troubles).toEqual([]);
  });

  test('the keyboard is enough', async () => {
    const troubles = await visit({}, async (page) => {
      // Where the focus is depends on who drew the page; here it is the server each time.
      await withoutProgram(page);
      await page.goto(`${HOME}/about`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
      await page.goto(HOME);
      // The field has the focus.
      await page.keyboard.type('morphine');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=morphine/);
      await page.waitForSelector('.summary');
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Tab');
        const here = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
        if (here.startsWith('/item/')) break;
      }
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/item\//);
    });
    expect(troubles).toEqual([]);
  });

  test('nothing is wider than a small phone, and nothing to touch is smaller than a thumb', async () => {
    const faults: string[] = [];
    const troubles = await visit({ viewport: { width: 360, height: 740 } }, async (page) => {
      await withoutProgram(page);
      for (const address of [
        ...STATES,
        ...PAGES,
        '/lists/flood?tier=all',
        '/?q=tent&lang=ar&list=flood',
      ]) {
        await page.goto(HOME + address);
        const measured = await page.evaluate(() => ({
          wide: (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth,
          small: [...document.querySelectorAll('button, .choices a, .acts a, .menu a, select')]
            .filter((one) => one.getClientRects().length > 0)
            .filter((one) => one.getBoundingClientRect().height < 44)
            .map((one) => one.textContent),
        }));
        if (measured.wide > 0) faults.push(`${address} is ${measured.wide} px too wide`);
        if (measured.small.length > 0) faults.push(`${address}: ${measured.small.join(', ')}`);
      }
    });
    expect([...faults, ...troubles]).toEqual([]);
  });

  test.each(LANGUAGES)(
    'axe finds nothing in %s',
    async (language) => {
      const findings: string[] = [];
      const dark = language === 'ar' || language === 'zh';
      const options = { bypassCSP: true, colorScheme: dark ? 'dark' : 'light' } as const;
      const troubles = await visit(options, async (page) => {
        // A page is the same with its program and without; English has it, the others need not wait.
        if (language !== 'en') await withoutProgram(page);
        for (const address of kindsFor(language)) {
          await page.goto(`${HOME}${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
          await page.addScriptTag({ content: AXE });
          const { violations } = await page.evaluate(() =>
            (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
          );
          for (const { id, nodes } of violations)
            findings.push(
              `${address} ${id}: ${nodes
                .map(({ html }) => html)
                .join(' ')
                .slice(0, 300)}`,
            );
        }
      });
      expect(findings).toEqual([]);
      expect(troubles.filter((text) => !text.includes('404'))).toEqual([]);
    },
    SLOW,
  );
});
