/**
 * The service worker. It keeps the files of one build of the app, all of them or none, and the large files (MNIST,
 * recordings) from when they are first used. The page itself comes from the network where that answers in time, so that
 * a newer build is seen at once; what it asks for is named by its contents, so that no page gets files of two builds.
 */

export {};

declare const self: ServiceWorkerGlobalScope;

/** A large file; `sha256` of what may come of it, as some servers unpack gzip files on the way. */
interface LargeFile {
  readonly url: string;
  readonly bytes: number;
  readonly sha256: readonly string[];
}

/** Written before this script by the build: what belongs to it, by addresses below the scope. */
declare const BUILD: {
  readonly version: string;
  readonly files: readonly string[];
  readonly large: readonly LargeFile[];
};

/** What the page may ask. */
type Order =
  /** It waits behind an older one, which may have been at work when it came. */
  | { readonly order: 'takeOver' }
  /** A page of this version is at work: what older builds have left may go. */
  | { readonly order: 'tidy'; readonly version: string }
  /** Large files that the page has used; their addresses begin so. */
  | { readonly order: 'keep'; readonly prefix: string }
  /** How much is kept; with `fetch`, everything that is missing is fetched first and progress told. */
  | { readonly order: 'tell' | 'fetch' };

/** How long the network may take for the page before the kept one is shown, ms. */
const PATIENCE_MS = 3000;

const scope = self.registration.scope;
/** Several apps may share one origin. */
const own = `mlp-lab ${new URL(scope).pathname} `;
const appCache = `${own}${BUILD.version}`;
const largeCache = `${own}large`;
const files = new Set(BUILD.files);
const large = new Map(BUILD.large.map((file) => [file.url, file]));

// Pages of an older build keep their files, so a newer worker need not wait for them to go.
self.addEventListener('install', (event) => event.waitUntil(keepApp().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(begin()));
self.addEventListener('message', (event) => event.waitUntil(obey(event.data as Order, event.ports[0])));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const path = pathOf(request.url);
  const file = large.get(path);
  if (request.mode === 'navigate' && (path === '' || path === 'index.html')) event.respondWith(openPage());
  else if (file) event.respondWith(openLarge(file, event));
  else if (files.has(path) || path.startsWith('assets/')) event.respondWith(openFile(path, request));
});

function pathOf(url: string): string {
  return decodeURI(new URL(url).pathname.slice(new URL(scope).pathname.length));
}

/** Fetches all files of the build that an older one has not left; one after the other, for the page may be training. */
async function keepApp(): Promise<void> {
  const cache = await caches.open(appCache);
  const page = await fetch(scope, { cache: 'no-cache' });
  const text = await page.text();
  // In the middle of a new upload: it is tried again later.
  if (!page.ok || !text.includes(BUILD.version)) throw new Error('the page is of another build');
  for (const path of BUILD.files) {
    // The names of assets say what is in them.
    const lasting = path.startsWith('assets/');
    const kept = lasting ? await findKept(path) : undefined;
    const response = kept ?? (await fetch(scope + path, { cache: lasting ? 'default' : 'no-cache', priority: 'low' }));
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    await cache.put(scope + path, response);
  }
  await cache.put(scope, new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } }));
}

/** Forgets large files that this build does not have. What older builds have left stays for their pages. */
async function begin(): Promise<void> {
  const cache = await caches.open(largeCache);
  for (const { url } of await cache.keys()) if (!large.has(pathOf(url))) await cache.delete(url);
  await self.clients.claim();
}

async function countPages(): Promise<number> {
  return (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).length;
}

async function tidy(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(own) && name !== appCache && name !== largeCache) await caches.delete(name);
  }
}

/** A file of this build or, for a page that an older build has opened, of that one. */
async function findKept(path: string): Promise<Response | undefined> {
  const names = (await caches.keys()).filter((name) => name.startsWith(own) && name !== appCache);
  for (const name of [appCache, ...names]) {
    // Not by opening it: a cache that has just been tidied away would be there again, empty.
    const found = await caches.match(scope + path, { cacheName: name });
    if (found) return found;
  }
  return undefined;
}

/** The newest page; without a network, or where it takes too long, the one that is kept. */
async function openPage(): Promise<Response> {
  const kept = await (await caches.open(appCache)).match(scope);
  const newest = fetch(scope, { cache: 'no-cache' });
  if (!kept) return newest;
  const fetched = newest.then(
    (response) => (response.ok ? response : kept),
    () => kept,
  );
  return Promise.race([fetched, new Promise<Response>((resolve) => setTimeout(resolve, PATIENCE_MS, kept))]);
}

async function openFile(path: string, request: Request): Promise<Response> {
  return (await findKept(path)) ?? fetch(request);
}

async function openLarge(file: LargeFile, event: FetchEvent): Promise<Response> {
  const cache = await caches.open(largeCache);
  const kept = event.request.cache === 'reload' ? undefined : await cache.match(scope + file.url);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(keepLarge(file, response.clone()));
  return response;
}

/** Keeps a large file if it is what the build had. @returns whether it is */
async function keepLarge({ url, sha256 }: LargeFile, response: Response): Promise<boolean> {
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const text = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (!response.ok || !sha256.includes(text)) return false;
  const headers = { 'content-type': 'application/octet-stream', 'content-length': String(bytes.byteLength) };
  await (await caches.open(largeCache)).put(scope + url, new Response(bytes, { headers }));
  return true;
}

async function obey(order: Order, port: MessagePort | undefined): Promise<void> {
  switch (order.order) {
    case 'takeOver':
      return self.skipWaiting();
    case 'tidy':
      return order.version === BUILD.version && (await countPages()) < 2 ? tidy() : undefined;
    case 'keep':
      return fetchMissing(({ url }) => url.startsWith(order.prefix));
    case 'fetch':
    case 'tell': {
      const tell = async (more: object = {}) => port?.postMessage({ ...(await keptBytes()), ...more });
      try {
        if (order.order === 'fetch') await fetchMissing(() => true, tell);
        await tell({ done: true });
      } catch {
        await tell({ failed: true });
      }
      return;
    }
    default:
      order satisfies never;
  }
}

/** @throws whatever `fetch` says, or Error where a file is not what the build had */
async function fetchMissing(which: (file: LargeFile) => boolean, tell?: () => Promise<void>): Promise<void> {
  const cache = await caches.open(largeCache);
  for (const file of BUILD.large.filter(which)) {
    if (await cache.match(scope + file.url)) continue;
    // What the page has just used lies in the browser's own cache.
    const right = await keepLarge(file, await fetch(scope + file.url, { cache: tell ? 'default' : 'force-cache' }));
    if (!right && tell) throw new Error(`${file.url} is not what it should be`);
    await tell?.();
  }
}

async function keptBytes(): Promise<{ kept: number; total: number }> {
  const cache = await caches.open(largeCache);
  let kept = 0;
  for (const { url, bytes } of BUILD.large) if (await cache.match(scope + url)) kept += bytes;
  return { kept, total: BUILD.large.reduce((sum, { bytes }) => sum + bytes, 0) };
}
