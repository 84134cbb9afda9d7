import { expect, test } from 'vitest';
import { createLatest } from './createLatest';

test('One task at a time; of those that wait only the last is done, and each knows whether it is', async () => {
  const latest = createLatest();
  const done: string[] = [];
  const ends: (() => void)[] = [];
  const task = (name: string) =>
    latest(async (isLast) => {
      await new Promise<void>((resolve) => ends.push(resolve));
      done.push(`${name} ${isLast()}`);
    });
  task('first');
  task('second');
  task('third');
  expect(ends).toHaveLength(1);
  ends[0]();
  await expect.poll(() => ends.length).toBe(2);
  ends[1]();
  await expect.poll(() => done).toEqual(['first false', 'third true']);
  task('fourth');
  ends[2]();
  await expect.poll(() => done.at(-1)).toBe('fourth true');
});
