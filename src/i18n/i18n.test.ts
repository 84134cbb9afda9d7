import { describe, expect, test } from 'vitest';
import en from './en.json';
import zh from './zh.json';

type Tree = { readonly [key: string]: string | Tree };

const course = import.meta.glob<Tree>(['./course/*.json', './screens/*.json'], { eager: true, import: 'default' });

/** All pairs of files: the app's own, the course's frame, and one for each chapter and screen. */
const pairs = [
  ['app', zh, en] as const,
  ...Object.keys(course)
    .filter((path) => path.endsWith('.zh.json'))
    .map((path) => [path, course[path], course[path.replace('.zh.', '.en.')]] as const),
];

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

/** A text as it is read: without the marks of bold, code, formulas, links and terms. */
function shown(text: string): string {
  return text
    .replaceAll(/\$[^$]+\$/g, 'x')
    .replaceAll(/\[([^\]]+)\]\([^)\s]+\)/g, '$1')
    .replaceAll(/(?<!\{)\{[\w-]+\|([^{}]+)\}/g, '$1')
    .replaceAll(/\*\*|`/g, '');
}

test('Every file of the course and of a screen has its other language', () => {
  for (const path of Object.keys(course)) {
    const other = path.includes('.zh.') ? path.replace('.zh.', '.en.') : path.replace('.en.', '.zh.');
    expect(course, path).toHaveProperty([other]);
  }
});

describe.each(pairs)('%s', (_, ...trees) => {
  const [chinese, english] = trees.map((tree) => texts(tree));

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
      expect(shown(text), key).not.toMatch(/[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]/);
  });
});
