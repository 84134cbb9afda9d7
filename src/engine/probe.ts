import { LabError } from '../core/errors';
import { defaultRun, type TrainingRun } from '../core/run';
import { initialWeights } from '../core/weights';
import type { Digits } from '../data/Dataset';
import type { ConcreteEngine } from './Engine';
import { greysOf } from './greys';
import type { OpenModel } from './Model';
import { openPlain } from './plain/plainModel';
import { randomDigits } from './randomDigits';
import { fitTotal } from './sums';

const ROWS = 8;
/** How far an honest float32 engine may be off after one step; half-precision ones are off by more. */
const TOLERANCE = 1e-3;

const run: TrainingRun = { ...defaultRun, layers: [{ units: 8 }], optimizer: 'sgd', lr: 0.1, batch: ROWS };

/**
 * Proves an engine on a tiny network: one step of training and one prediction must come out as in plain TypeScript.
 * Whatever it allocated is freed.
 * @throws LabError EngineFailed {engine, reason: 'probe', …}, and what opening it throws.
 */
export async function probe(engine: ConcreteEngine, open: OpenModel): Promise<void> {
  const digits = randomDigits(ROWS, 1);
  const [got, expected] = [await tinyRun(open, digits), await tinyRun(openPlain, digits)];
  const off = got.findIndex((value, index) => !(Math.abs(value - expected[index]) <= TOLERANCE));
  if (off >= 0 || got.length !== expected.length) {
    throw new LabError('EngineFailed', { engine, reason: 'probe', got: got[off], expected: expected[off] });
  }
}

async function tinyRun(open: OpenModel, digits: Digits): Promise<readonly number[]> {
  const model = await open(run, initialWeights(run), digits);
  try {
    const { loss, correct } = await fitTotal(
      model,
      Uint32Array.from({ length: ROWS }, (_, row) => row),
      ROWS,
    );
    const logits = await model.logits(greysOf(digits, 0, ROWS));
    return [loss, correct, ...logits];
  } finally {
    model.dispose();
  }
}
