import { expect, test } from 'vitest';
import { readHash, withKeys, writeHash } from './hashAddress';

test('A hash is taken apart and put together again', () => {
  const hash = '#/course/pixels?digit=7&pixel=402#item-11';
  const address = readHash(hash);
  expect(address.path).toBe('/course/pixels');
  expect(address.query.get('pixel')).toBe('402');
  expect(address.anchor).toBe('item-11');
  expect(writeHash(address)).toBe(hash);
  expect(writeHash(readHash('#/lab?layers=64:tanh,32'))).toBe('#/lab?layers=64:tanh,32');
  expect(writeHash(readHash('#/course'))).toBe('#/course');
});

test('An empty or odd hash is no trouble', () => {
  expect(readHash('').path).toBe('');
  expect(readHash('#?%%%#').anchor).toBe('');
});

test('Keys are set, changed and taken out; the rest of the address stays', () => {
  const hash = '#/course/pixels?digit=3&hide=code#item-11';
  expect(withKeys(hash, { present: '2', hide: undefined })).toBe('#/course/pixels?digit=3&present=2#item-11');
  expect(withKeys(hash, { hide: 'code,text' })).toBe('#/course/pixels?digit=3&hide=code,text#item-11');
  expect(withKeys('#/lab', { present: undefined })).toBe('#/lab');
});
