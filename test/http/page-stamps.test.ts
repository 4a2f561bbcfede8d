import { afterAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { NOTHING_PUBLISHED, type PublishedLists } from '../../src/http/lists/published-lists.js';
import { datedVersions } from '../../src/lists/published.js';
import { listLine, publishedList } from '../support/lists.js';
import { createTestApp } from '../support/app.js';

let now = new Date('2026-11-25T10:00:00Z');
let published: PublishedLists = NOTHING_PUBLISHED;

const { app, close } = createTestApp((service) => ({
  ...service,
  contact: 'help@example.org',
  lists: { ...service.lists, published: () => published, now: () => now },
}));
afterAll(close);

async function tagOf(address: string): Promise<string> {
  const { headers } = await request(app).get(address).set('Accept', 'text/html').expect(200);
  return String(headers['etag']);
}

test('a page is the same for a day, and another one when a list is published or changes state', async () => {
  const address = '/?q=tent&list=test-list';
  const first = await tagOf(address);
  now = new Date('2026-11-25T23:00:00Z');
  expect(await tagOf(address)).toBe(first);
  now = new Date('2026-11-26T00:00:00Z');
  const nextDay = await tagOf(address);
  expect(nextDay).not.toBe(first);

  const list = publishedList([listLine(1, 'family-tent', ['6306.22'])]);
  published = { versions: datedVersions([list]), refused: [], mark: 'one list' };
  const listed = await tagOf(address);
  expect(listed).not.toBe(nextDay);
  now = new Date('2026-11-26T00:20:00Z');
  expect(await tagOf(address)).not.toBe(listed);
});

test('the age of the data is that of the day', async () => {
  now = new Date('2027-02-03T12:00:00Z');
  const { text } = await request(app).get('/about').set('Accept', 'text/html').expect(200);
  expect(text).toMatch(/\d+ days old/);
});

test('whom to tell of a mistake gets a letter that is begun', async () => {
  const { text } = await request(app).get('/item/syringe').set('Accept', 'text/html').expect(200);
  expect(text).toContain(
    'href="mailto:help@example.org?subject=Something%20is%20wrong%3A%20syringe',
  );
});
