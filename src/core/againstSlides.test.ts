import { expect, test } from 'vitest';
import { againstSlides } from './againstSlides';
import { slideRuns } from './slides';

const own = { epoch: 10, loss: 0.4, accuracy: 0.9, valLoss: 0.5, valAccuracy: 0.89, ms: 1 };

test('Every printed epoch has a row, with what is known of it', () => {
  const rows = againstSlides('accuracy', slideRuns.single.epochs, [own]);
  expect(rows.map(({ epoch }) => epoch)).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
  expect(rows[0].train).toEqual({ slides: 0.8945, yours: 0.9, apart: expect.closeTo(0.0055, 10) });
  expect(rows[0].validation.apart).toBeCloseTo(-0.0016, 10);
  expect(rows[1].train).toEqual({ slides: 0.8981, yours: undefined, apart: undefined });
});

test('Losses are held against losses', () => {
  const [first] = againstSlides('loss', slideRuns.single.epochs, [own]);
  expect(first.train.slides).toBe(0.4354);
  expect(first.validation.apart).toBeCloseTo(0.5 - 0.4525, 10);
});
