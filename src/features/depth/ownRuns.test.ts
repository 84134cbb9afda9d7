import { expect, test } from 'vitest';
import type { CourseResult } from '../../store/course/useCourseResults';
import { depthRun } from './depthRuns';
import { type OwnChoice, ownChoices, ownKey, ownReached } from './ownRuns';

const two: OwnChoice = { depth: 2, lr: 0.0003, init: 'normal' };
const three: OwnChoice = { depth: 3, lr: 0.001, init: 'glorotUniform' };
const course = (choice: OwnChoice, valAccuracy: number): CourseResult => ({
  run: depthRun(choice),
  status: 'done',
  data: 'mnist',
  records: [{ epoch: 1, loss: 1, accuracy: 0.5, valAccuracy, ms: 1 }],
  snapshots: [],
});

test('Choices are read back from their runs, other runs are passed over', () => {
  expect(ownChoices(['depth-1', ownKey(three), ownKey(two), 'own-2-0.1-zeros'])).toEqual([three, two]);
});

test('Only networks that are deep enough count', () => {
  expect(ownReached({ [ownKey(two)]: course(two, 0.97) }, 3, 0.95)).toBe(false);
  expect(ownReached({ [ownKey(three)]: course(three, 0.94) }, 3, 0.95)).toBe(false);
  expect(ownReached({ [ownKey(three)]: course(three, 0.95) }, 3, 0.95)).toBe(true);
});

test('The start is that of every layer, the output too', () => {
  expect(depthRun(three)).toMatchObject({ init: 'glorotUniform', outputInit: 'glorotUniform', lr: 0.001 });
});
