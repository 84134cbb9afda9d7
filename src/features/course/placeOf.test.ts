import { expect, test } from 'vitest';
import type { ChapterEntry } from './ChapterEntry';
import { placeOf } from './placeOf';

const contents: readonly ChapterEntry[] = [
  { number: 1, slug: 'pixels', items: [9, 10] },
  { number: 2, slug: 'loop', items: [21, 22] },
];

test('One goes on where one was, else at the beginning', () => {
  expect(placeOf(contents, undefined)).toEqual({ begun: false, slug: 'pixels', href: '#/course/pixels' });
  expect(placeOf(contents, 'loop#item-22').href).toBe('#/course/loop#item-22');
  expect(placeOf(contents, 'loop#item-9').href).toBe('#/course/loop');
  expect(placeOf(contents, 'gone#item-3')).toEqual({ begun: false, slug: 'pixels', href: '#/course/pixels' });
});
