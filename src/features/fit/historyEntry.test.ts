import { expect, test } from 'vitest';
import { historyKeys, slideValue } from './historyEntry';

test("The dict's first entries are those that the log rounds", () => {
  expect(historyKeys.map((list) => Number.parseFloat(slideValue(list, 0) ?? '').toFixed(4))).toEqual([
    '0.3584',
    '0.8971',
    '0.1930',
    '0.9465',
  ]);
});

test('Counting begins at 0, so that the tenth epoch is at 9', () => {
  expect(slideValue('val_accuracy', 9)).toBe('0.9726');
  expect(slideValue('val_accuracy', 10)).toBeUndefined();
});
