import { backward } from './backward';
import { allocateDigits, appendDigits, labelOf, labelsAddress, listOf, rewindDigits } from './digits';
import { forwardDense, forwardLit } from './forward';
import { LONGEST, listLitPixels, PIXELS } from './litPixels';
import { chooseLoss, guessed, guessedRight, lossGradients, score, wasStuck } from './lossGradients';
import { allocate } from './memory';
import * as network from './network';
import { beginStep, chooseOptimizer } from './optimizers/optimizer';

// What the engine calls. One instance is one network: first `open`, then `addLayer` for each layer, then
// `reserve`, then anything. Sizes count samples, units or layers; places are addresses.

/** Images that can be handed over at a time. */
const HANDFUL: usize = 64;

/** Where images are handed over: 64 × 784 bytes, or floats. */
let images: usize = 0;
/** The lists of images to predict. */
let handful: usize = 0;
/** What `scoreRows` found, a byte for each row. */
const guesses = memory.data(64);
const stuck = memory.data(64);
/** Where the rows of a batch are handed over, a u32 each. */
let rows: usize = 0;

export function open(optimizer: i32, lr: f64, loss: i32): void {
  chooseOptimizer(optimizer, lr);
  chooseLoss(loss);
  images = allocate((HANDFUL * PIXELS) << 2);
  handful = allocate(HANDFUL * LONGEST);
}

export function addLayer(units: usize, activation: i32): void {
  network.appendLayer(units, activation);
}

/** Makes room for batches of this size; not the first time, it takes what the room before it took once more. */
export function reserve(batch: usize): void {
  network.allocateBatch(max(batch, HANDFUL));
  rows = allocate(network.capacity << 2);
}

export function layers(): i32 {
  return network.layerCount;
}

export function capacity(): usize {
  return network.capacity;
}

export function imagesPlace(): usize {
  return images;
}

export function rowsPlace(): usize {
  return rows;
}

/** The kernel's first row. */
export function kernelPlace(layer: i32): usize {
  return network.layers[layer].weights;
}

export function biasPlace(layer: i32): usize {
  return network.layers[layer].bias;
}

/** Bytes from one row of a kernel, or of outputs, to the next. */
export function strideOf(layer: i32): usize {
  return network.layers[layer].stride;
}

/** The logits of the images last predicted. */
export function logitsPlace(): usize {
  return network.lastLayer().outputs;
}

export function reserveDigits(count: usize): void {
  allocateDigits(count);
}

export function labelsPlace(): usize {
  return labelsAddress();
}

/** From here on `addDigits` begins with row 0 again. */
export function rewind(): void {
  rewindDigits();
}

/** Takes up to 64 images, as bytes, as the next rows to train on. */
export function addDigits(count: usize): void {
  appendDigits(images, count);
}

/** Trains on the `batch` rows handed over; returns the sum of their losses from before the update. */
export function step(batch: usize): f64 {
  for (let sample: usize = 0; sample < batch; sample++) {
    const row = <usize>load<u32>(rows + (sample << 2));
    store<u32>(network.lists + (sample << 2), <u32>listOf(row));
    store<u8>(network.labels + sample, <u8>labelOf(row));
  }
  forwardLit(batch);
  const last = network.lastLayer();
  const loss = lossGradients(last.outputs, network.labels, network.gradientsHere, last.stride, batch);
  beginStep();
  backward(batch);
  return loss;
}

/** How many samples of the last step were guessed right. */
export function correct(): i32 {
  return guessedRight();
}

/** Predicts up to 64 images handed over as bytes. */
export function predictBytes(count: usize): void {
  let list = handful;
  for (let image: usize = 0; image < count; image++) {
    store<u32>(network.lists + (image << 2), <u32>list);
    list = listLitPixels(images + image * PIXELS, list);
  }
  forwardLit(count);
}

/**
 * Reads up to 64 consecutive rows of the digits to train on, which are lists already; returns the sum of their losses.
 * What each is read as, and whether it is stuck, is left as a byte each.
 */
export function scoreRows(from: usize, count: usize): f64 {
  for (let row: usize = 0; row < count; row++) store<u32>(network.lists + (row << 2), <u32>listOf(from + row));
  forwardLit(count);
  const last = network.lastLayer();
  let loss: f64 = 0;
  for (let row: usize = 0; row < count; row++) {
    loss += score(last.outputs + row * last.stride, labelOf(from + row));
    store<u8>(guesses + row, <u8>guessed());
    store<u8>(stuck + row, <u8>wasStuck());
  }
  return loss;
}

export function guessesPlace(): usize {
  return guesses;
}

export function stuckPlace(): usize {
  return stuck;
}

/** Predicts up to 64 images handed over as floats. */
export function predictFloats(count: usize): void {
  forwardDense(images, count);
}
