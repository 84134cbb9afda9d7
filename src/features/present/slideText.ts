import type { TFunction } from 'i18next';

/** What a step says: the sentence under its figure, and the notes to whoever speaks. Empty where nothing is written. */
export function slideText(t: TFunction<never>, place: string, step: number, part: 'line' | 'notes'): string {
  const key = `slides.p${step}.${part}`;
  // A test holds the steps of every chapter against its texts.
  const say = t as unknown as (key: string, options: object) => string;
  return place === 'lab'
    ? say(`lab.${key}`, { ns: 'present', defaultValue: '' })
    : say(key, { ns: place, defaultValue: '' });
}

/** The title of what is presented, such as "Chapter 7 · The training loop". */
export function placeTitle(t: TFunction<never>, place: string, number: number | undefined): string {
  const say = t as unknown as (key: string, options: object) => string;
  if (place === 'lab') return say('lab.title', { ns: 'present' });
  return say('chapter', { ns: 'present', number, title: say(`chapters.${place}.title`, { ns: 'frame' }) });
}
