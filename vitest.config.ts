import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserFlags, findBrowser } from './scripts/findBrowser.mjs';
import { fusedKernels } from './scripts/fusedKernels.mjs';

const tfjs = ['core', 'layers', 'backend-cpu', 'backend-wasm', 'backend-webgl', 'backend-webgpu'];

/** `*.test.ts` run in Node; `*.browser.ts` run in a real browser, where the engines' devices are. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
          // Some train for seconds; on a busy machine for longer.
          testTimeout: 30_000,
        },
      },
      {
        plugins: [fusedKernels()],
        optimizeDeps: { include: tfjs.map((part) => `@tensorflow/tfjs-${part}`) },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.ts'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findBrowser(), args: browserFlags } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
