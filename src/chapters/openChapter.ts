import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { ChapterEntry } from '../features/course/ChapterEntry';
import { loadTexts } from '../i18n/loadTexts';
import { chapters } from './contents';

type ChapterFile = { readonly Chapter: ComponentType };

const files = import.meta.glob<ChapterFile>('./[0-9][0-9]-*.tsx');

const opened = new Map(chapters.map((entry) => [entry.slug as string, lazyChapter(entry)]));

/** A chapter with its words, fetched when it is first shown; undefined where there is none of that slug. */
export function openChapter(slug: string): LazyExoticComponent<ComponentType> | undefined {
  return opened.get(slug);
}

function lazyChapter({ number, slug }: ChapterEntry): LazyExoticComponent<ComponentType> {
  const path = `./${String(number).padStart(2, '0')}-${slug}.tsx`;
  return lazy(async () => {
    const [{ Chapter }] = await Promise.all([files[path](), loadTexts(slug)]);
    return { default: Chapter };
  });
}
