import { describe, expect, test } from 'vitest';
import type { TrainingRun } from '../../core/run';
import type { CourseResult } from '../../store/course/useCourseResults';
import { budget, ratesBase, rescue, small } from './challenges';
import { edgeOf, isBroken, isOverfit, isSmall, meetsBudget } from './goals';
import { numberSpecs } from './numberSpecs';
import { type Try, triesOf, tryKey, tryOf } from './tries';

const units = (...sizes: number[]) => sizes.map((size) => ({ units: size }));

function result(run: TrainingRun, figures: readonly Partial<CourseResult['records'][number]>[]): CourseResult {
  const records = figures.map((figure, index) => ({ epoch: index + 1, loss: 1, accuracy: 0.9, ms: 500, ...figure }));
  return { run, status: 'done', data: 'mnist', records, snapshots: [] };
}
/** A try that ended with these validation accuracies. */
function ended(run: TrainingRun, ...accuracies: readonly number[]): Try {
  return tryOf(
    'try',
    result(
      run,
      accuracies.map((valAccuracy) => ({ valAccuracy })),
    ),
  );
}

test('A try in figures: best and last epoch, parameters, time', () => {
  const one = ended({ ...budget.base, layers: units(64, 64) }, 0.97, 0.981, 0.979);
  expect(one).toMatchObject({ best: 0.981, last: 0.979, epochs: 3, seconds: 1.5 });
  // 784 × 64 + 64, 64 × 64 + 64, 64 × 10 + 10
  expect(one.parameters).toBe(50_240 + 4160 + 650);
});

test('The same settings are the same try, and those that wait are none yet', () => {
  expect(tryKey('budget', { ...budget.base })).toBe(tryKey('budget', budget.base));
  const waiting: CourseResult = { ...result(budget.base, []), status: 'waiting' };
  const stopped: CourseResult = { ...result(budget.base, []), status: 'stopped' };
  expect(triesOf({ a: waiting, b: stopped, c: result(budget.base, [{ valAccuracy: 0.9 }]) })).toHaveLength(1);
});

describe('Under the budget', () => {
  const wide = { ...budget.base, layers: units(75) };
  const tooWide = { ...budget.base, layers: units(76) };
  test('75 units are within 60,000 parameters, 76 are not', () => {
    expect(meetsBudget(ended(wide, 0.98))).toBe(true);
    expect(meetsBudget(ended(tooWide, 0.99))).toBe(false);
  });
  test('any epoch counts, but it has to reach .98', () => {
    expect(meetsBudget(ended(wide, 0.98, 0.97))).toBe(true);
    expect(meetsBudget(ended(wide, 0.9799))).toBe(false);
    expect(meetsBudget(ended(wide))).toBe(false);
  });
});

describe('A rescue', () => {
  const logits = { ...rescue.base, fromLogits: true };
  test('changes one setting and ends at .95', () => {
    expect(rescue.meets(ended(logits, 0.8, 0.95))).toBe(true);
    expect(rescue.meets(ended(logits, 0.96, 0.94))).toBe(false);
  });
  test('is none with two changes, without any, or with another seed', () => {
    expect(rescue.meets(ended({ ...logits, lr: 0.001 }, 0.97))).toBe(false);
    expect(rescue.meets(ended(rescue.base, 0.97))).toBe(false);
    expect(rescue.meets(ended({ ...rescue.base, seed: 8 }, 0.97))).toBe(false);
  });
  test('has to come to its end', () => {
    expect(rescue.meets({ ...ended(logits, 0.97), status: 'stopped' })).toBe(false);
  });
});

describe('Learning rates', () => {
  const at = (lr: number, accuracy: number) => ended({ ...ratesBase, lr }, accuracy);
  const nan = (lr: number): Try => ({ ...at(lr, 0), last: undefined, status: 'failed', nan: true });

  test('near chance or without a number, nothing is learnt', () => {
    expect([at(1, 0.098), at(1, 0.3), nan(10)].map(isBroken)).toEqual([true, false, true]);
    // An engine that failed says nothing about the rate.
    expect(isBroken({ ...at(1, 0), last: undefined, status: 'failed' })).toBe(false);
  });
  test('the edge lies between neighbours', () => {
    expect(edgeOf([])).toMatchObject({ found: false });
    expect(edgeOf([at(0.001, 0.94)]).holds).toBeUndefined();
    expect(edgeOf([at(0.002, 0.955)])).toMatchObject({ holds: 0.002, fails: undefined, found: false });
    expect(edgeOf([at(0.002, 0.955), at(0.01, 0.93)])).toMatchObject({ holds: 0.002, fails: 0.01, found: false });
    expect(edgeOf([at(0.002, 0.955), at(0.003, 0.94)])).toMatchObject({ fails: 0.003, found: true });
    expect(edgeOf([at(0.002, 0.955), nan(0.003)]).found).toBe(true);
    // One above that reaches it after all moves the edge up.
    expect(edgeOf([at(0.002, 0.955), at(0.003, 0.94), at(0.004, 0.951)])).toMatchObject({ holds: 0.004, found: false });
  });
  test('the stepper’s rates are neighbours, up to the largest there may be', () => {
    const { ladder } = numberSpecs.lr;
    for (const [index, rate] of ladder.entries())
      if (index) expect(rate / ladder[index - 1]).toBeLessThanOrEqual(1.5 + 1e-9);
    expect([ladder[0], ladder.at(-1)]).toEqual([1e-5, 10]);
  });
});

test('Twelve units are a small network, thirteen are not', () => {
  expect(isSmall(ended({ ...small.base, layers: units(12) }, 0.95))).toBe(true);
  expect(isSmall(ended({ ...small.base, layers: units(13) }, 0.97))).toBe(false);
});

test('By heart: nearly all right in training, while the loss on validation has risen', () => {
  const run = (accuracy: number, ...losses: readonly number[]) =>
    tryOf(
      'try',
      result(
        budget.base,
        losses.map((valLoss) => ({ accuracy, valLoss, valAccuracy: 0.97 })),
      ),
    );
  expect(isOverfit(run(0.9995, 0.1, 0.12))).toBe(true);
  expect(isOverfit(run(0.9995, 0.1, 0.11))).toBe(false);
  expect(isOverfit(run(0.998, 0.1, 0.2))).toBe(false);
});
