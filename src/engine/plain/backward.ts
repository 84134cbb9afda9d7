import { activations } from '../../core/activations';
import type { LayerValues } from './forward';
import type { PlainLayer } from './plainNetwork';

/** Gradients of one layer, shaped as its weights, and room for δ = ∂loss/∂z on the way back. */
export interface LayerGradients {
  readonly kernel: Float64Array;
  readonly bias: Float64Array;
  readonly delta: Float64Array;
}

export function createGradients(layers: readonly PlainLayer[]): readonly LayerGradients[] {
  return layers.map(({ inputs, units }) => ({
    kernel: new Float64Array(inputs * units),
    bias: new Float64Array(units),
    delta: new Float64Array(units),
  }));
}

/**
 * Carries the loss of one image back through the layers and adds `share` of it to the gradients. `values` are those
 * of the image's forward pass; the last layer's `delta` already holds the loss's gradient by the logits.
 */
export function backward(
  layers: readonly PlainLayer[],
  image: ArrayLike<number>,
  values: readonly LayerValues[],
  gradients: readonly LayerGradients[],
  share: number,
): void {
  for (let index = layers.length - 1; index >= 0; index--) {
    const input = index === 0 ? image : values[index - 1].a;
    addGradient(gradients[index], input, share);
    if (index > 0) passBack(layers[index], gradients[index].delta, gradients[index - 1].delta);
    if (index > 0) throughActivation(layers[index - 1], values[index - 1], gradients[index - 1].delta);
  }
}

/** ∂loss/∂W = xᵀ·δ and ∂loss/∂b = δ */
function addGradient({ kernel, bias, delta }: LayerGradients, x: ArrayLike<number>, share: number): void {
  const units = delta.length;
  for (let j = 0; j < units; j++) bias[j] += share * delta[j];
  for (let i = 0; i < x.length; i++) {
    const value = share * x[i];
    if (value === 0) continue;
    const row = i * units;
    for (let j = 0; j < units; j++) kernel[row + j] += value * delta[j];
  }
}

/** ∂loss/∂x = δ·Wᵀ */
function passBack({ kernel, inputs, units }: PlainLayer, delta: Float64Array, out: Float64Array): void {
  for (let i = 0; i < inputs; i++) {
    let sum = 0;
    for (let j = 0; j < units; j++) sum += delta[j] * kernel[i * units + j];
    out[i] = sum;
  }
}

/** δ = ∂loss/∂a · f′(z) */
function throughActivation({ activation, units }: PlainLayer, { z, a }: LayerValues, delta: Float64Array): void {
  if (activation === 'softmax') return;
  const { derivative } = activations[activation];
  for (let j = 0; j < units; j++) delta[j] *= derivative(z[j], a[j]);
}
