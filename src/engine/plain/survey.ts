import { activations } from '../../core/activations';
import { CLIP } from '../../core/losses';
import { denseLayers, PIXELS } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import { count, createTally, type Tally } from '../../core/tally';
import type { Weights } from '../../core/weights';
import type { Digits } from '../../data/Dataset';
import { greyLevels } from '../greys';
import { backward, createGradients } from './backward';
import { createValues, forward, type LayerValues } from './forward';
import { lossGradient } from './lossGradient';
import { type PlainLayer, plainNetwork } from './plainNetwork';

/** A unit answers where its activation's slope is at least this; a sigmoid's own at its steepest is 0.25. */
export const LEAST_SLOPE = 0.01;

/** One Dense layer of a network, seen on some images. */
export interface LayerSurvey {
  readonly name: string;
  readonly units: number;
  /** Kernel and bias. */
  readonly weights: Tally;
  /** What the units made of each image: images × units numbers. */
  readonly activations: Tally;
  /** Gradient of the mean loss by kernel and bias, by size. */
  readonly gradients: Tally;
  /**
   * Activations at an end of their curve, where a small change of the sum changes next to nothing; of the softmax,
   * probabilities beyond Keras's clip.
   */
  readonly saturated: number;
  /** 1 for each hidden unit that is so on every image: a ReLU that is always 0, a sigmoid or tanh always at its end. */
  readonly dead: Uint8Array;
}

/** A network seen on some images. */
export interface Survey {
  /** Images it was seen on. */
  readonly images: number;
  /** Images whose loss is flat, so that they teach nothing: wrong or right beyond Keras's clip. */
  readonly flat: number;
  readonly layers: readonly LayerSurvey[];
}

/**
 * Counts a network's weights, and on some images its activations and its gradients of the run's own loss. A
 * generator, because it may take long: it pauses after each image, and its last value is the outcome.
 */
export function* survey(run: TrainingRun, weights: Weights, { images, labels }: Digits): Generator<void, Survey> {
  const layers = plainNetwork(run, weights);
  const parts = layers.map((layer) => createPart(layer));
  const values = createValues(layers);
  const gradients = createGradients(layers);
  const { a } = values[layers.length - 1];
  const { delta } = gradients[layers.length - 1];
  const image = new Float32Array(PIXELS);
  let flat = 0;
  for (let row = 0; row < labels.length; row++) {
    for (let i = 0; i < PIXELS; i++) image[i] = greyLevels[images[row * PIXELS + i]];
    forward(layers, image, values);
    for (const [index, part] of parts.entries()) countActivations(part, layers[index], values[index]);
    lossGradient(run.loss, run.fromLogits, a, labels[row], delta);
    if (delta.every((slope) => slope === 0)) flat++;
    else backward(layers, image, values, gradients, 1 / labels.length);
    yield;
  }
  for (const [index, part] of parts.entries()) {
    for (const numbers of [layers[index].kernel, layers[index].bias]) count(part.weights, numbers);
    yield;
    if (labels.length) for (const key of ['kernel', 'bias'] as const) count(part.gradients, gradients[index][key]);
    yield;
  }
  const names = denseLayers(run).map(({ name }) => name);
  return {
    images: labels.length,
    flat,
    layers: parts.map((part, index) => outcome(part, names[index], labels.length)),
  };
}

/** What is counted of a layer while the images pass. */
interface Part {
  readonly weights: Tally;
  readonly activations: Tally;
  readonly gradients: Tally;
  saturated: number;
  /** For each unit, the images on which it is saturated. */
  readonly still: Uint32Array;
}

function createPart({ units }: PlainLayer): Part {
  const [weights, acts, gradients] = [createTally(), createTally(), createTally('size')];
  return { weights, activations: acts, gradients, saturated: 0, still: new Uint32Array(units) };
}

function countActivations(part: Part, { activation }: PlainLayer, { z, a }: LayerValues): void {
  count(part.activations, a);
  for (let unit = 0; unit < a.length; unit++) {
    const still =
      activation === 'softmax'
        ? a[unit] < CLIP || a[unit] > 1 - CLIP
        : activations[activation].derivative(z[unit], a[unit]) < LEAST_SLOPE;
    if (!still) continue;
    part.saturated++;
    // An output that is always sure is no dead unit: the loss still pulls at it, or the clip counts it as flat.
    if (activation !== 'softmax') part.still[unit]++;
  }
}

function outcome({ weights, activations: acts, gradients, saturated, still }: Part, name: string, images: number) {
  const dead = Uint8Array.from(still, (count) => (images > 0 && count === images ? 1 : 0));
  return { name, units: still.length, weights, activations: acts, gradients, saturated, dead };
}
