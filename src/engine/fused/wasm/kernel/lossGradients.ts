import { expOfNegative } from './exponential';

// The numbers by which the losses are called.
const CLIPPED_CROSS_ENTROPY: i32 = 0;
const SQUARED_ERROR: i32 = 2;

const CLASSES: usize = 10;
/** Keras's clip of the probabilities, outside of which the gradient is exactly zero. */
const CLIP: f64 = 1e-7;

/** e^(z − largest) of one sample, with room for the padding. */
const powers = memory.data(64, 16);

let loss: i32 = CLIPPED_CROSS_ENTROPY;
let right: i32 = 0;
// Of the sample scored last: what it is read as, the sum of its powers, and whether it is wrong beyond the clip.
let guess: usize = 0;
let total: f64 = 1;
let clipped = false;

/** 0: cross-entropy with Keras's clip, 1: cross-entropy from logits, 2: mean squared error. */
export function chooseLoss(name: i32): void {
  loss = name;
}

/** How many samples of the last batch had their largest logit at their label. */
export function guessedRight(): i32 {
  return right;
}

/**
 * Turns the logits of `batch` samples into gradients of the batch's mean loss by them, in `gradients`; both have a
 * row each `stride` bytes. `labels` holds a byte for each sample. Returns the sum of the samples' losses.
 */
export function lossGradients(logits: usize, labels: usize, gradients: usize, stride: usize, batch: usize): f64 {
  let sum: f64 = 0;
  right = 0;
  for (let sample: usize = 0; sample < batch; sample++, logits += stride, gradients += stride) {
    const label = <usize>load<u8>(labels + sample);
    sum += score(logits, label);
    if (guess == label) right++;
    if (loss == SQUARED_ERROR) squaredErrorGradients(label, gradients, batch);
    else crossEntropyGradients(label, gradients, batch);
  }
  return sum;
}

/** The loss of one sample; what it is read as, and the powers for its gradients, are kept until the next. */
export function score(logits: usize, label: usize): f64 {
  guess = largest(logits);
  const most = load<f32>(logits + (guess << 2));
  total = raise(logits, most);
  if (loss == SQUARED_ERROR) return squaredError(label);
  const p = power(label) / total;
  clipped = loss == CLIPPED_CROSS_ENTROPY && p < CLIP;
  if (loss == CLIPPED_CROSS_ENTROPY) return -Math.log(min(max(p, CLIP), 1 - CLIP));
  return Math.log(total) + (<f64>most - <f64>load<f32>(logits + (label << 2)));
}

/** What the last sample was read as. */
export function guessed(): usize {
  return guess;
}

/** Whether the last sample was wrong beyond the clip, where its gradient is exactly zero. */
export function wasStuck(): bool {
  return clipped;
}

/** The first of the largest of ten. */
function largest(logits: usize): usize {
  let best: usize = 0;
  for (let k: usize = 1; k < CLASSES; k++) {
    if (load<f32>(logits + (k << 2)) > load<f32>(logits + (best << 2))) best = k;
  }
  return best;
}

/** Fills `powers` and returns their sum; in double precision, so that losses near zero come out well. */
function raise(logits: usize, most: f32): f64 {
  const shift = f32x4.splat(most);
  for (let at: usize = 0; at < 48; at += 16) {
    v128.store(powers + at, expOfNegative(f32x4.sub(v128.load(logits + at), shift)));
  }
  let total: f64 = 0;
  for (let k: usize = 0; k < CLASSES; k++) total += power(k);
  return total;
}

function power(k: usize): f64 {
  return <f64>load<f32>(powers + (k << 2));
}

/**
 * Of −ln p, clipped, or of ln Σ e^z − z_y, which is the same without the clip: p − y, or nothing outside the clip.
 */
function crossEntropyGradients(label: usize, gradients: usize, batch: usize): void {
  const p = power(label) / total;
  const flat = loss == CLIPPED_CROSS_ENTROPY && (p < CLIP || p > 1 - CLIP);
  const share: f64 = flat ? 0 : 1 / <f64>batch;
  for (let k: usize = 0; k < CLASSES; k++) store<f32>(gradients + (k << 2), <f32>((power(k) / total) * share));
  store<f32>(gradients + (label << 2), <f32>((p - 1) * share));
}

/** Σ(p − y)² / 10. */
function squaredError(label: usize): f64 {
  let sum: f64 = 0;
  for (let k: usize = 0; k < CLASSES; k++) {
    const error = power(k) / total - (k == label ? 1 : 0);
    sum += error * error;
  }
  return sum / <f64>CLASSES;
}

/** With g = ∂loss/∂p the gradient is p_k · (g_k − Σ g·p). */
function squaredErrorGradients(label: usize, gradients: usize, batch: usize): void {
  let mean: f64 = 0;
  for (let k: usize = 0; k < CLASSES; k++) {
    const p = power(k) / total;
    mean += 0.2 * (p - (k == label ? 1 : 0)) * p;
  }
  for (let k: usize = 0; k < CLASSES; k++) {
    const p = power(k) / total;
    const slope = 0.2 * (p - (k == label ? 1 : 0)) - mean;
    store<f32>(gradients + (k << 2), <f32>((p * slope) / <f64>batch));
  }
}
