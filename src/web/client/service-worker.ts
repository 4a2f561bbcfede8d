import { MANIFEST_ADDRESS, SHELL_ADDRESS } from '../offline/manifest.js';
import { readPlace } from '../screen.js';

/*
 * Keeps the pages themselves, so that they open without a network. What never changes is taken from
 * the cache; pages are asked for, and drawn from the copy where nobody answers in time.
 */

/** What TypeScript's list of browser types has only for workers. */
interface WorkerScope {
  /** Written before this program by the server: a name for this state, and what to fetch. */
  readonly KEEP: { readonly name: string; readonly addresses: readonly string[] };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskEvent) => void): void;
}
interface LifeEvent {
  waitUntil(done: Promise<unknown>): void;
}
interface AskEvent {
  readonly request: Request;
  respondWith(reply: Promise<Response>): void;
}

/** What has its content in its name never changes. */
const LASTING = /^\/assets\/.+-[0-9A-Za-z]{8,}\.(?:js|json|css)$/;

/** A network that says nothing for so long is none. */
const PATIENCE_MS = 4000;

const scope = self as unknown as WorkerScope;

scope.addEventListener('install', (event) => {
  event.waitUntil(keep().then(() => scope.skipWaiting()));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => scope.clients.claim()));
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, searchParams } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') {
    // A form that takes its time to be made, say, is no page and is waited for.
    if (isPage(pathname, searchParams)) event.respondWith(answerPage(request));
  } else if (pathname === MANIFEST_ADDRESS) event.respondWith(answerNewest(request));
  else if (LASTING.test(pathname)) event.respondWith(answerKept(request));
});

function isPage(path: string, query: URLSearchParams): boolean {
  return path === SHELL_ADDRESS || readPlace(path, query).screen.kind !== 'missing';
}

async function keep(): Promise<void> {
  const cache = await caches.open(scope.KEEP.name);
  await cache.addAll([...scope.KEEP.addresses]);
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name !== scope.KEEP.name).map((name) => caches.delete(name)),
  );
}

async function answerKept(request: Request): Promise<Response> {
  const held = await caches.match(request);
  if (held !== undefined) return held;
  const reply = await fetch(request);
  if (reply.ok) await (await caches.open(scope.KEEP.name)).put(request, reply.clone());
  return reply;
}

/** Where nobody answers, what was kept: the page that asks then sees that nothing is newer. */
async function answerNewest(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(MANIFEST_ADDRESS)) ?? Response.error();
  }
}

async function answerPage(request: Request): Promise<Response> {
  try {
    const reply = await inTime(fetch(request));
    // A proxy whose service is down answers with these.
    if (reply.status < 502 || reply.status > 504) return reply;
  } catch {
    // Drawn from the copy below.
  }
  return (await caches.match(SHELL_ADDRESS)) ?? Response.error();
}

function inTime(reply: Promise<Response>): Promise<Response> {
  return Promise.race([
    reply,
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error('No answer in time'));
      }, PATIENCE_MS);
    }),
  ]);
}
