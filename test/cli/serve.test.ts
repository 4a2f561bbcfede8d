import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { PROGRAM_ROOT } from '../../src/cli/program-version.js';
import { openRealCatalogue } from '../support/catalogue.js';

const MAIN = join(PROGRAM_ROOT, 'dist/src/cli/main.js');
const { path, catalogue, remove } = openRealCatalogue();
const folder = mkdtempSync(join(tmpdir(), 'hs-essentials-'));
const running: ChildProcess[] = [];
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  remove();
  rmSync(folder, { recursive: true });
});

function run(args: readonly string[], environment: Record<string, string> = {}) {
  return spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    env: { ...process.env, HS_DATABASE: path, LOG_LEVEL: 'silent', ...environment },
  });
}

/** Starts the service on a free port. */
async function start(database: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [MAIN, 'serve'], {
    env: { ...process.env, PORT: '0', HS_DATABASE: database, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const url = /http:\/\/\S+/.exec(chunk.toString())?.[0];
      if (url !== undefined) resolve({ child, url });
    });
    child.once('exit', (code) => {
      reject(new Error(`serve ended with ${String(code)}`));
    });
  });
}

async function ask(url: string): Promise<{ status: number; body: unknown }> {
  const reply = await fetch(url);
  return { status: reply.status, body: await reply.json() };
}

describe('serve', () => {
  test('answers, reads the file anew on SIGHUP, and stops in order on SIGTERM', async () => {
    const database = join(folder, 'served.sqlite');
    copyFileSync(path, database);
    const { child, url } = await start(database);
    expect(await ask(`${url}/readyz`)).toMatchObject({
      status: 200,
      body: { status: 'ready', release: catalogue.release },
    });
    // A file that is broken is refused by name while the old release is served on.
    const said = new Promise((resolve) => child.stderr?.once('data', resolve));
    rmSync(database);
    writeFileSync(database, 'broken');
    child.kill('SIGHUP');
    expect(String(await said)).toContain('is served on');
    expect((await ask(`${url}/v1/hs/6307.90`)).status).toBe(200);
    rmSync(database);
    copyFileSync(path, database);
    child.kill('SIGHUP');
    expect((await ask(`${url}/v1/search?q=blanket`)).status).toBe(200);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  test('says in one line what to do when the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const child = spawn(process.execPath, [MAIN, 'serve'], {
      env: { ...process.env, PORT: String(port), HS_DATABASE: path },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    running.push(child);
    let message = '';
    child.stderr.on('data', (chunk: Buffer) => {
      message += chunk.toString();
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    other.close();
    expect(code).toBe(1);
    expect(message).toBe(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start\n`);
  });

  test('names every wrong setting', () => {
    const done = run(['serve'], { PORT: 'eighty', HS_TRUST_PROXY: 'true', LOG_LEVEL: 'loud' });
    expect(done.status).toBe(1);
    for (const name of ['PORT', 'HS_TRUST_PROXY', 'LOG_LEVEL'])
      expect(done.stderr).toContain(`The setting ${name}=`);
  });

  test('without a catalogue names the command that builds it', () => {
    const done = run(['serve'], { HS_DATABASE: join(folder, 'absent.sqlite') });
    expect(done.status).toBe(1);
    expect(done.stderr).toMatch(/no catalogue at .*npm start/);
  });
});

describe('find', () => {
  test('answers a person at a terminal', () => {
    const { stdout } = run(['find', 'surgical', 'gloves', '--edition', '2017']);
    expect(stdout).toContain('Name found\n4015.11 (HS 2017)\n');
  });

  test('gives the whole answer as JSON', () => {
    const { stdout } = run(['find', '8713 10', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ resolution: 'exact', code: { used: '8713.10' } });
  });

  test('refuses an edition that is not held', () => {
    expect(run(['find', 'glove', '--edition', '1996'])).toMatchObject({
      status: 1,
      stdout: 'The edition must be one of 2017, 2022, 2028.\n',
    });
  });
});

describe('offline', () => {
  test('writes the whole catalogue as one page', () => {
    const file = join(folder, 'offline.html');
    const { status, stdout } = run(['offline', file]);
    expect([status, stdout]).toEqual([
      0,
      expect.stringContaining(`Wrote ${file}: release ${catalogue.release}`),
    ]);
    expect(readFileSync(file, 'utf8')).toContain('Content-Security-Policy');
  });
});
