import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { createTestApp } from '../support/app.js';

const { app, service, close } = createTestApp();
afterAll(close);

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

function open(address: string, language = 'en'): request.Test {
  return request(app).get(address).set('Accept', BROWSER).set('Accept-Language', language);
}

const KINDS = [
  '/',
  '/?q=amoxicilline',
  '/?q=mask&list=flood',
  '/item/body-bag',
  '/code/3002.20',
  '/sources',
  '/sources/vaccines',
  '/scenario/flood',
  '/lists',
  '/lists/flood',
  '/about',
];

describe('pages over HTTP', () => {
  test.each(KINDS)('%s is a page with nothing inline', async (address) => {
    const { text, headers } = await open(address).expect(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['etag']).toBeDefined();
    expect(text).toMatch(/^<!doctype html>/);
    expect(text).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=|javascript:/);
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
  });

  test.each([
    '/item/nothing',
    '/code/9999.99',
    '/lists/nothing',
    '/sources/nothing',
    '/make?scenario=nothing',
  ])('%s is 404 and says so in words', async (address) => {
    const { text, headers } = await open(address).expect(404);
    expect(text).toContain('There is nothing here');
    expect(headers['cache-control']).toBe('no-store');
  });

  test('an address that is none at all is a problem that people can read', async () => {
    const { text } = await open('/nothing/at/all').expect(404);
    expect(text).toContain('Unknown address');
  });

  test('"lang" wins over what the browser asks for, and both over English', async () => {
    const french = await open('/about', 'fr-CA, en;q=0.5');
    expect(french.headers['content-language']).toBe('fr');
    expect(french.text).toContain('<html lang="fr" dir="ltr">');
    const arabic = await open('/about?lang=ar', 'fr');
    expect(arabic.text).toContain('<html lang="ar" dir="rtl">');
    expect((await open('/about', 'de')).headers['content-language']).toBe('en');
  });

  test('each page names its other languages and its own address, without what chats add', async () => {
    const { text } = await open('/item/body-bag?utm_source=chat');
    expect(text).toContain('<link rel="canonical" href="/item/body-bag" />');
    expect(text).toContain('hreflang="zh" href="/item/body-bag?lang=zh"');
  });

  test('what a browser holds is still right the second time', async () => {
    const { headers } = await open('/?q=tent');
    const again = open('/?q=tent').set('If-None-Match', String(headers['etag']));
    await again.expect(304);
  });

  test('a note for the file names the hour, and is never kept', async () => {
    const { headers, text } = await open('/?q=syringe&note=1').expect(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toMatch(/Made on: \d{4}-\d\d-\d\d \d\d:\d\d UTC/);
  });

  test('a program that looks around gets a few lines of text', async () => {
    const { text, headers } = await request(app).get('/').set('Accept', '*/*').expect(200);
    expect(headers['content-type']).toMatch(/^text\/plain/);
    expect(text).toContain('/openapi.yaml');
    const asked = await request(app).get('/?q=tent').set('Accept', '*/*').expect(200);
    expect(asked.headers['content-type']).toMatch(/^text\/html/);
  });

  test('the first screen is small: page and style under 25 kB', async () => {
    const style = await request(app).get(service.assets.head.style).expect(200);
    expect(style.headers['content-type']).toBe('text/css; charset=utf-8');
    for (const address of ['/', '/?q=amoxicilline', '/lists']) {
      const page = await open(address);
      const sizes = [page.text, style.text].map((text) => gzipSync(text).length);
      expect(sizes.reduce((a, b) => a + b)).toBeLessThan(25_000);
    }
  });

  test('the print page has the lines of the filters', async () => {
    const all = await open('/lists/flood/print').expect(200);
    const some = await open('/lists/flood/print?category=shelter').expect(200);
    expect(some.text.length).toBeLessThan(all.text.length / 2);
  });
});
