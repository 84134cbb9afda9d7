import { CLIP, type LossName } from '../../../core/losses';
import type { TrainingRun } from '../../../core/run';

// A loss in WGSL, for the thread that has digit t of a sample. It finds: `p` and `wanted`, the digit's probability and
// whether it is the label (1 or 0); `own`, the label's probability; `top`, the largest logit; `total` of e^(z − top);
// and the functions `logit(k)` and `probability(k)`. It leaves `loss`, the sample's, and `slope`, ∂loss/∂z of the digit.

const fromLogits = `
  let loss = log(total) + top - logit(label);
  let slope = p - wanted;`;

// Keras's clip: beyond it the loss is flat and teaches nothing.
const clipped = `
  let highest = 1.0 - ${CLIP};
  let loss = -log(clamp(own, ${CLIP}, highest));
  let slope = select(p - wanted, 0.0, own < ${CLIP} || own > highest);`;

const squared = `
  var loss = 0.0;
  var mean = 0.0;
  for (var k = 0u; k < 10u; k++) {
    let q = probability(k, top, total);
    let gap = q - select(0.0, 1.0, k == label);
    loss += gap * gap / 10.0;
    mean += 0.2 * gap * q;
  }
  let slope = p * (0.2 * (p - wanted) - mean);`;

const texts: Record<LossName, (run: TrainingRun) => string> = {
  categoricalCrossentropy: (run) => (run.fromLogits ? fromLogits : clipped),
  sparseCategoricalCrossentropy: (run) => (run.fromLogits ? fromLogits : clipped),
  meanSquaredError: () => squared,
};

export function lossText(run: TrainingRun): string {
  return texts[run.loss](run);
}
