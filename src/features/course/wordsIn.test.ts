import { createElement as h } from 'react';
import { expect, test } from 'vitest';
import { Words } from './Words';
import { wordsIn } from './wordsIn';

test('Words are found in order, also inside tasks, and with the values of their slots', () => {
  const passage = [
    h(Words, { name: 'intro', key: 1 }),
    h('p', { key: 2 }, 'a formula'),
    h('div', { key: 3 }, h('div', null, h(Words, { name: 'task', values: { digit: 5 } })), 'more'),
    false,
  ];
  expect(wordsIn(passage)).toEqual([{ name: 'intro' }, { name: 'task', values: { digit: 5 } }]);
  expect(wordsIn(undefined)).toEqual([]);
});
