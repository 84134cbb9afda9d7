import { expect, test } from 'vitest';
import { codeLines } from './codeLines';

test('A mark of a part comes off its line; comments and words are told apart', () => {
  const [first, second] = codeLines(`
for x in train:  #@ loop
    print('a # b')  # says it`);
  expect(first.part).toBe('loop');
  expect(first.words.map(({ text }) => text).join('')).toBe('for x in train:');
  expect(first.words.filter(({ kind }) => kind === 'keyword').map(({ text }) => text)).toEqual(['for', 'in']);
  expect(second.part).toBeUndefined();
  expect(second.words).toContainEqual({ kind: 'text', text: "'a # b'" });
  expect(second.words.at(-1)).toEqual({ kind: 'comment', text: '# says it' });
});

test('No character of the code is lost', () => {
  const code = 'const y = tf.oneHot(labels, 10); // ten\n\nlet a = `b`;';
  expect(
    codeLines(code)
      .map(({ words }) => words.map(({ text }) => text).join(''))
      .join('\n'),
  ).toBe(code);
});
