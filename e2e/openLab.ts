import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { serializeIdx } from '../src/data/idx';
import { generateDigits } from '../src/data/strokes/generateDigits';

/** Whether the build under test carries MNIST. */
export const hasMnist = existsSync('dist/datasets/mnist/train-images-idx3-ubyte.gz');

/** A few hundred generated digits as the four files of a data set, on disk. */
export async function ownFiles(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mlp-lab-digits-'));
  const [train, test] = [await generateDigits(600, 1), await generateDigits(200, 2)];
  const contents = {
    'train-images-idx3-ubyte.gz': serializeIdx('images', train.images),
    'train-labels-idx1-ubyte.gz': serializeIdx('labels', train.labels),
    't10k-images-idx3-ubyte.gz': serializeIdx('images', test.images),
    't10k-labels-idx1-ubyte.gz': serializeIdx('labels', test.labels),
  };
  return Object.entries(contents).map(([name, bytes]) => {
    const path = join(folder, name);
    writeFileSync(path, gzipSync(bytes));
    return path;
  });
}

export interface Address {
  readonly lang?: 'en' | 'zh';
  readonly [key: string]: string | undefined;
}

/** The address of a screen with these keys. */
export function address(path: string, keys: Address = {}): string {
  const query = new URLSearchParams({ lang: 'en', ...keys } as Record<string, string>).toString();
  return `#${path}?${query}`;
}

/** Opens the lab on MNIST where the build has it, else on generated digits; ready to train. */
export async function openLab(page: Page, keys: Address = {}): Promise<void> {
  await page.goto(address('/lab', keys));
  await page.evaluate(() => window.lab.ready());
}

/** Opens the lab on a few generated digits, so that an epoch is short. */
export async function openSmallLab(page: Page, keys: Address = {}): Promise<void> {
  await openLab(page, { data: 'strokes', size: '3000', ...keys });
}

/** Draws strokes on the pad with the mouse, as fractions of its width. */
export async function draw(page: Page, strokes: readonly (readonly (readonly [number, number])[])[]): Promise<void> {
  const pad = page.getByLabel(/^(Drawing pad|画板)$/);
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('the pad is not on screen');
  for (const stroke of strokes) {
    const at = stroke.map(([x, y]) => [box.x + x * box.width, box.y + y * box.height] as const);
    await page.mouse.move(...at[0]);
    await page.mouse.down();
    for (const point of at.slice(1)) await page.mouse.move(...point, { steps: 4 });
    await page.mouse.up();
  }
}

/** A one, a seven and a zero as most people write them. */
export const strokesOf = {
  1: [
    [
      [0.5, 0.15],
      [0.49, 0.5],
      [0.48, 0.85],
    ],
  ],
  7: [
    [
      [0.25, 0.2],
      [0.5, 0.19],
      [0.75, 0.2],
      [0.6, 0.45],
      [0.48, 0.85],
    ],
  ],
  0: [
    [
      [0.5, 0.15],
      [0.32, 0.25],
      [0.27, 0.5],
      [0.34, 0.77],
      [0.5, 0.86],
      [0.67, 0.76],
      [0.73, 0.5],
      [0.66, 0.25],
      [0.5, 0.15],
    ],
  ],
} as const;

/** Collects what must not happen: console errors, page errors, requests to other origins. */
export function watch(page: Page): string[] {
  const bad: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') bad.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => bad.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== '127.0.0.1:4317') bad.push(`request: ${request.url()}`);
  });
  return bad;
}
