import { afterEach, expect, test, vi } from 'vitest';
import { loud, quiet } from './quiet';

afterEach(() => {
  vi.useRealTimers();
});

test('Nothing is timed before the last load is over, however it ends', async () => {
  const ends: (() => void)[] = [];
  const order: string[] = [];
  const good = loud(new Promise<void>((resolve) => ends.push(() => resolve())));
  const bad = loud(new Promise<void>((_, reject) => ends.push(() => reject(new Error('offline')))));
  const waited = quiet().then(() => order.push('quiet'));
  good.then(() => order.push('good'));
  bad.catch(() => order.push('bad'));
  ends[0]();
  await good;
  expect(order).toEqual(['good']);
  ends[1]();
  await waited;
  expect(order).toEqual(['good', 'bad', 'quiet']);
});

test('A load that hangs is not waited for for ever', async () => {
  vi.useFakeTimers();
  loud(new Promise(() => {}));
  let done = false;
  const waited = quiet().then(() => {
    done = true;
  });
  await vi.advanceTimersByTimeAsync(2000);
  expect(done).toBe(false);
  await vi.advanceTimersByTimeAsync(2000);
  await waited;
});
