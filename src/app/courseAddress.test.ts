import { expect, test } from 'vitest';
import { chapters } from '../chapters/contents';
import { courseHash, readCourseAddress } from './courseAddress';

const read = (hash: string, search = '') => readCourseAddress({ hash, search }, chapters);

test('A chapter, an item in it, the contents', () => {
  expect(read('#/course')).toEqual({ slug: undefined, item: undefined });
  expect(read('#/course/loop')).toEqual({ slug: 'loop', item: undefined });
  expect(read('#/course/pixels?digit=3#item-11')).toEqual({ slug: 'pixels', item: 11 });
  expect(read('#/course/nosuch')).toEqual({ slug: 'nosuch', item: undefined });
});

test('An item alone finds its chapter, in every spelling', () => {
  const found = { slug: 'deeper', item: 24 };
  expect(read('#item-24')).toEqual(found);
  expect(read('#/course#item-24')).toEqual(found);
  expect(read('#/course?item=24')).toEqual(found);
  expect(read('', '?item=24')).toEqual(found);
  expect(read('#item-99')).toEqual({ slug: undefined, item: undefined });
});

test('Other screens are not the course’s', () => {
  for (const hash of ['', '#', '#/lab', '#/lab?epochs=3', '#/data', '#/courses']) expect(read(hash)).toBeUndefined();
  expect(read('#/lab', '?item=24')).toBeUndefined();
});

test('The canonical hash keeps the figures’ state and says the language only when asked', () => {
  const hash = '#/course?item=11&lang=zh&digit=7';
  const address = read(hash);
  expect(address).toBeDefined();
  if (!address) return;
  expect(courseHash(hash, address)).toBe('#/course/pixels?digit=7#item-11');
  expect(courseHash(hash, address, 'en')).toBe('#/course/pixels?digit=7&lang=en#item-11');
});
