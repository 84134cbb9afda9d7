import { activate } from './activations';
import { Layer } from './Layer';
import { endOf, firstOf, PIXELS } from './litPixels';
import { multiply } from './multiply';
import { layerCount, layers, lists } from './network';
import { sumRows } from './sumRows';

/** Sends `batch` samples, whose lists of lit pixels `lists` names, through the layers; the logits are not softmaxed. */
export function forwardLit(batch: usize): void {
  const layer = layers[0];
  sumLitRows(layer, batch);
  forwardFrom(1, batch);
}

/** The same for images of 784 floats each. */
export function forwardDense(images: usize, batch: usize): void {
  const layer = layers[0];
  multiply(
    images,
    PIXELS << 2,
    layer.weights,
    layer.stride,
    layer.bias,
    layer.outputs,
    layer.stride,
    batch,
    PIXELS,
    layer.width,
  );
  forwardFrom(1, batch);
}

/** z of layer 1: the bias and the rows of the lit pixels, times their greys. */
function sumLitRows(layer: Layer, batch: usize): void {
  for (let sample: usize = 0; sample < batch; sample++) {
    const list = <usize>load<u32>(lists + (sample << 2));
    const out = layer.outputs + sample * layer.stride;
    sumRows(firstOf(list), endOf(list), layer.weights, layer.stride, layer.bias, out, layer.width);
  }
}

/** From the layer before `first`, whose z is there, to the logits. */
function forwardFrom(first: i32, batch: usize): void {
  for (let l = first; l < layerCount; l++) {
    const before = layers[l - 1];
    const layer = layers[l];
    activate(before.activation, before.outputs, batch * before.stride);
    multiply(
      before.outputs,
      before.stride,
      layer.weights,
      layer.stride,
      layer.bias,
      layer.outputs,
      layer.stride,
      batch,
      layer.inputs,
      layer.width,
    );
  }
}
