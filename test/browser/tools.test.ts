import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, describe, expect, test } from '@jest/globals';
import type axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { EssentialGoodsList } from '../../src/model/list.js';
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

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WITHOUT_SCRIPT: BrowserContextOptions = { javaScriptEnabled: false };

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
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  try {
    await act(page);
  } finally {
    await context.close();
  }
  return troubles;
}

/** Pastes a few lines and has them checked against a template. */
async function checkSome(page: Page): Promise<void> {
  await page.goto(`${HOME}/consignment`);
  await page.fill('#lines', 'Family tents\t6306.22\nparasetamol 500mg tab\nvodka\nqwertyuiop');
  await page.selectOption('#against', 'earthquake');
  await page.click('.tool button');
  await page.waitForSelector('.checked');
}

async function makeSome(page: Page): Promise<void> {
  await page.goto(`${HOME}/make`);
  await page.check('input[value=earthquake]');
  await page.click('.stick button');
  await page.waitForSelector('#draft');
}

/** What axe finds on a page, and what is too wide or too small for a thumb. */
async function look(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: AXE });
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    const wide = (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth;
    const small = [...document.querySelectorAll('button, summary, select, .acts a, input')]
      .filter((one) => one.getClientRects().length > 0)
      // A box stands in its label, which is what a thumb hits.
      .map((one) => (one.matches('[type=checkbox], [type=radio]') ? one.closest('label') : one))
      .filter((one) => (one?.getBoundingClientRect().height ?? 44) < 44);
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`.slice(0, 300)),
      ...(wide > 0 ? [`${wide} px too wide`] : []),
      ...small.map((one) => `small: ${one?.outerHTML.slice(0, 100) ?? ''}`),
    ];
  });
}

const withBrowser = browser === null ? describe.skip : describe;

withBrowser('without a script', () => {
  test('a consignment is pasted and checked', async () => {
    const troubles = await visit(WITHOUT_SCRIPT, async (page) => {
      await checkSome(page);
      expect(await page.textContent('.summary')).toContain('4 lines checked: 2 not identified');
      expect(await page.textContent('.result .mark')).toContain('Planning template');
      expect(await page.locator('.group-of-rows h3').first().textContent()).toContain(
        'Not identified',
      );
      expect(await page.inputValue('#lines')).toContain('qwertyuiop');
      // What is found is added from its card.
      await page.goto(`${HOME}/?q=surgical+gloves`);
      await page.click('text=Add to consignment');
      expect(await page.inputValue('#lines')).toBe('surgical gloves');
    });
    expect(troubles).toEqual([]);
  });

  test('a file is checked', async () => {
    const troubles = await visit(WITHOUT_SCRIPT, async (page) => {
      await page.goto(`${HOME}/consignment?list=flood`);
      const buffer = Buffer.from('Item,HS code\nFamily tents,6306.22\n');
      await page.setInputFiles('#file', { name: 'list.csv', mimeType: 'text/csv', buffer });
      await page.click('.file button');
      await page.waitForSelector('.checked');
      expect(await page.textContent('#result')).toContain('list.csv');
    });
    expect(troubles).toEqual([]);
  });

  test('a list goes from a disaster to a draft that is downloaded', async () => {
    const troubles = await visit(WITHOUT_SCRIPT, async (page) => {
      await makeSome(page);
      await page.fill('[name="authority:controlled:name"]', 'Narcotics board');
      await page.check('[name="rule:0:tier"][value="life-saving"]');
      await page.selectOption('[name="rule:0:duty"]', 'free');
      await page.fill('#issuer', 'Testland Customs');
      await page.fill('#contactPhone', '+977 1 555 0100');
      await page.check('[name=exercise]');
      await page.click('.stick button');
      await page.waitForSelector('#draft');
      expect(await page.textContent('#draft .mark')).toContain('EXERCISE');
      expect(await page.textContent('#draft .summary')).toContain('0 errors');
      expect(await page.inputValue('#issuer')).toBe('Testland Customs');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click('#draft button[value=json]'),
      ]);
      const list = JSON.parse(readFileSync(await download.path(), 'utf8')) as EssentialGoodsList;
      expect(list).toMatchObject({ state: 'draft', exercise: true });
      expect(list.lines.find(({ tier }) => tier === 'life-saving')?.treatment.duty).toBe('free');
    });
    expect(troubles).toEqual([]);
  });
});

withBrowser('axe and a small phone', () => {
  test.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['ar', 'light'],
  ] as const)('find nothing, %s in the %s', async (language, colorScheme) => {
    const options = {
      bypassCSP: true,
      colorScheme,
      viewport: { width: 360, height: 740 },
      extraHTTPHeaders: { 'Accept-Language': language },
    };
    const findings: string[] = [];
    const troubles = await visit(options, async (page) => {
      await checkSome(page);
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      findings.push(...(await look(page)));
      await page.goto(`${HOME}/make`);
      findings.push(...(await look(page)));
      await makeSome(page);
      findings.push(...(await look(page)));
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      findings.push(...(await look(page)));
    });
    expect([...findings, ...troubles]).toEqual([]);
  });
});
