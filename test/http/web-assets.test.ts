import { inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import type { OfflineManifest } from '../../src/web/offline/manifest.js';
import type { CarriedCopy } from '../../src/web/offline/one-file.js';
import { createTestApp } from '../support/app.js';

const { app, service, close } = createTestApp();
afterAll(close);

async function manifest(): Promise<OfflineManifest> {
  return (await request(app).get('/assets/manifest.json')).body as OfflineManifest;
}

describe('what lets browsers work without the service', () => {
  test('is named by one manifest, and what that names never changes', async () => {
    const { release, pack, lists, texts, app: program, style } = await manifest();
    expect(release).toBe(service.catalogue.release);
    expect(pack).toContain(`/assets/pack-${release}-`);
    for (const address of [pack, lists, ...Object.values(texts), program, style]) {
      const reply = await request(app).get(address);
      expect([address, reply.status]).toEqual([address, 200]);
      expect(reply.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    }
  });

  test('the manifest is asked for each time, and sent only when it changed', async () => {
    const first = await request(app).get('/assets/manifest.json');
    expect(first.get('Cache-Control')).toBe('no-cache');
    const again = await request(app)
      .get('/assets/manifest.json')
      .set('If-None-Match', first.get('ETag') ?? '');
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
    const head = await request(app).head('/assets/manifest.json').set('Accept-Encoding', 'gzip');
    expect(head.get('ETag')).toBe(first.get('ETag'));
  });

  test('brotli is sent once it is made, and gzip until then', async () => {
    const { pack } = await manifest();
    const ask = (): request.Test => request(app).get(pack).set('Accept-Encoding', 'gzip, br');
    expect((await ask()).get('Content-Encoding')).toBe('gzip');
    await service.assets.find(pack)?.squeeze();
    const reply = await ask();
    expect(reply.get('Content-Encoding')).toBe('br');
    expect(Number(reply.get('Content-Length'))).toBeLessThan(400_000);
  });

  test('the keeper of pages names what it keeps', async () => {
    const { text } = await request(app).get('/sw.js');
    const kept = /^self\.KEEP=(.*);$/m.exec(text)?.[1] ?? '{}';
    const { addresses } = JSON.parse(kept) as { addresses: string[] };
    const { pack, style, app: program } = await manifest();
    expect(addresses).toEqual(expect.arrayContaining([pack, style, program, '/shell.html']));
    for (const address of addresses) expect((await request(app).get(address)).status).toBe(200);
  });

  test('the one file is under 2 MB, reaches nothing, and carries every language', async () => {
    const { text, headers } = await request(app).get('/offline.html');
    expect(Buffer.byteLength(text)).toBeLessThan(2_000_000);
    const policy = String((headers as Record<string, string>)['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const carried = /id="carried">([^<]*)</.exec(text)?.[1] ?? '';
    const copy = JSON.parse(
      inflateRawSync(Buffer.from(carried, 'base64')).toString(),
    ) as CarriedCopy;
    expect(copy.pack.release).toBe(service.catalogue.release);
    expect(Object.keys(copy.texts).sort()).toEqual(['ar', 'es', 'fr', 'pt', 'ru', 'zh']);
  });

  test('pages have an icon for home screens', async () => {
    const reply = await request(app).get('/manifest.webmanifest').buffer().parse(json);
    const { icons } = reply.body as { icons: { src: string; type: string }[] };
    for (const { src, type } of icons)
      expect((await request(app).get(src)).get('Content-Type')).toContain(type);
    const png = await request(app).get('/icon-192.png');
    expect((png.body as Buffer).subarray(1, 4).toString()).toBe('PNG');
  });

  test('what is none of it is not found', async () => {
    expect((await request(app).get('/assets/pack-1999-01-01-00000000.json')).status).toBe(404);
  });
});

function json(reply: request.Response, done: (error: Error | null, body: unknown) => void): void {
  const chunks: Buffer[] = [];
  const stream = reply as unknown as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => {
    done(null, JSON.parse(Buffer.concat(chunks).toString()));
  });
}
