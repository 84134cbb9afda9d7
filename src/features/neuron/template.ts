import { PIXELS } from '../../core/network';
import type { Neuron } from '../../core/neuron';
import { meanNeuron, type Question, trainNeuron } from '../../core/trainNeuron';

export const templateNames = ['blank', 'mean', 'learned'] as const;
export type TemplateName = (typeof templateNames)[number];

/** A neuron to be painted. */
export interface Template extends Neuron {
  /** Weight of full colour, which is also what the pen writes. */
  readonly full: number;
}

/** What the pen writes on a blank board: thirty inked pixels under it add 3 to the sum. */
const PEN = 0.1;

/** Passes and learning rate of the learned template; enough for its picture to stop changing. */
const PASSES = 5;
const LEARNING_RATE = 0.01;

/** Where a painting starts: blank, the difference of the means, or what a neuron learned from the same digits. */
export function templateOf(name: TemplateName, questions: readonly Question[]): Template {
  if (name === 'blank') return { weights: new Float32Array(PIXELS), bias: 0, full: PEN };
  const neuron = name === 'mean' ? meanNeuron(questions, PEN) : trainNeuron(questions, PASSES, LEARNING_RATE);
  return { weights: neuron.weights, bias: biasText(neuron.bias), full: fullOf(neuron.weights) };
}

/** A bias as the slider has it, so that what is shown is what is added. */
function biasText(bias: number): number {
  return Math.round(bias * 10) / 10;
}

/** A round number near the largest weights. */
function fullOf(weights: Float32Array): number {
  const sizes = weights.map(Math.abs).sort();
  return Math.max(0.05, Math.ceil(sizes[Math.floor(sizes.length * 0.98)] * 20) / 20);
}
