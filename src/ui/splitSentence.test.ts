import { expect, test } from 'vitest';
import { splitSentence } from './splitSentence';

test('a text is its first sentence and the rest, in both languages', () => {
  expect(splitSentence('损失变成 NaN，已停在第 3 轮。学习率 1.0 太大。')).toEqual([
    '损失变成 NaN，已停在第 3 轮',
    '学习率 1.0 太大。',
  ]);
  expect(splitSentence('Loss became NaN. A rate of 1.0 is too large.')).toEqual([
    'Loss became NaN',
    'A rate of 1.0 is too large.',
  ]);
});

test('the point of a file name ends no sentence', () => {
  expect(splitSentence('train.gz is cut short. Fetch it again.')).toEqual(['train.gz is cut short', 'Fetch it again.']);
  expect(splitSentence('No full stop')).toEqual(['No full stop', '']);
});
