import { CLASSES, PIXELS } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import type { DatasetInfo } from '../../data/Dataset';
import type { Engine } from '../../engine/Engine';
import { greys } from '../../engine/greys';

/** All that a network makes of the test images. */
export interface TestReading {
  readonly run: TrainingRun;
  readonly weights: Weights;
  /** rows × 784 greys, 0…255. */
  readonly images: Uint8Array;
  readonly labels: Uint8Array;
  /** As the engine's `evaluate` gives them. */
  readonly loss: number;
  readonly accuracy: number;
  /** rows × 10, as the engine's `predict` gives them. */
  readonly probabilities: Float32Array;
}

/** Images predicted at a time: the worker stays free for other questions. */
const CHUNK = 500;

/** Gives the engine a trained network and lets it evaluate and predict all test images. */
export async function readTestSet(
  engine: Engine,
  { name, testRows }: DatasetInfo,
  run: TrainingRun,
  weights: Weights,
): Promise<TestReading> {
  await engine.reset(run);
  await engine.setWeights(weights, run.epochs);
  // Evaluated first: it opens the engine that then predicts.
  const { loss, accuracy } = await engine.evaluate(name, 'test');
  const rows = Array.from({ length: testRows }, (_, row) => row);
  const { images, labels } = await engine.samples(name, 'test', rows);
  const probabilities = new Float32Array(testRows * CLASSES);
  for (let row = 0; row < testRows; row += CHUNK) {
    const some = greys(images.subarray(row * PIXELS, (row + CHUNK) * PIXELS));
    probabilities.set(await engine.predict(some), row * CLASSES);
  }
  return { run, weights, images, labels, loss, accuracy, probabilities };
}
