import { expect, test } from 'vitest';
import { median } from '../../core/median';
import type { RunStatus } from '../../store/course/CourseState';
import type { CourseResult } from '../../store/course/useCourseResults';
import { depthRun } from './depthRuns';
import { bundle, heats, raceKey } from './race';

function run(accuracies: readonly number[], status: RunStatus = 'done'): CourseResult {
  const records = accuracies.map((accuracy, index) => ({ epoch: index + 1, loss: 1, accuracy, ms: 1 }));
  return { run: depthRun({ depth: 2 }), status, data: 'mnist', records, snapshots: [] };
}

test('The median is the middle, or between the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('A band goes from the lowest to the highest of the runs that have come so far', () => {
  const { band, median: middle } = bundle([[0.2, 0.4], [0.6], [0.3, 0.8], []]);
  expect(band).toEqual([
    [1, 0.2, 0.6],
    [2, 0.4, 0.8],
  ]);
  expect(middle[0]).toEqual([1, 0.3]);
  expect(middle[1][1]).toBeCloseTo(0.6, 10);
});

test('A seed has a winner once both of its runs are done', () => {
  const runs = {
    [raceKey(0.01, 1)]: run([0.5, 0.6]),
    [raceKey(0.001, 1)]: run([0.4, 0.7]),
    [raceKey(0.01, 2)]: run([0.5]),
    [raceKey(0.001, 2)]: run([0.9], 'running'),
  };
  const [first, second, third] = heats([1, 2, 3], runs);
  expect(first).toEqual({ seed: 1, finals: { 0.01: 0.6, 0.001: 0.7 }, winner: 0.001 });
  expect(second.winner).toBeUndefined();
  expect(third.finals).toEqual({ 0.01: undefined, 0.001: undefined });
});
