import { Layer } from '../Layer';
import { adagrad, beginAdagradStep, startAdagrad } from './adagrad';
import { adam, adamAtRest, beginAdamStep } from './adam';
import { beginMomentumStep, momentum, momentumAtRest } from './momentum';
import { beginRmspropStep, rmsprop, rmspropAtRest } from './rmsprop';
import { beginSgdStep, sgd } from './sgd';

// The numbers by which the optimizers are called, in the order of `core/optimizers.ts`.
const SGD: i32 = 0;
const MOMENTUM: i32 = 1;
const RMSPROP: i32 = 2;
const ADAM: i32 = 3;
const ADAGRAD: i32 = 4;

let optimizer: i32 = SGD;
let rate: f64 = 0;

export function chooseOptimizer(name: i32, lr: f64): void {
  optimizer = name;
  rate = lr;
}

/** How many numbers the optimizer remembers of each weight. */
export function memoriesPerWeight(): usize {
  if (optimizer == SGD) return 0;
  return optimizer == ADAM ? 2 : 1;
}

/** Memories are zero at first, except Adagrad's. */
export function startMemories(layer: Layer): void {
  if (optimizer == ADAGRAD) startAdagrad(layer.weights, layer.bias + layer.stride - layer.weights, layer.span);
}

/** Called once before the updates of a batch. */
export function beginStep(): void {
  if (optimizer == ADAM) beginAdamStep(rate);
  else if (optimizer == SGD) beginSgdStep(rate);
  else if (optimizer == MOMENTUM) beginMomentumStep(rate);
  else if (optimizer == RMSPROP) beginRmspropStep(rate);
  else beginAdagradStep(rate);
}

/** Moves `bytes` weights of a layer, a multiple of 16, against their gradients. */
export function update(layer: Layer, weights: usize, gradient: usize, bytes: usize): void {
  if (optimizer == ADAM) adam(gradient, weights, bytes, layer.span);
  else if (optimizer == SGD) sgd(gradient, weights, bytes);
  else if (optimizer == MOMENTUM) momentum(gradient, weights, bytes, layer.span);
  else if (optimizer == RMSPROP) rmsprop(gradient, weights, bytes, layer.span);
  else adagrad(gradient, weights, bytes, layer.span);
}

/** The same for weights whose gradient is zero; SGD and Adagrad leave them alone. */
export function updateAtRest(layer: Layer, weights: usize, bytes: usize): void {
  if (optimizer == ADAM) adamAtRest(weights, bytes, layer.span);
  else if (optimizer == MOMENTUM) momentumAtRest(weights, bytes, layer.span);
  else if (optimizer == RMSPROP) rmspropAtRest(weights, bytes, layer.span);
}
