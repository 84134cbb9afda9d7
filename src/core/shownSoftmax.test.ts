import { expect, test } from 'vitest';
import { softmax } from './losses';
import { createRandom } from './random';
import { shownSoftmax } from './shownSoftmax';

test.each([0.3, 3, 9])('e^z over the sum, as shown, gives the probability shown (logits × %f)', (scale) => {
  const random = createRandom(7);
  for (let n = 0; n < 60; n++) {
    const logits = Float64Array.from({ length: 10 }, () => scale * random.normal());
    const truth = new Float64Array(10);
    softmax(logits, 0, 10, truth);
    logits.forEach((_, unit) => {
      const shown = shownSoftmax(logits, unit);
      const z = Number(shown.z.replace('−', '-'));
      expect((Math.exp(z) / Number(shown.sum)).toFixed(4)).toBe(shown.a);
      expect(shown.a).toBe(truth[unit].toFixed(4));
    });
  }
});

test('Ten equal outputs share evenly', () => {
  expect(shownSoftmax(new Float64Array(10), 3)).toEqual({ z: '0.0000', sum: '10.00000', a: '0.1000' });
});
