import { CLIP, type LossName } from '../../core/losses';

/**
 * The gradient of one sample's loss by the ten logits, written into `out`. `p` is the softmax of the logits.
 *
 * Cross-entropy −ln p_y has the gradient p − y. Keras's clip holds p_y inside [CLIP, 1 − CLIP] before the logarithm;
 * beyond it the loss is flat and the gradient exactly zero: such a sample teaches nothing, however wrong it is.
 * For any other g = ∂loss/∂p the softmax gives p_k · (g_k − Σ g·p).
 */
export function lossGradient(
  loss: LossName,
  fromLogits: boolean,
  p: Float64Array,
  label: number,
  out: Float64Array,
): void {
  if (loss === 'meanSquaredError') {
    squaredErrorGradient(p, label, out);
    return;
  }
  const flat = !fromLogits && (p[label] < CLIP || p[label] > 1 - CLIP);
  for (let k = 0; k < p.length; k++) out[k] = flat ? 0 : p[k] - (k === label ? 1 : 0);
}

function squaredErrorGradient(p: Float64Array, label: number, out: Float64Array): void {
  let mean = 0;
  for (let k = 0; k < p.length; k++) {
    out[k] = (2 / p.length) * (p[k] - (k === label ? 1 : 0));
    mean += out[k] * p[k];
  }
  for (let k = 0; k < p.length; k++) out[k] = p[k] * (out[k] - mean);
}
