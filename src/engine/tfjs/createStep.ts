import {
  argMax,
  cast,
  equal,
  keep,
  mul,
  stack,
  sum,
  type Tensor1D,
  type Tensor2D,
  type Variable,
  variableGrads,
} from '@tensorflow/tfjs-core';
import type { TrainingRun } from '../../core/run';
import type { Batch } from './createBatches';
import { logitsOf } from './logitsOf';
import type { TfjsOptimizer } from './TfjsOptimizer';
import { tfjsLoss } from './tfjsLosses';

/**
 * One step of training: forward, loss, backward, update. It leaves [sum of losses, right guesses], both from before
 * the update, on the device: reading them would wait for it. To be called within `tidy`.
 */
export function createStep(run: TrainingRun, variables: readonly Variable[], optimizer: TfjsOptimizer) {
  return ({ images, labels, targets }: Batch): Tensor1D => {
    const kept: Tensor2D[] = [];
    const { value, grads } = variableGrads(() => {
      const logits = logitsOf(run, variables, images);
      kept.push(keep(logits));
      return tfjsLoss(run, logits, targets);
    }, [...variables]);
    optimizer.applyGradients(variables.map(({ name }) => ({ name, tensor: grads[name] })));
    const [logits] = kept;
    const right = sum(cast(equal(argMax(logits, 1), labels), 'float32'));
    logits.dispose();
    return stack([mul(value, images.shape[0]), right]) as Tensor1D;
  };
}
