import react from '@vitejs/plugin-react';
import { build, defineConfig, type Plugin } from 'vite';
import { fusedKernels } from './scripts/fusedKernels.mjs';
import { offlineWorker } from './scripts/offlineWorker.mjs';

/** What the built page may load and run: its own files, and WebAssembly; in a frame its own inspector. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  // Mantine writes its theme into <style>.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');

/** The inspector may make code of text, as the charts of tfjs-vis do, and in return fetches nothing but its script. */
const inspectorPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Only the build has the policies: the development server injects scripts of its own. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: (_, { path }) => {
    const content = path.endsWith('inspector.html') ? inspectorPolicy : policy;
    return [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' }];
  },
};

/** Of the formulas' fonts the build keeps the format that every browser of today reads. */
const formulaFonts: Plugin = {
  name: 'formula-fonts',
  enforce: 'pre',
  transform: (code, id) =>
    /katex[^/]*\.css$/.test(id) ? code.replaceAll(/,url\([^)]+\.(woff|ttf)\) format\("\w+"\)/g, '') : undefined,
};

const target = 'es2022';

/** The inspector is built by itself, so that it has no part in how the page's own script is divided. */
const inspectorPage: Plugin = {
  name: 'inspector-page',
  apply: 'build',
  closeBundle: {
    sequential: true,
    handler: async () => {
      await build({
        configFile: false,
        logLevel: 'warn',
        base: './',
        plugins: [contentSecurityPolicy],
        build: {
          ...{ target, emptyOutDir: false, copyPublicDir: false, chunkSizeWarningLimit: 2000 },
          rolldownOptions: { input: 'inspector.html' },
        },
      });
    },
  },
};

const tfjs = ['core', 'layers', 'backend-cpu', 'backend-wasm', 'backend-webgl', 'backend-webgpu'];

export default defineConfig({
  // Relative, so that the build runs below any path.
  base: './',
  plugins: [react(), fusedKernels(), contentSecurityPolicy, formulaFonts, inspectorPage, offlineWorker()],
  worker: { format: 'es', plugins: () => [fusedKernels()] },
  build: {
    target,
    chunkSizeWarningLimit: 1500,
    modulePreload: { polyfill: false },
    // A font inside a style sheet is not one of the page's own files.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
  },
  // Found late, these would make the development server reload in the middle of a training.
  optimizeDeps: { include: [...tfjs.map((part) => `@tensorflow/tfjs-${part}`), 'recharts', 'zustand', 'idb', 'katex'] },
});
