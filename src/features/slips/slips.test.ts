import { expect, test } from 'vitest';
import { measureSlip } from './measureSlip';
import { entryOf, halvingShift, type SlipFigures, sweepEntries } from './sweep';

const figures = (accuracy: number): SlipFigures => ({ accuracy, loss: 0, sure: 0 });

/** Images of one lit pixel each, in column 10 + label. */
function spots(labels: readonly number[]) {
  const images = new Uint8Array(labels.length * 784);
  labels.forEach((label, row) => {
    images[row * 784 + 5 * 28 + 10 + label] = 255;
  });
  return { images, labels: Uint8Array.from(labels) };
}

/** Reads the digit from the column of the lit pixel, with .91 each time. */
async function predict(images: Float32Array): Promise<Float32Array> {
  const out = new Float32Array((images.length / 784) * 10).fill(0.01);
  for (let row = 0; row < images.length / 784; row++) {
    const at = images.subarray(row * 784, (row + 1) * 784).indexOf(1);
    const column = at % 28;
    if (at >= 0 && column >= 10 && column < 20) out[row * 10 + column - 10] = 0.91;
  }
  return out;
}

test('A slip is measured over all images: accuracy, loss, how sure', async () => {
  const samples = spots(Array.from({ length: 600 }, (_, row) => 1 + (row % 8)));
  const whole = await measureSlip({ kind: 'none' }, samples, predict, () => true);
  expect(whole?.accuracy).toBe(1);
  expect(whole?.loss).toBeCloseTo(-Math.log(0.91), 6);
  expect(whole?.sure).toBeCloseTo(0.91, 6);
  // One pixel to the right or to the left is another digit; up and down stay: half of the images.
  const shifted = await measureSlip({ kind: 'shifted', pixels: 1 }, samples, predict, () => true);
  const right = Array.from(samples.labels).filter((_, row) => row % 2 === 1).length;
  expect(shifted?.accuracy).toBe(right / 600);
});

test('Told not to go on, it ends without a result', async () => {
  const shares: number[] = [];
  const samples = spots(new Array(600).fill(1));
  const found = await measureSlip({ kind: 'none' }, samples, predict, (share) => {
    shares.push(share);
    return shares.length < 2;
  });
  expect(found).toBeUndefined();
  expect(shares).toEqual([0, 250 / 600]);
});

test('The shift that halves is the first below half of the unspoilt accuracy', () => {
  const results = (...shifts: number[]) =>
    Object.fromEntries([['none', figures(0.96)], ...shifts.map((each, i) => [`shifted-${i + 1}`, figures(each)])]);
  expect(halvingShift(results(0.9, 0.7, 0.5, 0.3))).toBe(4);
  expect(halvingShift(results(0.9, 0.7, 0.47, 0.3))).toBe(3);
  expect(halvingShift(results(0.9, 0.8, 0.7, 0.6))).toBeUndefined();
  expect(halvingShift({})).toBeUndefined();
});

test('Every slip has a key of its own', () => {
  expect(new Set(sweepEntries.map(({ key }) => key)).size).toBe(17);
  for (const entry of sweepEntries) expect(entryOf(entry.key)).toBe(entry);
  expect(entryOf('shifted-9')).toBeUndefined();
});
