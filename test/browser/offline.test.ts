import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { pino } from 'pino';
import { createElement } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { createApp } from '../../src/http/app.js';
import { NOTHING_PUBLISHED } from '../../src/http/lists/published-lists.js';
import { createWebAssets } from '../../src/http/web-assets/web-assets.js';
import { createFinder } from '../../src/search/find.js';
import { App } from '../../src/web/app.js';
import type { WebModel } from '../../src/web/model.js';
import { filesOf } from '../../src/web/offline/documents.js';
import { SHELL_ADDRESS } from '../../src/web/offline/manifest.js';
import { NOTHING_CHOSEN } from '../../src/web/screen.js';
import { WORDS } from '../../src/words/index.js';
import { createTestApp } from '../support/app.js';
import { OFFICE, startBrowser } from '../support/browser.js';
import { goldenQueries, testBundles, throughPack } from '../support/offline.js';

const browser = await startBrowser();
const { app, service, close } = createTestApp();
let listener: RequestListener = app;
const server = createServer((request, response) => {
  listener(request, response);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const folder = mkdtempSync(join(tmpdir(), 'hs-essentials-'));
const file = join(folder, 'offline.html');
writeFileSync(file, await (await fetch(`${origin}/offline.html`)).text());
afterAll(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
  close();
});

const { offline } = WORDS.en;
const status = '#copy-status';

// Without a browser there is nothing to see; where CI is set, none is a failure.
const inBrowser = browser === null ? describe.skip : describe;

inBrowser('without a service', () => {
  let context: BrowserContext;
  let page: Page;
  let strangers: string[];
  let complaints: string[];

  beforeEach(async () => {
    if (browser === null) return;
    context = await browser.newContext({ locale: 'en-GB' });
    strangers = [];
    complaints = [];
    context.on('request', (request) => {
      const url = new URL(request.url());
      const own = ['localhost', OFFICE].includes(url.hostname) || url.protocol === 'file:';
      if (!own) strangers.push(request.url());
    });
    context.on('console', (message) => {
      if (message.type() !== 'debug') complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(error.error().message));
    page = await context.newPage();
  });
  afterEach(async () => {
    await context.close();
    listener = app;
    expect({ strangers, complaints }).toEqual({ strangers: [], complaints: [] });
  });

  /** Visits as somebody does who has a network, until the browser keeps what it needs. */
  async function visit(): Promise<void> {
    await page.goto(`${origin}${SHELL_ADDRESS}`);
    await page.getByText('Data of').first().waitFor();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  }

  async function ask(query: string): Promise<void> {
    await page.getByRole('searchbox').fill(query);
    await page.waitForURL((url) =>
      decodeURIComponent(url.href).replaceAll('+', ' ').endsWith(query),
    );
  }

  test('one file answers a question, and has its date and its hash on its face', async () => {
    await page.goto(pathToFileURL(file).href);
    await ask('surgical mask');
    await page.getByText('6307.90').first().waitFor();
    const { release } = service.catalogue;
    await page.locator(status).getByText(release.slice(11)).waitFor();
    await page.getByRole('link', { name: 'surgical mask' }).first().click();
    expect(page.url()).toContain('#/item/surgical-mask');
    await page.goBack();
    expect(await page.getByRole('searchbox').inputValue()).toBe('surgical mask');
  });

  test('one file over HTTP runs under a policy with hashes', async () => {
    const reply = await page.goto(`${origin}/offline.html`);
    expect(await reply?.headerValue('content-security-policy')).toContain("script-src 'sha256-");
    await ask('surgical mask');
    await page.getByText('6307.90').first().waitFor();
  });

  test('pages that were visited once answer when the network is cut', async () => {
    await visit();
    await context.setOffline(true);
    // Playwright forgets it now and then for a service worker.
    listener = ({ socket }) => socket.destroy();
    await page.goto(`${origin}/?q=surgical+mask`);
    await page.getByText('6307.90').first().waitFor();
    await ask('blanket');
    await page.getByRole('link', { name: 'blanket' }).first().waitFor();
    await page.reload();
    expect(await page.getByRole('searchbox').inputValue()).toBe('blanket');
  });

  test('newer data are offered, and loaded when the reader says so', async () => {
    await visit();
    const { catalogue } = service;
    const assets = createWebAssets({
      catalogue: { ...catalogue, release: '2031-01-31-0123abcd' },
      published: () => NOTHING_PUBLISHED,
      software: service.software,
      contact: null,
      bundles: testBundles(),
    });
    const logger = pino({ level: 'silent' });
    listener = createApp({ ...service, assets }, { trustProxy: [], logger });
    await page.reload();
    await page.getByRole('button', { name: offline.load }).click();
    await page.locator(status).getByText('0123abcd').waitFor();
    expect(await page.getByRole('button', { name: offline.load }).count()).toBe(0);
    await page.reload();
    await page.locator(status).getByText('0123abcd').waitFor();
  });

  test('an old copy says how old it is', async () => {
    await page.clock.setFixedTime(new Date('2027-06-01T12:00:00Z'));
    await page.goto(pathToFileURL(file).href);
    await page.locator(`${status} .old`).getByText(offline.old).waitFor();
  });

  test('a browser that keeps nothing still answers', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await page.goto(`${origin}${SHELL_ADDRESS}`);
    await page.locator(status).getByText(offline.keeping['page-only']).waitFor();
    await ask('surgical mask');
    await page.getByText('6307.90').first().waitFor();
  });

  test('a page that the server drew goes on by itself, and keeps what was typed', async () => {
    listener = (request, response) => {
      if (request.url === '/') response.setHeader('Content-Type', 'text/html').end(drawnPage());
      else app(request, response);
    };
    await page.goto(`${origin}/`);
    await page.getByRole('searchbox').fill('surgical');
    await page.getByText('Data of').first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('surgical');
    await page.getByRole('searchbox').pressSequentially(' mask');
    await page.waitForURL(/surgical\+mask/);
    await page.getByText('6307.90').first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('surgical mask');
    expect(await page.locator('main').count()).toBe(1);
    await page.getByRole('link', { name: 'surgical mask' }).first().click();
    expect(new URL(page.url()).pathname).toBe('/item/surgical-mask');
    await page.goBack();
    expect(new URL(page.url()).searchParams.get('q')).toBe('surgical mask');
    await page.getByText('6307.90').first().waitFor();
  });

  test('over plain http the page says what browsers do not keep, and offers the one file', async () => {
    await page.goto(`${origin.replace('localhost', OFFICE)}${SHELL_ADDRESS}`);
    await page.locator(status).getByText(offline.notOnHttp).waitFor();
    expect(await page.getByRole('link', { name: offline.oneFile }).getAttribute('href')).toBe(
      '/offline.html',
    );
    await ask('surgical mask');
    await page.getByText('6307.90').first().waitFor();
  });

  test('codes are copied by a button', async () => {
    await page.goto(`${pathToFileURL(file).href}#/?q=surgical+mask`);
    await page.locator('[data-copy]').first().click();
    const said = page.locator('[data-copied]').first();
    const words = await said.getAttribute('data-copied');
    await said.getByText(words ?? '').waitFor();
  });

  test('the offline page shows of a question what the server would', async () => {
    await page.goto(pathToFileURL(file).href);
    const queries = goldenQueries()
      .filter(({ edition }) => edition === '2022')
      .filter((_, place) => place % 40 === 0);
    for (const { query } of queries) {
      await page.evaluate((q) => {
        location.hash = `#/?${new URLSearchParams({ q }).toString()}`;
      }, query);
      await page.waitForFunction((q) => document.querySelector('input')?.value === q, query);
      expect(await shown(page)).toBe(await served(page, query));
    }
  });
});

const { catalogue } = service;
const model: WebModel = {
  ...throughPack(catalogue),
  finder: createFinder(catalogue.goods, { ...catalogue, book: catalogue.nomenclature }),
  goods: catalogue.goods,
  good: (id) => catalogue.good(id),
  nomenclature: catalogue.nomenclature,
};

function shown(page: Page): Promise<string | null> {
  return page.locator('main').textContent();
}

function draw(q: string): string {
  const place = { screen: { kind: 'find', q }, choices: NOTHING_CHOSEN } as const;
  const parts = { model, place, language: 'en', words: WORDS.en, now: new Date() } as const;
  return renderToString(createElement(App, parts));
}

function drawnPage(): string {
  const head = filesOf(service.assets.head).text;
  return `<!doctype html><html lang="en"><head><title>-</title>${head}</head><body><div id="app">${draw('')}</div></body></html>`;
}

/** The text of the page as the server draws it, read by the same browser. */
function served(page: Page, q: string): Promise<string | null> {
  return page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, 'text/html').querySelector('main')?.textContent ?? null,
    draw(q),
  );
}
