import { Layer, roundUp } from './Layer';
import { PIXELS } from './litPixels';
import { allocate } from './memory';
import { memoriesPerWeight, startMemories } from './optimizers/optimizer';
import { allocateSamplesByPixel } from './samplesByPixel';

/** Eight hidden layers and the output layer. */
const MOST_LAYERS = 9;

/** The Dense layers, the first `layerCount` of which are there. */
export const layers = new StaticArray<Layer>(MOST_LAYERS);
export let layerCount: i32 = 0;

/** Samples that there is room for. */
export let capacity: usize = 0;
/** For each sample of the batch the address of its list of lit pixels. */
export let lists: usize = 0;
/** A byte for each sample of the batch. */
export let labels: usize = 0;
/** Gradients of the batch's loss by z, for the layer at hand and the one before it: a row for each sample. */
export let gradientsHere: usize = 0;
export let gradientsBefore: usize = 0;
/** Gradients of four rows of weights. */
export let rowGradients: usize = 0;

/** Adds a layer behind those that are there; its weights are zero. */
export function appendLayer(units: usize, activation: i32): void {
  const first = layerCount == 0;
  const inputs: usize = first ? PIXELS : layers[layerCount - 1].units;
  const transposedStride: usize = first ? 0 : layers[layerCount - 1].stride;
  const layer = new Layer(inputs, units, activation, transposedStride, memoriesPerWeight());
  startMemories(layer);
  layers[layerCount++] = layer;
}

/** Makes room for batches of this size, in place of the room there was. */
export function allocateBatch(batch: usize): void {
  capacity = roundUp(batch, 4);
  let widest: usize = 0;
  for (let l = 0; l < layerCount; l++) {
    const layer = layers[l];
    layer.outputs = allocate(capacity * layer.stride);
    widest = max(widest, layer.stride);
  }
  lists = allocate(capacity << 2);
  labels = allocate(capacity);
  gradientsHere = allocate(capacity * widest);
  gradientsBefore = allocate(capacity * widest);
  rowGradients = allocate(4 * widest);
  allocateSamplesByPixel(capacity);
}

/** On the way back: the layer before is now the one at hand. */
export function stepBack(): void {
  const before = gradientsBefore;
  gradientsBefore = gradientsHere;
  gradientsHere = before;
}

export function lastLayer(): Layer {
  return layers[layerCount - 1];
}
