import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chapters } from './contents';

interface Slide {
  readonly line: string;
  readonly notes: string;
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const passagesOf = (number: number, slug: string) =>
  read(`./${String(number).padStart(2, '0')}-${slug}.tsx`).match(/<Passage\b/g)?.length ?? 0;
const slidesOf = (slug: string, language: string): Readonly<Record<string, Slide>> =>
  JSON.parse(read(`../i18n/course/${slug}.${language}.json`)).slides ?? {};

test.each(chapters)('Each passage of $slug has its line and its notes for the projector', ({ number, slug }) => {
  const steps = Array.from({ length: passagesOf(number, slug) }, (_, index) => `p${index + 1}`);
  expect(steps.length).toBeGreaterThan(0);
  for (const language of ['zh', 'en']) {
    const slides = slidesOf(slug, language);
    expect(Object.keys(slides), language).toEqual(steps);
    for (const [step, { line, notes }] of Object.entries(slides)) {
      // What fits under a figure in one look.
      const length = language === 'zh' ? line.length : line.split(' ').length;
      expect(length, `${step} in ${language}: ${line}`).toBeLessThanOrEqual(language === 'zh' ? 28 : 16);
      expect(line.trim(), step).not.toBe('');
      expect(notes.trim(), step).not.toBe('');
    }
  }
});
