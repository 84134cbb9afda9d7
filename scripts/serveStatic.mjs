import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/**
 * A plain static file server, as any host is: no special headers, and nothing but the files, below `base`.
 * @param {{ folder: string, base?: string, port?: number }} options
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export function serveStatic({ folder, base = '/', port = 0 }) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
    const file = inside === undefined ? undefined : join(folder, normalize(`/${inside || 'index.html'}`));
    if (!file?.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end('not found');
      return;
    }
    const { size, mtime } = statSync(file);
    const changed = mtime.toUTCString();
    if (request.headers['if-modified-since'] === changed) {
      response.writeHead(304).end();
      return;
    }
    const type = types[/** @type {keyof typeof types} */ (extname(file))] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-length': size, 'last-modified': changed });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve({ url: `http://127.0.0.1:${address.port}${base}`, close: () => server.close() });
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = 'dist', base = '/', port = '4173'] = process.argv.slice(2);
  const { url } = await serveStatic({ folder: join(process.cwd(), folder), base, port: Number(port) });
  console.log(`Serving ${folder} at ${url}`);
}
