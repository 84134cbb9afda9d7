import { expect, test } from 'vitest';
import en from './en.json';
import zh from './zh.json';

type Tree = { readonly [key: string]: string | Tree };

/** Every key with its text, as `train.play`. */
function texts(tree: Tree, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const name = path ? `${path}.${key}` : key;
    if (typeof value === 'string') found.set(name, value);
    else for (const [inner, text] of texts(value, name)) found.set(inner, text);
  }
  return found;
}

/** English plurals have one text for each form; Chinese has one in all. */
const singular = (key: string) => key.replace(/_(one|other)$/, '');
const chinese = texts(zh);
const english = texts(en);

test('Every text exists in both languages', () => {
  expect(new Set([...chinese.keys()].map(singular))).toEqual(new Set([...english.keys()].map(singular)));
});

test('No text is empty', () => {
  for (const [key, text] of [...chinese, ...english]) expect(text.trim(), key).not.toBe('');
});

test('A text takes the same values in both languages', () => {
  const slots = (text: string) => new Set([...text.matchAll(/\{\{\s*([a-zA-Z]+)/g)].map(([, name]) => name));
  for (const [key, text] of chinese) {
    const other = english.get(key) ?? english.get(`${singular(key)}_other`);
    expect(slots(text), key).toEqual(slots(other ?? ''));
  }
});

test('Chinese keeps a space between its characters and Latin letters or digits', () => {
  for (const [key, text] of chinese)
    expect(text, key).not.toMatch(/[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]/);
});
