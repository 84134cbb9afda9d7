import type { EngineName, TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import type { DatasetName } from '../../data/Dataset';
import type { Engine } from '../../engine/Engine';

/** What the engine itself makes of some batches. */
export interface EngineUpdate {
  readonly engine: EngineName;
  readonly before: Weights;
  readonly after: Weights;
}

/** Lets an engine train exactly `batches` batches from a run's seed, and reads its weights before and after. */
export async function engineUpdate(
  engine: Engine,
  data: DatasetName,
  run: TrainingRun,
  batches: number,
): Promise<EngineUpdate> {
  await engine.reset(run);
  const before = await engine.weights();
  let name: EngineName = run.engine;
  let done = 0;
  await engine.train(
    data,
    (event) => {
      if (event.type === 'started') name = event.engine;
      if (event.type !== 'paused') return;
      done++;
      if (done < batches) engine.resume('batch');
      else engine.stop();
    },
    { epochs: 1, until: 'batch' },
  );
  return { engine: name, before, after: await engine.weights() };
}
