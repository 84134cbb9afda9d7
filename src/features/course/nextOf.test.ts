import { expect, test } from 'vitest';
import { presets } from '../../core/presets';
import { emptyHistory } from '../../core/progress';
import type { CourseRun, RunStatus } from '../../store/course/CourseState';
import { nextOf } from './nextOf';

const wishes = ['a', 'b', 'c', 'd'].map((key) => ({ key, run: presets.single }));
const run = (status: RunStatus): CourseRun => ({ run: presets.single, history: emptyHistory, status, epochs: [] });
const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);

test('Of a row at work one is active, some wait, the rest is done', () => {
  const { active, waiting, todo } = nextOf(wishes, {
    a: run('done'),
    b: run('paused'),
    c: run('waiting'),
    d: run('waiting'),
  });
  expect(active?.key).toBe('b');
  expect(keys(waiting)).toEqual(['c', 'd']);
  expect(todo).toEqual([]);
});

test('What was never begun, was stopped or failed is still to do', () => {
  const fault = { name: 'NaNLoss', details: {} } as const;
  const { active, todo, faulty } = nextOf(wishes, {
    a: run('done'),
    b: run('stopped'),
    c: { ...run('failed'), fault },
  });
  expect(active).toBeUndefined();
  expect(keys(todo)).toEqual(['b', 'c', 'd']);
  expect(faulty).toBe(fault);
});
