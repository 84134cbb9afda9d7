import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from './root.mjs';

const source = 'src/app/offline/serviceWorker.ts';

/** In development nothing is kept: a worker that a build has left at the same address takes itself away. */
const farewell = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', async () => {
  await self.registration.unregister();
  for (const page of await self.clients.matchAll({ type: 'window' })) page.navigate(page.url);
});
`;

/**
 * A Vite plugin: compiles the service worker to `sw.js` and writes before it what the build consists of. The version is
 * made of the contents of all files; the page carries it too, so that the worker can tell its own.
 * @returns {import('vite').Plugin}
 */
export function offlineWorker() {
  let folder = '';
  let build = false;
  return {
    name: 'offline-worker',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
      build = config.command === 'build' && !config.build.ssr;
    },
    buildStart() {
      if (build) this.emitFile({ type: 'chunk', id: join(root, source), fileName: 'sw.js' });
    },
    configureServer({ middlewares }) {
      middlewares.use('/sw.js', (_, response) => {
        response.setHeader('content-type', 'text/javascript');
        response.end(farewell);
      });
    },
    closeBundle: { order: 'post', sequential: true, handler: () => (build ? describe(folder) : undefined) },
  };
}

/**
 * Completes `sw.js` and `index.html` of a build.
 * @param {string} folder
 */
function describe(folder) {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const hash = createHash('sha256');
  for (const path of all) hash.update(`${path}\n`).update(readFileSync(join(folder, path)));
  const version = hash.digest('hex').slice(0, 16);
  const isLarge = (/** @type {string} */ path) => /^(datasets\/.*\.gz|recordings\/.*\.mlprun)$/.test(path);
  const files = all.filter((path) => !isLarge(path) && path !== 'index.html' && path !== 'sw.js');
  const large = all.filter(isLarge).map((url) => ({ url, ...facts(readFileSync(join(folder, url))) }));
  const worker = join(folder, 'sw.js');
  writeFileSync(worker, `const BUILD=${JSON.stringify({ version, files, large })};\n${readFileSync(worker, 'utf8')}`);
  const page = join(folder, 'index.html');
  const meta = `<meta name="version" content="${version}">`;
  writeFileSync(page, readFileSync(page, 'utf8').replace('</head>', `  ${meta}\n  </head>`));
}

/** @param {Buffer} bytes */
function facts(bytes) {
  const sum = (/** @type {Buffer} */ content) => createHash('sha256').update(content).digest('hex');
  const gzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return { bytes: bytes.length, sha256: gzip ? [sum(bytes), sum(gunzipSync(bytes))] : [sum(bytes)] };
}
