import { throughActivation } from './activations';
import { Layer } from './Layer';
import { PIXELS } from './litPixels';
import { multiply } from './multiply';
import { multiplyTransposed } from './multiplyTransposed';
import { gradientsBefore, gradientsHere, layerCount, layers, lists, rowGradients, stepBack } from './network';
import { update, updateAtRest } from './optimizers/optimizer';
import { samplesOf, sizeOf, turnOver } from './samplesByPixel';
import { sumRows } from './sumRows';
import { transpose } from './transpose';

/** A byte for each pixel: whether it was ever lit in a batch. */
const everLit = memory.data(784, 16);

/**
 * From the gradients by the logits, in `gradientsHere`, back through the layers. A few rows of a layer's weights are
 * moved as soon as their gradient is known, so that no gradient is ever kept whole.
 */
export function backward(batch: usize): void {
  for (let l = layerCount - 1; l > 0; l--) {
    passBack(layers[l], layers[l - 1], batch);
    updateDense(layers[l], layers[l - 1], batch);
    updateBias(layers[l], batch);
    stepBack();
  }
  turnOver(lists, batch);
  updateLit(layers[0]);
  updateBias(layers[0], batch);
}

/** The gradients by the z of the layer before. */
function passBack(layer: Layer, before: Layer, batch: usize): void {
  transpose(layer.weights, layer.stride, layer.transposed, before.stride, layer.inputs, layer.units);
  multiply(
    gradientsHere,
    layer.stride,
    layer.transposed,
    before.stride,
    0,
    gradientsBefore,
    before.stride,
    batch,
    layer.units,
    before.width,
  );
  throughActivation(before.activation, gradientsBefore, before.outputs, batch * before.stride);
}

function updateDense(layer: Layer, before: Layer, batch: usize): void {
  const gradients = rowGradients;
  for (let input: usize = 0; input < layer.inputs; input += 4) {
    const x = before.outputs + (input << 2);
    multiplyTransposed(x, before.stride, gradientsHere, layer.stride, batch, gradients, layer.width);
    update(layer, layer.weights + input * layer.stride, gradients, layer.stride << 2);
  }
}

/** The first layer: row by row, from the samples that light the row's pixel. */
function updateLit(layer: Layer): void {
  const gradients = rowGradients;
  for (let pixel: usize = 0; pixel < PIXELS; pixel++) {
    const weights = layer.weights + pixel * layer.stride;
    const size = sizeOf(pixel);
    if (size) {
      const samples = samplesOf(pixel);
      sumRows(samples, samples + size, gradientsHere, layer.stride, 0, gradients, layer.width);
      update(layer, weights, gradients, layer.width);
      store<u8>(everLit + pixel, 1);
    } else if (load<u8>(everLit + pixel)) {
      // Without a gradient so far there is nothing that the optimizer remembers.
      updateAtRest(layer, weights, layer.width);
    }
  }
}

function updateBias(layer: Layer, batch: usize): void {
  const end = gradientsHere + batch * layer.stride;
  for (let column: usize = 0; column < layer.width; column += 16) {
    let sum = f32x4.splat(0);
    for (let row = gradientsHere + column; row < end; row += layer.stride) sum = f32x4.add(sum, v128.load(row));
    v128.store(rowGradients + column, sum);
  }
  update(layer, layer.bias, rowGradients, layer.width);
}
