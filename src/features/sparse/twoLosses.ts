import { CLIP } from '../../core/losses';

/** A label as a row of `depth` numbers: 1 in the label's place, 0 elsewhere. */
export function oneHotRow(label: number, depth: number): readonly number[] {
  return Array.from({ length: depth }, (_, place) => (place === label ? 1 : 0));
}

/**
 * Keras's categorical_crossentropy of one sample: −Σ yₖ ln pₖ over all classes, each p held inside the clip. Of the
 * terms all but one are 0 times a finite number, so nothing is added to the one that counts.
 * @param p probabilities, 0…1
 */
export function lossOfOneHot(p: ArrayLike<number>, y: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < p.length; k++) sum += y[k] * Math.log(clipped(p[k]));
  return -sum;
}

/** Keras's sparse_categorical_crossentropy of one sample: −ln of the one probability that the label points at. */
export function lossOfInteger(p: ArrayLike<number>, label: number): number {
  return -Math.log(clipped(p[label]));
}

/** Gradient of the first by the logits, inside the clip: pₖ − yₖ. */
export function gradientOfOneHot(p: ArrayLike<number>, y: readonly number[]): readonly number[] {
  return Array.from(p, (value, k) => value - y[k]);
}

/** Gradient of the second: the probabilities with 1 taken off in one place. */
export function gradientOfInteger(p: ArrayLike<number>, label: number): readonly number[] {
  const gradient = Array.from(p);
  gradient[label] -= 1;
  return gradient;
}

function clipped(p: number): number {
  return Math.min(Math.max(p, CLIP), 1 - CLIP);
}
