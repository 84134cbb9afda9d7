import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Faults, each planted as a file of its own; the rule has to fire. */
const faults = /** @type {const} */ ([
  ['src/core/a.ts', "export { x } from '../data/Dataset';", 'noRestrictedImports'],
  ['src/core/b.ts', "import { createStore } from 'zustand';\nexport const x = createStore;", 'noRestrictedImports'],
  ['src/core/log/c.ts', "import { x } from '../../engine/Engine';\nexport const y = x;", 'noRestrictedImports'],
  ['src/data/a.ts', "import { x } from '../engine/Engine';\nexport const y = x;", 'noRestrictedImports'],
  ['src/data/b.ts', "import { tensor } from '@tensorflow/tfjs-core';\nexport const y = tensor;", 'noRestrictedImports'],
  ['src/engine/a.ts', "import { x } from '../store/createLab';\nexport const y = x;", 'noRestrictedImports'],
  ['src/engine/tfjs/b.ts', "import { x } from '../../ui/Icon';\nexport const y = x;", 'noRestrictedImports'],
  ['src/engine/c.ts', "import { useState } from 'react';\nexport const y = useState;", 'noRestrictedImports'],
  ['src/store/a.ts', "import { x } from '../features/train/Scope';\nexport const y = x;", 'noRestrictedImports'],
  ['src/ui/a.tsx', "import { x } from '../store/labContext';\nexport const y = x;", 'noRestrictedImports'],
  ['src/features/train/a.tsx', "import { x } from '../draw/Pad';\nexport const y = x;", 'noRestrictedImports'],
  ['src/features/train/b.tsx', "import { x } from '../../app/App';\nexport const y = x;", 'noRestrictedImports'],
  [
    'src/features/train/c.tsx',
    "import { x } from '@tensorflow/tfjs-core';\nexport const y = x;",
    'noRestrictedImports',
  ],
  ['src/chapters/a.tsx', "import { x } from '../app/App';\nexport const y = x;", 'noRestrictedImports'],
  ['src/app/a.tsx', "import { x } from '@tensorflow/tfjs-core';\nexport const y = x;", 'noRestrictedImports'],
  ['src/i18n/a.ts', "import { x } from '../core/run';\nexport const y = x;", 'noRestrictedImports'],
  ['src/core/d.ts', 'const x = 1;\nexport default x;', 'noDefaultExport'],
  ['src/core/e.ts', 'export const x: any = 1;', 'noExplicitAny'],
  ['src/core/f.ts', "export * from './run';", 'noReExportAll'],
  ['src/core/g.ts', 'export const f = (x?: string): string => x!;', 'noNonNullAssertion'],
  ['src/core/h.ts', "import { y } from './i';\nexport const x = () => y;", 'noImportCycles'],
  ['src/core/i.ts', "import { x } from './h';\nexport const y = () => x;", 'noImportCycles'],
]);

/** Imports in order; no rule may fire. */
const fine = /** @type {const} */ ([
  ['src/core/log/fine.ts', "import { x } from '../run';\nexport const y = x;"],
  ['src/features/train/fine.tsx', "import { x } from '../../core/run';\nexport const y = x;"],
  ['src/features/train/fine2.tsx', "import { x } from './Scope';\nexport const y = x;"],
  ['src/engine/tfjs/fine.ts', "import { tensor } from '@tensorflow/tfjs-core';\nexport const y = tensor;"],
]);

const folder = mkdtempSync(join(tmpdir(), 'layers-'));
/** @type {{ category: string, path: string }[]} */
let found = [];

beforeAll(() => {
  copyFileSync('biome.json', join(folder, 'biome.json'));
  for (const [path, source] of [...faults, ...fine]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${source}\n`);
  }
  const biome = resolve('node_modules/.bin/biome');
  const { stdout } = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const report = JSON.parse(stdout.slice(stdout.indexOf('{')));
  found = report.diagnostics.map((/** @type {any} */ { category, location }) => ({
    category,
    path: typeof location.path === 'string' ? location.path : location.path.file,
  }));
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(faults)('A fault planted in %s is found: %s', (path, _, rule) => {
  const rules = found.filter((one) => one.path.endsWith(path)).map((one) => one.category);
  expect(rules.some((category) => category.endsWith(rule))).toBe(true);
});

test.each(fine)('%s may import so: %s', (path) => {
  expect(found.filter((one) => one.path.endsWith(path))).toEqual([]);
});

test.each([
  ['core', 'export const title = document.title;'],
  ['core', 'export const worker = self.location;'],
  ['worker', 'export const title = window.title;'],
])('What src/%s may not know does not compile there: %s', (config, source) => {
  const planted = join(folder, `planted-${config}.ts`);
  writeFileSync(planted, source);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: resolve(`config/tsconfig.${config}.json`),
      compilerOptions: { types: [] },
      include: [planted],
    }),
  );
  const { status, stdout } = spawnSync(resolve('node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
  expect(status).not.toBe(0);
  expect(stdout).toMatch(/TS2304|TS2584|TS2552/);
});
