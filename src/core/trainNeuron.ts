import { activations } from './activations';
import { type Neuron, weightedSum } from './neuron';

/** An image (0…1) and whether it is what the neuron is asked about. */
export interface Question {
  readonly image: Float32Array;
  readonly yes: boolean;
}

/**
 * Mean of the images with yes minus mean of the others, with the bias that puts z = 0 half way between the two means, so that the neuron says yes to
 * what lies nearer to the one than to the other: |x − n|² − |x − y|² = 2·(y − n)·x − (|y|² − |n|²).
 * @param scale multiplies weights and bias
 */
export function meanNeuron(questions: readonly Question[], scale: number): Neuron {
  const [yes, no] = [true, false].map((answer) => meanOf(questions.filter((one) => one.yes === answer)));
  const square = (values: Float32Array) => values.reduce((sum, value) => sum + value * value, 0);
  return { weights: yes.map((value, i) => (value - no[i]) * scale), bias: ((square(no) - square(yes)) / 2) * scale };
}

function meanOf(questions: readonly Question[]): Float32Array {
  const mean = new Float32Array(questions[0]?.image.length ?? 0);
  for (const { image } of questions) for (let i = 0; i < mean.length; i++) mean[i] += image[i] / questions.length;
  return mean;
}

/** Cross-entropy of a sigmoid neuron's answer to one question: −ln σ(z) where yes is right, else −ln(1 − σ(z)). */
export function neuronLoss({ image, yes }: Question, neuron: Neuron): number {
  const z = weightedSum(image, neuron);
  return activations.softplus.apply(yes ? -z : z);
}

/**
 * Teaches one sigmoid neuron from zero, one image at a time: each step goes down the gradient of that image's loss,
 * which is (σ(z) − y)·x for the weights and σ(z) − y for the bias.
 * @param passes how often each image is seen
 */
export function trainNeuron(questions: readonly Question[], passes: number, lr: number): Neuron {
  const weights = new Float32Array(questions[0]?.image.length ?? 0);
  let bias = 0;
  for (let pass = 0; pass < passes; pass++) {
    for (const { image, yes } of questions) {
      const z = weightedSum(image, { weights, bias });
      const step = lr * (activations.sigmoid.apply(z) - (yes ? 1 : 0));
      for (let i = 0; i < weights.length; i++) weights[i] -= step * image[i];
      bias -= step;
    }
  }
  return { weights, bias };
}
