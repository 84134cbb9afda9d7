import {
  cast,
  clipByValue,
  customGrad,
  div,
  equal,
  exp,
  type GradSaveFunc,
  log,
  logSoftmax,
  mean,
  mul,
  neg,
  type Scalar,
  softmax,
  square,
  sub,
  sum,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import { CLIP } from '../../core/losses';
import { CLASSES } from '../../core/network';
import type { TrainingRun } from '../../core/run';

/** A batch's mean loss, and its gradient by the logits. */
interface Graded {
  readonly value: Scalar;
  readonly gradient: Tensor2D;
}

/** From logits and one-hot targets, both n × 10. */
type LossFormula = (logits: Tensor2D, targets: Tensor2D) => Graded;

/**
 * Mean loss of a batch as an operation with a gradient. The gradient is written out instead of left to the chain
 * rule: a third of the GPU's work for the same numbers, and exactly zero where Keras's clip makes it so.
 */
export function tfjsLoss(run: TrainingRun, logits: Tensor2D, targets: Tensor2D): Scalar {
  const formula = formulaOf(run);
  const loss = customGrad<Scalar>((z, save) => {
    const { value, gradient } = formula(z as Tensor2D, targets);
    (save as GradSaveFunc)([gradient]);
    return { value, gradFunc: (dy, [kept]) => mul(dy, kept) };
  });
  return loss(logits);
}

function formulaOf({ loss, fromLogits }: TrainingRun): LossFormula {
  if (loss === 'meanSquaredError') return squaredError;
  return fromLogits ? crossEntropyFromLogits : clippedCrossEntropy;
}

/** −ln clip(p_y), as Keras computes it from probabilities. */
const clippedCrossEntropy: LossFormula = (logits, targets) => {
  const p = softmax(logits);
  const right = sum(mul(p, targets), 1, true);
  const clipped = clipByValue(right, CLIP, 1 - CLIP);
  const inside = cast(equal(right, clipped), 'float32');
  const gradient: Tensor2D = mul(sub(p, targets), div(inside, logits.shape[0]));
  return { value: neg(mean(log(clipped))), gradient };
};

/** −ln p_y straight from the logits: never flat, however wrong. */
const crossEntropyFromLogits: LossFormula = (logits, targets) => {
  const rows = logits.shape[0];
  const lnP = logSoftmax(logits);
  const gradient: Tensor2D = div(sub(exp(lnP), targets), rows);
  return { value: div(neg(sum(mul(lnP, targets))), rows), gradient };
};

/** Mean over the ten outputs; through the softmax, ∂/∂z_k = p_k · (g_k − Σ g·p). */
const squaredError: LossFormula = (logits, targets) => {
  const p = softmax(logits);
  const error = sub(p, targets);
  const g = mul(error, 2 / (CLASSES * logits.shape[0]));
  const gradient: Tensor2D = mul(p, sub(g, sum(mul(g, p), 1, true)));
  return { value: mean(square(error)), gradient };
};
