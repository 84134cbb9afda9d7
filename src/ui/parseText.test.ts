import { expect, test } from 'vitest';
import { parseText } from './parseText';

test('Every mark becomes a piece, and nothing between them is lost', () => {
  const [pieces] = parseText('a **b** $\\frac{1}{2}$ `c` [d](#/lab?lr=0.01) {part-1|e}.');
  expect(pieces).toEqual([
    { kind: 'plain', text: 'a ' },
    { kind: 'bold', text: 'b' },
    { kind: 'plain', text: ' ' },
    { kind: 'formula', text: '\\frac{1}{2}' },
    { kind: 'plain', text: ' ' },
    { kind: 'code', text: 'c' },
    { kind: 'plain', text: ' ' },
    { kind: 'link', text: 'd', target: '#/lab?lr=0.01' },
    { kind: 'plain', text: ' ' },
    { kind: 'term', text: 'e', part: 'part-1' },
    { kind: 'plain', text: '.' },
  ]);
});

test('A blank line parts paragraphs; a lone star, dollar or brace is itself', () => {
  expect(parseText('a\n\nb')).toHaveLength(2);
  expect(parseText('2 * 3, 5 $, {x}')).toEqual([[{ kind: 'plain', text: '2 * 3, 5 $, {x}' }]]);
});
