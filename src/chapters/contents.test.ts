import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import frame from '../i18n/course/frame.zh.json';
import { chapters } from './contents';

const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.tsx'));
const nameOf = (number: number, slug: string) => `${String(number).padStart(2, '0')}-${slug}.tsx`;
const sourceOf = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const textsOf = (slug: string, language: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../i18n/course/${slug}.${language}.json`, import.meta.url), 'utf8'));

test('The table of contents and the files are the same chapters, in order', () => {
  expect(files).toEqual(chapters.map(({ number, slug }) => nameOf(number, slug)));
  expect(chapters.map(({ number }) => number)).toEqual(chapters.map((_, index) => index + 1));
  expect(Object.keys(frame.chapters)).toEqual(chapters.map(({ slug }) => slug));
});

test('Every item from 1 to 40 is taught in exactly one chapter', () => {
  const items = chapters.flatMap((chapter) => chapter.items).sort((a, b) => a - b);
  expect(items).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
});

test.each(chapters)(
  'Chapter $number is called $slug and has a passage for each of its items',
  ({ number, slug, items }) => {
    const source = sourceOf(nameOf(number, slug));
    expect(source).toMatch(/export function Chapter\(/);
    expect(source).toContain(`slug="${slug}"`);
    const taught = [...source.matchAll(/items=\{\[([\d,\s]*)\]\}/g)].flatMap(([, list]) =>
      list
        .split(',')
        .filter((item) => item.trim())
        .map(Number),
    );
    expect(taught.sort((a, b) => a - b)).toEqual(items);
  },
);

test.each(chapters)('Every text that $slug names is there', ({ number, slug }) => {
  const names = [...sourceOf(nameOf(number, slug)).matchAll(/<Words\s+name="([\w.]+)"/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(0);
  for (const language of ['zh', 'en']) {
    const texts = textsOf(slug, language);
    for (const name of names) {
      const text = name.split('.').reduce<unknown>((tree, key) => (tree as Record<string, unknown>)?.[key], texts);
      expect(typeof text, `${name} in ${language}`).toBe('string');
    }
  }
});
