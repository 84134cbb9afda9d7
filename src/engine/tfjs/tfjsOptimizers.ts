import { MomentumOptimizer, train, type Variable } from '@tensorflow/tfjs-core';
import { EPSILON, MOMENTUM, type OptimizerName, RMSPROP_RHO } from '../../core/optimizers';
import { createAdagrad } from './createAdagrad';
import { createAdam } from './createAdam';
import type { TfjsOptimizer } from './TfjsOptimizer';

/**
 * The optimizers of TensorFlow.js with ε pinned: its own default depends on the backend and is 1e-4 on WebGL, which
 * trains visibly worse. Two are built here from its operations: Adagrad, whose ε nobody can set, and Adam, for speed.
 */
export const tfjsOptimizers: Record<OptimizerName, (lr: number, variables: readonly Variable[]) => TfjsOptimizer> = {
  sgd: (lr) => train.sgd(lr),
  momentum: (lr) => new TidyMomentum(lr, MOMENTUM),
  rmsprop: (lr) => train.rmsprop(lr, RMSPROP_RHO, 0, EPSILON),
  adam: createAdam,
  adagrad: createAdagrad,
};

/** Momentum that also frees the learning rate, which the stock one leaves behind. */
class TidyMomentum extends MomentumOptimizer {
  override dispose(): void {
    super.dispose();
    this.c.dispose();
  }
}
